/* scene
tasks:
  en:
    - gravity flip game
    - pressing {key} turns gravity upside down and the robot walks on the ceiling
    - Left and right move a robot at 200 px/s; {key} flips the world gravity between {gravity} and -{gravity} and flips the picture, but only while the robot stands on the floor or the ceiling.
  zh:
    - 重力反转
    - 按 {key} 让重力上下颠倒，机器人可以走在天花板上
    - 左右键以 200 移动机器人，按 {key} 把世界重力在 {gravity} 和 -{gravity} 之间切换，同时翻转图像，只有站在地面或天花板上时才能切换。
difficulty: medium
apis: [this.physics.world.gravity.y, setFlipY, setCollideWorldBounds, this.input.keyboard.on, setVelocityX]
plan:
  en:
    req: "{key} flips the world's gravity, the robot walks on floor and ceiling"
    steps:
      - Generate a robot texture whose eyes show which way is up
      - Add the robot with setCollideWorldBounds
      - Listen to the key with this.input.keyboard.on
      - Negate this.physics.world.gravity.y and call setFlipY
      - Walk with setVelocityX in update
  zh:
    req: 按 {key} 反转世界重力，机器人能走地面和天花板
    steps:
      - 生成能看出上下的机器人纹理
      - 添加机器人并开启 setCollideWorldBounds
      - 用 this.input.keyboard.on 监听按键
      - 把 this.physics.world.gravity.y 取反并调用 setFlipY
      - 在 update 中用 setVelocityX 行走
knobs:
  key: {code: "keydown-{}", values: [SPACE, G, F]}
  gravity: {code: "GRAVITY = {}", values: [900, 1200, 600]}
probe: |
  const robot = t.one('Sprite');
  robot.body.reset(400, 200);
  t.step(12);
  t.near(robot.body.velocity.y, knobs.gravity / 5, knobs.gravity / 20, 'it falls with the asked gravity');
  t.seconds(2);
  t.ok(robot.y > 500, 'it starts on the floor');
  t.press(knobs.key);
  t.step(5);
  const y = robot.y;
  t.press(knobs.key);
  t.step(3);
  t.ok(robot.y < y, 'no flip in the air');
  t.seconds(2);
  t.ok(robot.y < 100, 'it falls to the ceiling');
  t.ok(robot.flipY, 'the picture is upside down');
  t.near(t.travel(robot, () => t.hold('RIGHT', 30)).x, 100, 10, 'it walks on the ceiling');
  t.press(knobs.key);
  t.seconds(2);
  t.ok(robot.y > 500 && !robot.flipY, 'a second flip brings it back');
*/
const GRAVITY = 900;

class GravityScene extends Phaser.Scene {
  constructor() {
    super('gravity');
  }

  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x8899aa).fillRect(0, 0, 40, 56);
    g.fillStyle(0x66ffee).fillRect(8, 8, 8, 8).fillRect(24, 8, 8, 8);
    g.fillStyle(0x445566).fillRect(6, 46, 10, 10).fillRect(24, 46, 10, 10);
    g.generateTexture('robot', 40, 56);
    g.destroy();
  }

  create() {
    this.robot = this.physics.add.sprite(400, 500, 'robot').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.flip, this);
  }

  flip() {
    const { up, down } = this.robot.body.blocked;
    // In the air the key does nothing.
    if (!up && !down) return;
    this.physics.world.gravity.y *= -1;
    this.robot.setFlipY(this.physics.world.gravity.y < 0);
  }

  update() {
    if (this.cursors.left.isDown) {
      this.robot.setVelocityX(-200);
    } else if (this.cursors.right.isDown) {
      this.robot.setVelocityX(200);
    } else {
      this.robot.setVelocityX(0);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: GravityScene
});
