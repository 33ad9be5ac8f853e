/* scene
tasks:
  en:
    - a trampoline
    - spring pad that throws the player up when it lands on it
    - A {colour} spring pad launches the falling player at {power} px/s and squashes for a moment; the normal floor does not.
  zh:
    - 蹦床
    - 踩到弹簧板会被弹飞
    - 玩家落到{colour}弹簧板上会以每秒 {power} 像素弹起，弹簧板被压扁一下，普通地面不会。
difficulty: easy
apis: [this.physics.add.image, this.physics.add.staticImage, this.physics.add.collider, setVelocityY, this.tweens.add]
plan:
  en:
    req: Launch the player at {power} px/s from a {colour} spring pad
    steps:
      - Generate ball, pad and floor textures in preload
      - Place pad and floor with this.physics.add.staticImage
      - Collide the player with both
      - In the pad's callback call setVelocityY and squash the pad with this.tweens.add
      - Steer left and right with the cursor keys
  zh:
    req: "{colour}弹簧板以每秒 {power} 像素把玩家弹起"
    steps:
      - 在 preload 中生成球、弹簧板和地面纹理
      - 用 this.physics.add.staticImage 摆放弹簧板和地面
      - 让玩家与两者碰撞
      - 在弹簧板的回调里用 setVelocityY 弹起，用 this.tweens.add 压扁
      - 用方向键左右移动
knobs:
  colour:
    - {code: "0xff5252", en: red, zh: 红色}
    - {code: "0x69f0ae", en: green, zh: 绿色}
  power: {code: "POWER = {}", values: [650, 560, 720]}
probe: |
  const ball = t.one((o) => o.texture && o.texture.key === 'ball');
  let top = 999;
  t.seconds(1);
  const pad = t.one((o) => o.texture && o.texture.key === 'pad');
  let flat = 1;
  for (let i = 0; i < 120; i++) { t.step(); top = Math.min(top, ball.y); flat = Math.min(flat, pad.scaleY); }
  t.ok(flat < 0.8, 'the pad is squashed');
  t.near(500 - top, knobs.power * knobs.power / 1600, 40, 'the pad throws it up as high as asked');
  t.hold('RIGHT', 90);
  t.seconds(2);
  t.ok(ball.x > 500, 'RIGHT steers off the pad');
  t.near(t.travel(ball, () => t.step(60)).y, 0, 1, 'the floor does not throw it');
  t.near(ball.y, 542, 1, 'it lies on the floor');
  t.near(t.travel(ball, () => t.step(20)).x, 0, 0.5, 'it stands still without a key');
  t.ok(t.travel(ball, () => t.hold('LEFT', 20)).x < -40, 'LEFT steers back');
*/
const POWER = 650;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillCircle(18, 18, 18).generateTexture('ball', 36, 36);
  g.clear().fillStyle(0xff5252).fillRect(0, 0, 120, 20).generateTexture('pad', 120, 20);
  g.clear().fillStyle(0x546e7a).fillRect(0, 0, 800, 40).generateTexture('floor', 800, 40);
  g.destroy();
}

function create() {
  const floor = this.physics.add.staticImage(400, 580, 'floor');
  const pad = this.physics.add.staticImage(400, 550, 'pad');

  this.ball = this.physics.add.image(400, 300, 'ball').setCollideWorldBounds(true);
  this.cursors = this.input.keyboard.createCursorKeys();
  this.physics.add.collider(this.ball, floor);
  this.physics.add.collider(this.ball, pad, () => {
    // Only a landing counts, not a touch from the side.
    if (!this.ball.body.touching.down) return;

    this.ball.setVelocityY(-POWER);
    this.tweens.add({ targets: pad, scaleY: 0.5, duration: 80, yoyo: true });
  });
}

function update() {
  const { left, right } = this.cursors;
  if (left.isDown) this.ball.setVelocityX(-180);
  else if (right.isDown) this.ball.setVelocityX(180);
  else this.ball.setVelocityX(0);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#102027',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: { preload, create, update }
});
