/* scene
tasks:
  en:
    - one way door
    - a gate I can walk through to the right, but it will not let me back
    - room with a wall in the middle and a {colour} turnstile that only opens from the left side
    - "A grey wall 20 px thick stands at x = 400. In its middle is a {colour} gate, 120 px high. The arrow keys walk a yellow 40 px square from (200, 300) at {speed} px/s. It passes the gate from left to right, but from the right side the gate is as solid as the wall."
  zh:
    - 单向门
    - 一扇门可以向右走过去，但不让回来
    - 房间中间有墙，墙上的{colour}闸门只能从左边通过
    - x = 400 处有一堵 20 像素厚的灰墙，中间是 120 像素高的{colour}门。方向键让 40 像素的黄色方块从 (200, 300) 以每秒 {speed} 像素行走。它能从左向右穿过门，从右边过来时门和墙一样挡住它。
difficulty: medium
apis: [this.physics.add.existing, checkCollision, this.physics.add.collider, setVelocity, setCollideWorldBounds]
plan:
  en:
    req: A {colour} gate lets the player through to the right only
    steps: [Build the wall of two static parts with a static gate between, Switch off all sides of the gate but the right one, Collide the player with all of them, Walk with the arrow keys]
  zh:
    req: "{colour}门只让玩家向右通过"
    steps: [用两段静态墙和中间的静态门组成墙, 关闭门除右边以外的碰撞面, 让玩家与它们碰撞, 用方向键行走]
knobs:
  colour:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
  speed: {code: "SPEED = {}", values: [220, 160, 300]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 40 && o.height === 40);
  const gate = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.near(gate.x, 400, 1, 'the gate is in the middle');
  t.near(t.travel(hero, () => t.hold('UP', 60)).y, -Math.min(280, knobs.speed), knobs.speed / 15, 'the keys walk');
  t.hold('RIGHT', 90);
  t.near(hero.x, 370, 3, 'the wall stops it');
  t.down('DOWN');
  for (let i = 0; i < 200 && hero.y < 296; i++) t.step();
  t.up('DOWN');
  t.step(2);
  t.near(hero.y, 300, 14, 'it can walk along the wall to the gate');
  t.hold('RIGHT', 60);
  t.ok(hero.x > 450, 'the gate lets it through to the right');
  t.hold('LEFT', 150);
  t.near(hero.x, 430, 3, 'but not back to the left');
  t.hold('UP', 70);
  t.hold('LEFT', 60);
  t.near(hero.x, 430, 3, 'and the wall stops it from this side too');
*/
const SPEED = 220;

function create() {
  const walls = [
    this.add.rectangle(400, 120, 20, 240, 0x6c757d),
    this.add.rectangle(400, 480, 20, 240, 0x6c757d)
  ];
  const gate = this.add.rectangle(400, 300, 20, 120, 0x06d6a0);
  for (const part of [...walls, gate]) {
    this.physics.add.existing(part, true);
  }
  gate.body.checkCollision.left = false;
  gate.body.checkCollision.up = false;
  gate.body.checkCollision.down = false;

  this.hero = this.add.rectangle(200, 300, 40, 40, 0xffd23f);
  this.physics.add.existing(this.hero);
  this.hero.body.setCollideWorldBounds(true);
  this.physics.add.collider(this.hero, [...walls, gate]);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.hero.body.setVelocity(
    (right.isDown - left.isDown) * SPEED,
    (down.isDown - up.isDown) * SPEED
  );
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: { create, update }
});
