/* scene
tasks:
  en:
    - flip gravity
    - press space to fall up or down, VVVVVV style
    - SPACE turns the world's gravity of {gravity} round while the {colour} block stands on the floor or the ceiling, and flips the block; LEFT and RIGHT run.
  zh:
    - 重力反转
    - 按空格切换重力方向，往上掉或往下掉
    - "{colour}方块站在地面或天花板时，按空格把世界重力 {gravity} 反向并翻转方块，左右键跑动。"
difficulty: easy
apis: [this.physics.world.gravity, this.physics.add.image, setFlipY, createCursorKeys, Phaser.Input.Keyboard.JustDown, blocked]
plan:
  en:
    req: Turn gravity round with SPACE while the {colour} block stands
    steps:
      - Generate the block texture in preload
      - Let it collide with the world bounds
      - On JustDown of SPACE negate this.physics.world.gravity.y if the body is blocked up or down
      - Flip the block with setFlipY
      - Run with the cursor keys
  zh:
    req: "{colour}方块站稳时按空格反转重力"
    steps:
      - 在 preload 中生成方块纹理
      - 与世界边界碰撞
      - 空格 JustDown 且身体上或下被挡住时，把 this.physics.world.gravity.y 取反
      - 用 setFlipY 翻转方块
      - 用方向键跑动
knobs:
  colour:
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
  gravity: {code: "GRAVITY = {}", values: [1200, 900, 1600]}
probe: |
  const block = t.one('Image');
  t.seconds(1.5);
  t.near(block.y, 576, 2, 'it stands on the floor');
  t.hold('SPACE', 2);
  t.step(10);
  t.ok(block.y < 570, 'SPACE lets it fall up');
  t.hold('SPACE', 2);
  t.seconds(1.5);
  t.near(block.y, 24, 2, 'a press in the air does not count, it reaches the ceiling');
  t.ok(block.flipY, 'it stands on its head');
  t.ok(t.travel(block, () => t.hold('RIGHT', 30)).x > 60, 'it can run there');
  t.hold('SPACE', 2);
  t.seconds(1.5);
  t.near(block.y, 576, 2, 'SPACE again brings it down');
  t.ok(!block.flipY, 'on its feet');
*/
const GRAVITY = 1200;

class FlipScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x80ed99).fillRect(0, 0, 48, 48).fillStyle(0x000000).fillRect(10, 10, 8, 8).fillRect(30, 10, 8, 8);
    g.generateTexture('block', 48, 48);
    g.destroy();
  }

  create() {
    this.block = this.physics.add.image(200, 300, 'block').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, space } = this.cursors;
    const { blocked } = this.block.body;
    this.block.setVelocityX(260 * (right.isDown - left.isDown));

    if (Phaser.Input.Keyboard.JustDown(space) && (blocked.down || blocked.up)) {
      this.physics.world.gravity.y *= -1;
      this.block.setFlipY(this.physics.world.gravity.y < 0);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: FlipScene
});
