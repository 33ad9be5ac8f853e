/* scene
tasks:
  en:
    - spaceship like in Asteroids
    - "turn with left and right, {key} gives thrust, the ship drifts on and wraps around"
    - LEFT and RIGHT turn the ship at {turn} degrees a second, {key} accelerates it by 220 px/s² along its nose, drag 40, top speed 350, and it comes back on the other side of the screen.
  zh:
    - 小行星里的飞船
    - 左右键转向，{key} 键推进，飞船有惯性，飞出屏幕从另一边回来
    - 左右键以每秒 {turn} 度转动飞船，按住 {key} 沿机头以 220 加速，阻力 40，最高速度 350，飞出屏幕从对面出现。
difficulty: easy
apis: [this.physics.velocityFromRotation, setAngularVelocity, setDrag, setMaxVelocity, this.physics.world.wrap]
plan:
  en:
    req: A drifting spaceship with thrust and wrap-around
    steps:
      - Generate the ship texture with its nose to the right
      - Add it with drag and a top speed
      - Turn it with setAngularVelocity
      - Set the acceleration along its rotation while {key} is down
      - Wrap it round the world
  zh:
    req: 有推力、惯性和穿屏的飞船
    steps:
      - 生成机头朝右的飞船纹理
      - 添加飞船并设置阻力和最高速度
      - 用 setAngularVelocity 转向
      - 按住 {key} 时沿朝向设置加速度
      - 让它在世界边缘穿越
knobs:
  key: {code: "THRUST_KEY = '{}'", values: [UP, SPACE, W]}
  turn: {code: "TURN = {}", values: [200, 160, 260]}
probe: |
  const ship = t.one('Image');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 1, 'it hangs in space');
  const angle = ship.angle;
  t.hold('LEFT', 15);
  t.near(angle - ship.angle, knobs.turn / 4, 8, 'LEFT turns at the asked speed');
  t.step(2);
  const thrust = t.travel(ship, () => t.hold(knobs.key, 30));
  t.near(Math.atan2(thrust.y, thrust.x), ship.rotation, 0.1, 'thrust goes along the nose');
  const drift = t.travel(ship, () => t.step(15));
  t.ok(drift.distance > 10, 'it drifts on');
  ship.setRotation(0);
  ship.body.reset(790, 300);
  let wrapped = false;
  for (let i = 0; i < 90; i++) {
    const x = ship.x;
    t.hold(knobs.key, 1);
    wrapped = wrapped || ship.x < x - 500;
  }
  t.ok(wrapped, 'it comes back on the other side');
  t.ok(ship.body.speed <= 351, 'it keeps the top speed');
*/
const THRUST_KEY = 'UP';
const TURN = 200;

let ship;
let cursors;
let thrustKey;

function preload() {
  const g = this.make.graphics({}, false);
  g.lineStyle(3, 0xffffff);
  g.strokeTriangle(2, 2, 2, 30, 38, 16);
  g.generateTexture('ship', 40, 32);
}

function create() {
  ship = this.physics.add.image(400, 300, 'ship');
  ship.setDrag(40);
  ship.setMaxVelocity(350);
  cursors = this.input.keyboard.createCursorKeys();
  thrustKey = this.input.keyboard.addKey(THRUST_KEY);
}

function update() {
  if (cursors.left.isDown) {
    ship.setAngularVelocity(-TURN);
  } else if (cursors.right.isDown) {
    ship.setAngularVelocity(TURN);
  } else {
    ship.setAngularVelocity(0);
  }

  if (thrustKey.isDown) {
    // Write the vector straight into the acceleration.
    this.physics.velocityFromRotation(ship.rotation, 220, ship.body.acceleration);
  } else {
    ship.setAcceleration(0);
  }
  this.physics.world.wrap(ship, 20);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
