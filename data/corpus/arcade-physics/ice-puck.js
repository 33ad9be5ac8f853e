/* scene
tasks:
  en:
    - slippery movement like on ice
    - a puck that speeds up with the arrow keys and slides on when I let go
    - Steer a {colour} puck by acceleration ({accel} px/s²) with the cursor keys; drag 120 slows it, the top speed is 320 and it bounces off the edges at 80 %.
  zh:
    - 冰面打滑的感觉
    - 用方向键加速一个冰球，松手后它还会滑一段
    - 用方向键给{colour}冰球 {accel} 的加速度，阻力 120，最高速度 320，撞到边缘以 0.8 反弹。
difficulty: easy
apis: [this.physics.add.image, setDrag, setMaxVelocity, setAcceleration, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: Cursor keys accelerate a {colour} puck that keeps sliding
    steps:
      - Generate a round texture
      - Add the puck with drag, a top speed, bounce and world bounds
      - Create the cursor keys
      - Set the acceleration from the keys every frame, zero when none is held
  zh:
    req: 方向键给{colour}冰球加速，松手后继续滑行
    steps:
      - 生成圆形纹理
      - 添加冰球，设置阻力、最高速度、反弹和世界边界
      - 创建方向键
      - 每帧按按键设置加速度，没按时为零
knobs:
  colour:
    - {code: "0x222244", en: dark blue, zh: 深蓝色}
    - {code: "0x993333", en: dark red, zh: 暗红色}
  accel: {code: "ACCELERATION = {}", values: [500, 350, 700]}
probe: |
  const puck = t.one('Image');
  const early = t.travel(puck, () => t.hold('RIGHT', 15)).x;
  t.near(puck.body.velocity.x, knobs.accel / 4, knobs.accel / 20, 'at the asked rate');
  const later = t.travel(puck, () => t.hold('RIGHT', 15)).x;
  t.ok(later > early * 1.8 && early > 3, 'it gathers speed');
  const slide = t.travel(puck, () => t.step(30)).x;
  t.ok(slide > 20, 'it slides on after the key is up');
  t.seconds(5);
  t.near(t.travel(puck, () => t.step(20)).distance, 0, 1, 'drag brings it to rest');
  t.hold('UP', 240);
  t.ok(puck.y > 0 && puck.y < 600, 'it stays on the ice');
  t.ok(puck.body.speed <= 321, 'it never passes the top speed');
*/
const ACCELERATION = 500;

let puck;
let cursors;

function preload() {
  const g = this.make.graphics({}, false);
  g.fillStyle(0x222244).fillCircle(24, 24, 24);
  g.lineStyle(4, 0xffffff).strokeCircle(24, 24, 14);
  g.generateTexture('puck', 48, 48);
}

function create() {
  puck = this.physics.add.image(400, 300, 'puck');
  puck.setCircle(24).setDrag(120).setMaxVelocity(320);
  puck.setBounce(0.8).setCollideWorldBounds(true);
  cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const x = Number(cursors.right.isDown) - Number(cursors.left.isDown);
  const y = Number(cursors.down.isDown) - Number(cursors.up.isDown);
  // Only the acceleration follows the keys; drag and inertia do the rest.
  puck.setAcceleration(x * ACCELERATION, y * ACCELERATION);
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#d8f0ff',
  physics: { default: 'arcade', arcade: { gravity: { x: 0, y: 0 } } },
  scene: { preload, create, update }
};

new Phaser.Game(config);
