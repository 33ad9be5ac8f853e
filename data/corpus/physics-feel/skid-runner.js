/* scene
tasks:
  en:
    - movement with acceleration
    - the player speeds up slowly and skids to a stop
    - LEFT and RIGHT accelerate at {acceleration} px/s² up to 300 px/s; without a key drag 500 slows the player to a stop; turning round is twice as strong. The text shows the speed.
  zh:
    - 有加速度的移动
    - 角色慢慢加速，松手后滑行一段才停
    - 左右键以 {acceleration} 像素每二次方秒加速，最高每秒 300 像素，松开后以 500 的阻力滑行停下，反向时加速度加倍，文字显示速度。
difficulty: medium
apis: [this.physics.add.sprite, setAccelerationX, setDragX, setMaxVelocity, createCursorKeys, setFlipX]
plan:
  en:
    req: Run with acceleration {acceleration} and skid to a stop
    steps:
      - Generate the runner texture in preload
      - Add the runner with setDragX and setMaxVelocity
      - Call setAccelerationX for the held direction
      - Double it while the velocity points the other way
      - Show body.velocity.x in a text
  zh:
    req: 以加速度 {acceleration} 跑动，松开后滑行停下
    steps:
      - 在 preload 中生成角色纹理
      - 添加角色并设置 setDragX 和 setMaxVelocity
      - 按方向调用 setAccelerationX
      - 速度方向相反时加倍
      - 用文字显示 body.velocity.x
knobs:
  acceleration: {code: "ACCELERATION = {}", values: [400, 300, 550]}
probe: |
  const runner = t.one('Sprite');
  const speed = () => runner.body.velocity.x;
  t.near(t.travel(runner, () => t.step(20)).distance, 0, 0.5, 'it rests without a key');
  t.hold('RIGHT', 20);
  t.near(speed(), knobs.acceleration / 3, knobs.acceleration / 20, 'RIGHT speeds up gradually');
  t.near(t.number(/speed/i), Math.abs(speed()), 15, 'the text shows it');
  t.step();
  const before = speed();
  t.step(6);
  t.near(before - speed(), 50, 12, 'without a key it slows down by drag');
  t.ok(t.travel(runner, () => t.step(10)).x > 1, 'it skids on');
  t.seconds(1);
  t.near(speed(), 0, 1, 'to a stop');
  t.hold('LEFT', 55);
  t.ok(speed() >= -301 && speed() < -150, 'LEFT runs the other way, not faster than 300');
  t.ok(runner.flipX, 'it looks left');
  const left = speed();
  t.hold('RIGHT', 10);
  t.near(speed() - left, knobs.acceleration / 3, knobs.acceleration / 12, 'turning round is twice as strong');
*/
const ACCELERATION = 400;

class SkidScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x3a86ff).fillRect(0, 0, 40, 56).fillStyle(0xffffff).fillRect(26, 10, 10, 10);
    g.generateTexture('runner', 40, 56);
    g.destroy();
  }

  create() {
    this.add.rectangle(400, 440, 800, 8, 0x6c757d);
    this.label = this.add.text(16, 16, '', { fontSize: '22px' });
    this.runner = this.physics.add.sprite(400, 408, 'runner').setCollideWorldBounds(true);
    this.runner.setDragX(500).setMaxVelocity(300);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right } = this.cursors;
    const direction = right.isDown - left.isDown;
    const speed = this.runner.body.velocity.x;
    const turning = direction * speed < 0;

    // Drag only works while the acceleration is zero.
    this.runner.setAccelerationX(direction * ACCELERATION * (turning ? 2 : 1));
    if (direction !== 0) this.runner.setFlipX(direction < 0);
    this.label.setText(`Speed: ${Math.round(Math.abs(speed))}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  physics: { default: 'arcade' },
  scene: SkidScene
});
