/* scene
tasks:
  en:
    - a square you push around that slides
    - arrow keys accelerate a square, it glides and slows down by itself
    - "Arrow keys accelerate a {colour} square at {push} px/s², drag {drag} slows it down, top speed 350; it bounces a little at the screen edges."
  zh:
    - 有惯性的方块
    - 按方向键推动方块，松手后慢慢停下来
    - 方向键给{colour}方块 {push} 的加速度，阻力 {drag} 让它慢慢停下，最高速度 350，碰到屏幕边缘轻轻弹回
difficulty: easy
apis: [generateTexture, this.physics.add.image, setDrag, setMaxVelocity, setAcceleration]
plan:
  en:
    req: A square that the arrow keys accelerate and drag slows down
    steps: [Generate the square texture, Add a physics image with drag and top speed, Set the acceleration from the keys in update]
  zh:
    req: 方向键加速方块，阻力让它减速
    steps: [生成方块纹理, 添加带阻力和最高速度的物理图像, 在 update 中按键设置加速度]
knobs:
  colour:
    - {code: "0x38b000", en: green, zh: 绿色}
    - {code: "0xf72585", en: pink, zh: 粉色}
  push: {code: "PUSH = {}", values: [600, 900]}
  drag: {code: "DRAG = {}", values: [300, 450]}
probe: |
  const square = t.one('Image');
  t.hold('LEFT', 12);
  const early = -square.body.velocity.x;
  t.hold('LEFT', 12);
  t.ok(early > 20 && -square.body.velocity.x > early + 40, 'it gets faster while the key is down');
  t.ok(t.travel(square, () => t.step(10)).x < -5, 'it slides on without a key');
  t.seconds(3);
  t.near(t.travel(square, () => t.step(20)).distance, 0, 0.5, 'drag stops it');
  const down = t.travel(square, () => t.hold('DOWN', 20));
  t.ok(down.y > 10, 'DOWN pushes down');
*/
const PUSH = 600;
const DRAG = 300;

class PushScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x38b000).fillRect(0, 0, 48, 48);
    g.generateTexture('square', 48, 48);
    g.destroy();
  }

  create() {
    this.square = this.physics.add.image(400, 300, 'square');
    this.square.setDrag(DRAG).setMaxVelocity(350);
    this.square.setBounce(0.4).setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const x = right.isDown - left.isDown;
    const y = down.isDown - up.isDown;

    this.square.setAcceleration(x * PUSH, y * PUSH);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: PushScene
});
