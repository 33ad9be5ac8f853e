/* scene
tasks:
  en:
    - lever and gate
    - a platformer where I pull a lever with E and a door slides up so I can get to the star
    - switch on a platform that opens and closes the gate
    - "The player runs with LEFT/RIGHT at 220 px/s and jumps with UP. A {colour} gate of 30 x 140 at x = 600 closes the way. A yellow lever stands on the platform at x = 200; E within 70 px of it turns it over and slides the gate up by 140 px in {time} ms, pulling it again closes the gate. The star behind it shows You win!"
  zh:
    - 拉杆开门
    - 横版小游戏，走到拉杆旁按 E，大门升起来，就能拿到星星
    - 平台上有个开关，可以打开和关上闸门
    - 左右键以每秒 220 像素移动，上键跳跃。x = 600 处有一扇 30 x 140 的{colour}闸门挡路。黄色拉杆在 x = 200 的平台上，离它 70 像素以内按 E，拉杆翻转，闸门在 {time} 毫秒内上升 140 像素，再拉一次就关上。碰到门后的星星显示 You win!
difficulty: medium
apis: [this.input.keyboard.addKey, Phaser.Math.Distance.BetweenPoints, setAngle, this.tweens.add, updateFromGameObject, this.physics.add.staticGroup]
plan:
  en:
    req: A lever pulled with E opens and closes the gate before the star
    steps: [Build ground and platform and wall with static bodies, Put gate and lever and star into the level, Run and jump with the arrow keys, Turn the lever on E when the player is near, Slide the gate by a tween and take its body along, Win at the star]
  zh:
    req: 按 E 拉动拉杆，打开或关上星星前的闸门
    steps: [用静态物体搭地面、平台和墙, 放置闸门、拉杆和星星, 用方向键跑和跳, 靠近时按 E 翻转拉杆, 用补间移动闸门并同步物理体, 碰到星星获胜]
knobs:
  time: {code: "duration: {}", values: [600, 400, 900]}
  colour:
    - {code: "0x9d0208", en: red, zh: 红色}
    - {code: "0x5a189a", en: purple, zh: 紫色}
    - {code: "0x1b4332", en: dark green, zh: 深绿色}
probe: |
  const player = t.one((o) => o.fillColor === 0xf8f9fa);
  const gate = t.one((o) => o.fillColor === knobs.colour);
  const lever = t.one((o) => o.fillColor === 0xffd60a);
  t.seconds(1);
  const floor = player.y;
  t.hold('RIGHT', 190);
  t.near(player.x, gate.x - 15 - player.width / 2, 2, 'the closed gate stops the player');
  t.near(t.travel(gate, () => { t.press('E'); t.seconds(1); }).y, 0, 0.5, 'E far from the lever does nothing');
  const y = player.y;
  t.press('UP'); t.step(8);
  t.ok(player.y < y - 40, 'UP jumps');
  t.seconds(1);
  const toLever = () => { player.body.reset(200, 360); t.seconds(0.5); };
  const pull = () => { t.press('E'); t.seconds(knobs.time / 1000 + 0.2); };
  toLever();
  t.ok(player.y < floor - 80, 'the lever is on a platform');
  const angle = lever.angle;
  const up = t.travel(gate, () => {
    t.press('E');
    t.ok(gate.y < 430 && gate.y > 300, 'the gate slides, it does not jump');
    t.seconds(knobs.time / 1000 + 0.2);
  });
  t.near(up.y, -140, 1, 'the lever opens the gate');
  t.near(lever.angle, -angle, 1, 'the lever turns over');
  t.near(t.travel(gate, pull).y, 140, 1, 'pulling again closes the gate');
  player.body.reset(500, floor); t.hold('RIGHT', 60);
  t.ok(player.x < gate.x && !t.text(/win/i), 'and it blocks the way again');
  toLever(); pull();
  player.body.reset(500, floor); t.hold('RIGHT', 90);
  t.ok(t.text(/win/i), 'through the open gate the star is reached');
*/
const CLOSED_Y = 430;
const OPEN_Y = 290;

class LeverScene extends Phaser.Scene {
  create() {
    this.isOpen = false;
    const solid = this.physics.add.staticGroup();
    solid.add(this.add.rectangle(400, 550, 800, 100, 0x5c677d));
    solid.add(this.add.rectangle(200, 400, 140, 20, 0x5c677d));
    this.gate = this.add.rectangle(600, CLOSED_Y, 30, 140, 0x9d0208);
    solid.add(this.gate);
    // the wall is drawn after the gate, which slides up behind it
    solid.add(this.add.rectangle(600, 180, 30, 360, 0x5c677d));

    this.lever = this.add.rectangle(200, 390, 8, 40, 0xffd60a).setOrigin(0.5, 1).setAngle(-40);
    const star = this.physics.add.existing(this.add.star(720, 470, 5, 12, 26, 0xffffff), true);
    this.player = this.physics.add.existing(this.add.rectangle(80, 470, 30, 48, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, solid);
    this.physics.add.overlap(this.player, star, this.win, null, this);

    this.add.text(16, 16, 'E pulls the lever', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.addKey('E').on('down', this.pull, this);
  }

  pull() {
    if (Phaser.Math.Distance.BetweenPoints(this.player, this.lever) > 70) return;
    this.isOpen = !this.isOpen;
    this.lever.setAngle(this.isOpen ? 40 : -40);
    this.tweens.killTweensOf(this.gate);
    this.tweens.add({
      targets: this.gate,
      y: this.isOpen ? OPEN_Y : CLOSED_Y,
      duration: 600,
      // a static body does not follow its object by itself
      onUpdate: () => this.gate.body.updateFromGameObject()
    });
  }

  win() {
    this.physics.pause();
    this.add.text(400, 120, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 220);
    if (up.isDown && body.touching.down) body.setVelocityY(-540);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: LeverScene
});
