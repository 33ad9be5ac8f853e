/* scene
tasks:
  en:
    - green square with arrow keys
    - player square that moves with the arrow keys and can't leave the screen
    - "A {size} px {colour} square with an arcade body: the arrow keys set its velocity to {speed}, it stops when no key is held, and it collides with the world bounds."
  zh:
    - 方向键控制绿色方块
    - 方向键控制一个方块移动，不能走出屏幕
    - 一个 {size} 像素的{colour}方块，带 Arcade 物理身体，方向键把速度设为 {speed}，松开就停，碰到世界边界会被挡住
difficulty: easy
apis: [this.physics.add.existing, body.setVelocity, setCollideWorldBounds, createCursorKeys]
plan:
  en:
    req: Move a {colour} square by velocity with the arrow keys
    steps: [Draw the square, Give it a physics body, Keep it inside the world, Set its velocity from the arrow keys in update]
  zh:
    req: 用方向键设置速度来移动{colour}方块
    steps: [画方块, 加上物理身体, 限制在世界边界内, 在 update 中按方向键设置速度]
knobs:
  colour:
    - {code: "0x00cc44", en: green, zh: 绿色}
    - {code: "0xffd000", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [200, 260, 320]}
  size: {code: "SIZE = {}", values: [50, 36]}
probe: |
  const player = t.one('Rectangle');
  const right = t.travel(player, () => t.hold('RIGHT', 30));
  t.near(right.x, knobs.speed / 2, 14, 'RIGHT moves it at the asked speed');
  t.step(2);
  t.near(t.travel(player, () => t.step(20)).distance, 0, 1, 'it stops without a key');
  t.ok(t.travel(player, () => t.hold('UP', 20)).y < -30, 'UP moves it up');
  t.hold('LEFT', 300);
  t.near(player.x, knobs.size / 2, 2, 'the left edge stops it');
*/
const SPEED = 200;
const SIZE = 50;

class PlayerScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, SIZE, SIZE, 0x00cc44);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;

    this.player.body.setVelocity(0, 0);
    if (left.isDown) this.player.body.setVelocityX(-SPEED);
    if (right.isDown) this.player.body.setVelocityX(SPEED);
    if (up.isDown) this.player.body.setVelocityY(-SPEED);
    if (down.isDown) this.player.body.setVelocityY(SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: PlayerScene
});
