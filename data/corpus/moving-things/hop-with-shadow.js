/* scene
tasks:
  en:
    - jump in a top down game
    - seen from above, my {colour} figure walks around and hops with space while its shadow stays on the ground
    - fake height, a character you look down on leaps up and the shadow below shows where it will land
    - "The arrow keys walk a {colour} 40x56 figure at 200 px/s in all directions. SPACE jumps at {jump} px/s under a gravity of 900 px/s², only from the ground. A dark ellipse stays on the ground below it and gets smaller the higher the figure is."
  zh:
    - 俯视角跳跃
    - 从上往下看，{colour}小人四处走，按空格跳起来，影子留在地上
    - 假的高度感，俯视的角色跳起时下面的影子显示落点
    - 方向键让 40x56 的{colour}小人以每秒 200 像素向各个方向走。空格以 {jump} 像素每秒起跳，重力 900，只能在地上起跳。深色椭圆影子留在地面，人越高影子越小。
difficulty: medium
apis: [this.add.ellipse, this.add.rectangle, setOrigin, setScale, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: A {colour} figure seen from above hops over its shadow at {jump} px/s
    steps: [Draw the shadow and the figure on it, Walk by moving the shadow, Start a jump with SPACE on the ground, Change the height by speed and gravity, Draw the figure that much above its shadow]
  zh:
    req: 俯视的{colour}小人以 {jump} 的速度在影子上方跳跃
    steps: [画出影子和小人, 移动影子来行走, 在地上按空格起跳, 按速度和重力改变高度, 把小人画在影子上方]
knobs:
  colour:
    - {code: "0xf72585", en: pink, zh: 粉色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  jump: {code: "JUMP = {}", values: [360, 300, 450]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const shadow = t.one('Ellipse');
  t.step(5);
  t.near(hero.y, shadow.y, 2, 'it stands on its shadow');
  const ground = shadow.y;
  let top = 0, small = 1;
  const watch = (frames) => {
    for (let i = 0; i < frames; i++) {
      t.step();
      top = Math.max(top, shadow.y - hero.y);
      small = Math.min(small, shadow.scaleX);
    }
  };
  t.press('SPACE');
  watch(6);
  t.press('SPACE');
  watch(80);
  const height = knobs.jump * knobs.jump / 1800;
  t.near(top, height, height * 0.12, 'it jumps as high as asked, without a second jump in the air');
  t.near(shadow.y, ground, 1, 'the shadow stays on the ground');
  t.ok(small < 0.95 && small > 0, 'and gets smaller');
  t.near(hero.y, ground, 2, 'it lands again');
  t.near(shadow.scaleX, 1, 0.02, 'with a full shadow');
  const moved = t.travel(hero, () => t.hold('RIGHT', 30));
  t.near(moved.x, 100, 10, 'it walks to the right');
  t.near(shadow.x, hero.x, 1, 'together with its shadow');
  t.near(t.travel(shadow, () => t.hold('UP', 30)).y, -100, 10, 'and up');
  t.press('SPACE');
  const x = hero.x;
  t.hold('LEFT', 10);
  t.ok(hero.x < x - 20 && hero.y < shadow.y - 5, 'it can walk in the air');
*/
const SPEED = 200;
const JUMP = 360;
const GRAVITY = 900;

class HopScene extends Phaser.Scene {
  create() {
    this.shadow = this.add.ellipse(400, 300, 44, 18, 0x000000, 0.35);
    this.hero = this.add.rectangle(400, 300, 40, 56, 0xf72585).setOrigin(0.5, 1);
    this.height = 0;
    this.rise = 0;
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { left, right, up, down, space } = this.cursors;
    const x = this.shadow.x + (right.isDown - left.isDown) * SPEED * seconds;
    const y = this.shadow.y + (down.isDown - up.isDown) * SPEED * seconds;
    this.shadow.setPosition(Phaser.Math.Clamp(x, 22, 778), Phaser.Math.Clamp(y, 60, 590));

    if (space.isDown && this.height === 0) this.rise = JUMP;
    this.rise -= GRAVITY * seconds;
    this.height = Math.max(0, this.height + this.rise * seconds);
    if (this.height === 0) this.rise = 0;

    this.shadow.setScale(1 - this.height / 300);
    this.hero.setPosition(this.shadow.x, this.shadow.y - this.height);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90be6d',
  scene: HopScene
});
