/* scene
tasks:
  en:
    - swing on a rope
    - the hero hangs on a swinging rope, space lets go and he flies over the water to the other side
    - jungle rope, gain momentum with left and right and jump off at the right moment
    - A {colour} circle hangs 220 px below (280, 60) on a rope and swings from -0.8 rad under gravity 600; LEFT and RIGHT push it with {push} rad/s². SPACE lets go, it flies on with the speed it has. On the bank beyond x = 560 it stops and the text says You made it!, in the water it starts on the rope again.
  zh:
    - 荡绳子
    - 主角吊在摆动的绳子上，按空格松手，飞过水面到对岸
    - 丛林荡秋千，左右键加速，看准时机跳出去
    - "{colour}圆形用 220 像素的绳子吊在 (280, 60) 下方，从 -0.8 弧度开始在 600 的重力下摆动；左右键以每二次方秒 {push} 弧度推动。按空格松手，带着当时的速度飞出去。落在 x = 560 右边的岸上就停下并显示 You made it!，落水则回到绳子上。"
difficulty: hard
apis: [this.add.rectangle, setOrigin, setRotation, Phaser.Math.Vector2, createCursorKeys, setPosition]
plan:
  en:
    req: Swing on a rope, let go with SPACE and land on the bank
    steps:
      - Draw water, bank, rope and hero
      - Swing the angle by gravity and the keys like a pendulum
      - Turn the rope and put the hero at its end
      - On SPACE turn the swing into a velocity
      - Let the hero fly, stop on the bank or start again from the water
  zh:
    req: 荡绳子，按空格松手，落到对岸
    steps:
      - 画水、岸、绳子和主角
      - 像单摆一样用重力和按键改变角度
      - 转动绳子并把主角放在末端
      - 按空格时把摆动变成速度
      - 让主角飞出去，上岸停下，落水重来
knobs:
  push: {code: "PUSH = {}", values: [0.5, 0.4, 0.6]}
  colour:
    - {code: "0xf72585", en: pink, zh: 粉色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xf8f9fa", en: white, zh: 白色}
probe: |
  const hero = t.one('Arc');
  const length = () => Math.hypot(hero.x - 280, hero.y - 60);
  t.ok(hero.fillColor === knobs.colour, 'the hero has the asked colour');
  t.near(length(), 220, 1, 'it hangs on the rope');
  t.press('SPACE');
  t.seconds(0.6);
  t.ok(length() > 240 && hero.y < 620, 'SPACE lets go and it falls');
  t.seconds(1.2);
  t.near(length(), 220, 1, 'out of the water it is on the rope again');
  // how far it swings out in some frames, pushed in time or not
  const swing = (frames, pushes) => {
    let most = 0, key = null;
    for (let i = 0; i < frames; i++) {
      const x = hero.x;
      t.step();
      most = Math.max(most, Math.abs(hero.x - 280));
      const wanted = pushes ? (hero.x > x ? 'RIGHT' : 'LEFT') : null;
      if (wanted === key) continue;
      if (key) t.up(key);
      if (wanted) t.down(wanted);
      key = wanted;
    }
    if (key) t.up(key);
    return most;
  };
  t.seconds(2);
  const low = swing(130, false);
  t.ok(low > 50, 'it swings by itself');
  swing(240, true);
  t.ok(swing(130, true) > low + 10, 'pushing in time makes it swing further');
  t.near(length(), 220, 1, 'the rope keeps its length');
  let last = hero.x;
  for (let i = 0; i < 400; i++) {
    t.step();
    if (hero.x > last && hero.x > 300 && hero.x < 330) break;
    last = hero.x;
  }
  t.press('SPACE');
  t.ok(t.travel(hero, () => t.step(15)).x > 20, 'let go it flies on the way it was going');
  t.ok(!t.text(/made it/i), 'it is not over yet');
  hero.setPosition(640, 390);
  t.seconds(1);
  t.ok(t.text(/made it/i), 'landing on the bank wins');
  t.near(t.travel(hero, () => t.step(20)).distance, 0, 0.5, 'and it stays there');
*/
const ROPE_X = 280;
const ROPE_Y = 60;
const LENGTH = 220;
const GRAVITY = 600;
const PUSH = 0.5;

class RopeScene extends Phaser.Scene {
  create() {
    this.add.rectangle(280, 580, 560, 40, 0x0077b6);
    this.add.rectangle(680, 520, 240, 160, 0x588157);
    this.rope = this.add.rectangle(ROPE_X, ROPE_Y, 4, LENGTH, 0xd4a373).setOrigin(0.5, 0);
    this.hero = this.add.circle(0, 0, 18, 0xf72585);
    this.message = this.add.text(400, 30, '', { fontSize: '32px' }).setOrigin(0.5);
    this.velocity = new Phaser.Math.Vector2();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.cursors.space.on('down', this.letGo, this);
    this.hang();
  }

  hang() {
    this.state = 'rope';
    this.swing = -0.8;
    this.spin = 0;
    this.placeHero();
  }

  placeHero() {
    this.rope.setRotation(-this.swing);
    this.hero.setPosition(ROPE_X + LENGTH * Math.sin(this.swing), ROPE_Y + LENGTH * Math.cos(this.swing));
  }

  letGo() {
    if (this.state !== 'rope') return;
    this.state = 'air';
    const speed = this.spin * LENGTH;
    this.velocity.set(speed * Math.cos(this.swing), -speed * Math.sin(this.swing));
  }

  update(time, delta) {
    const seconds = delta / 1000;
    if (this.state === 'rope') this.swingOn(seconds);
    if (this.state === 'air') this.flyOn(seconds);
  }

  swingOn(seconds) {
    const push = (this.cursors.right.isDown - this.cursors.left.isDown) * PUSH;
    const pull = -GRAVITY / LENGTH * Math.sin(this.swing);
    this.spin += (push + pull - 0.3 * this.spin) * seconds;
    this.swing += this.spin * seconds;
    this.placeHero();
  }

  flyOn(seconds) {
    const hero = this.hero;
    this.velocity.y += GRAVITY * seconds;
    hero.setPosition(hero.x + this.velocity.x * seconds, hero.y + this.velocity.y * seconds);
    if (hero.x > 560 && hero.y > 422 && hero.y < 450) {
      hero.y = 422;
      this.state = 'bank';
      this.message.setText('You made it!');
    } else if (hero.y > 620) {
      this.hang();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: RopeScene
});
