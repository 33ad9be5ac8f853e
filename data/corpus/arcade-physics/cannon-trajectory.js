/* scene
tasks:
  en:
    - cannon with a dotted trajectory
    - turn a cannon with up and down and fire with space, dots show where the ball will fly
    - UP and DOWN turn a cannon between -80 and 0 degrees, {count} dots preview the arc, and SPACE fires a ball at {power} px/s under gravity 400.
  zh:
    - 大炮抛物线
    - 上下键调整大炮角度，空格发射，用小点显示弹道
    - 上下键让大炮在 -80 到 0 度之间转动，用 {count} 个点预览抛物线，按空格以 {power} 的速度发射炮弹，重力 400。
difficulty: hard
apis: [this.physics.velocityFromRotation, setRotation, Phaser.Math.Clamp, Phaser.Input.Keyboard.JustDown, this.physics.add.image]
plan:
  en:
    req: Aim a cannon with the keys, preview the arc with {count} dots, fire with SPACE
    steps:
      - Draw the barrel with its origin at the rear end
      - Create the dots of the preview
      - Turn the barrel in update and clamp its angle
      - Place each dot at p = v t + g t² / 2
      - Fire a physics image with this.physics.velocityFromRotation
  zh:
    req: 用按键瞄准大炮，{count} 个点预览弹道，空格发射
    steps:
      - 画炮管并把原点放在尾部
      - 创建预览用的小点
      - 在 update 中转动炮管并限制角度
      - 按 p = v t + g t² / 2 摆放每个点
      - 用 this.physics.velocityFromRotation 发射炮弹
knobs:
  power: {code: "POWER = {}", values: [520, 450, 600]}
  count: {code: "DOTS = {}", values: [12, 16, 9]}
probe: |
  const barrel = t.one('Rectangle');
  t.ok(t.objects('Arc').length === knobs.count, 'the preview has the asked number of dots');
  const before = barrel.rotation;
  t.hold('UP', 20);
  t.ok(barrel.rotation < before - 0.1, 'UP raises the barrel');
  t.hold('DOWN', 240);
  t.near(barrel.rotation, 0, 0.01, 'DOWN stops at level');
  t.hold('UP', 45);
  const dots = t.objects('Arc').map(d => ({ x: d.x, y: d.y }));
  t.press('SPACE');
  const ball = t.one('Image');
  t.near(Math.hypot(ball.body.velocity.x, ball.body.velocity.y), knobs.power, 15, 'it leaves with the asked power');
  let miss = 999;
  for (let i = 0; i < 60; i++) {
    t.step();
    miss = Math.min(miss, Math.hypot(ball.x - dots[5].x, ball.y - dots[5].y));
  }
  t.ok(miss < 14, 'the ball flies along the dots');
*/
const POWER = 520;
const GRAVITY = 400;
const DOTS = 12;

let barrel;
let dots;
let keys;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x222222).fillCircle(10, 10, 10);
  g.generateTexture('cannonball', 20, 20);
  g.destroy();
}

function create() {
  this.add.text(16, 16, 'UP / DOWN: aim   SPACE: fire', { fontSize: '18px', color: '#333333' });
  barrel = this.add.rectangle(80, 500, 80, 24, 0x555566).setOrigin(0, 0.5).setRotation(-0.8);
  dots = Array.from({ length: DOTS }, () => this.add.circle(0, 0, 4, 0xcc4444));
  keys = this.input.keyboard.addKeys('UP,DOWN,SPACE');
}

function update(time, delta) {
  const turn = Number(keys.DOWN.isDown) - Number(keys.UP.isDown);
  const angle = barrel.rotation + turn * 1.2 * (delta / 1000);
  barrel.setRotation(Phaser.Math.Clamp(angle, Phaser.Math.DegToRad(-80), 0));

  // The same velocity serves the preview and the shot.
  const velocity = this.physics.velocityFromRotation(barrel.rotation, POWER);
  dots.forEach((dot, i) => {
    const t = (i + 1) * 0.12;
    dot.setPosition(barrel.x + velocity.x * t, barrel.y + velocity.y * t + GRAVITY * t * t / 2);
  });

  if (Phaser.Input.Keyboard.JustDown(keys.SPACE)) {
    const ball = this.physics.add.image(barrel.x, barrel.y, 'cannonball');
    ball.setVelocity(velocity.x, velocity.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f4efe0',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: { preload, create, update }
});
