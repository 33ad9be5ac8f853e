/* scene
tasks:
  en:
    - top-down car
    - "drive a {colour} car: up accelerates, left and right steer"
    - UP accelerates the {colour} car along its nose up to {top} px/s, DOWN brakes, it rolls out without a key; LEFT and RIGHT turn it only while it moves; it wraps round the screen edges.
  zh:
    - 俯视角开车
    - 开一辆{colour}小车，上键加速，左右键转向
    - 上键让{colour}小车沿车头方向加速，最高 {top}，下键刹车，松开会慢慢停下，左右键只有车在动时才转向，开出屏幕从另一边出来。
difficulty: medium
apis: [this.physics.velocityFromRotation, this.physics.world.wrap, setAngularVelocity, Phaser.Math.Clamp, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: A car with acceleration, brakes and steering
    steps:
      - Generate the car texture
      - Keep the speed as a number and change it by the keys
      - Steer with setAngularVelocity in proportion to the speed
      - Set the velocity along the car's rotation
      - Wrap at the edges with this.physics.world.wrap
  zh:
    req: 能加速、刹车、转向的小车
    steps:
      - 生成小车纹理
      - 用数字保存速度并按按键改变
      - 用 setAngularVelocity 按速度比例转向
      - 沿车身方向设置速度
      - 用 this.physics.world.wrap 在边缘穿越
knobs:
  colour:
    - {code: "0xe53935", en: red, zh: 红色}
    - {code: "0x1e88e5", en: blue, zh: 蓝色}
  top: {code: "TOP_SPEED = {}", values: [320, 260, 400]}
probe: |
  const car = t.one('Image');
  const angle = car.angle;
  t.hold('LEFT', 30);
  t.near(car.angle, angle, 0.5, 'a standing car does not turn');
  const early = t.travel(car, () => t.hold('UP', 15)).distance;
  const later = t.travel(car, () => t.hold('UP', 15)).distance;
  t.ok(later > early * 1.5, 'it accelerates');
  t.hold('UP', 150);
  t.near(car.body.speed, knobs.top, 8, 'up to the top speed');
  t.hold(['UP', 'RIGHT'], 20);
  t.ok(car.angle > angle + 5, 'RIGHT steers right');
  const v = car.body.velocity;
  t.near(Math.atan2(v.y, v.x), car.rotation, 0.15, 'it drives where it points');
  const speed = car.body.speed;
  t.step(30);
  t.ok(car.body.speed < speed && car.body.speed > 0, 'it rolls out');
  t.hold('DOWN', 240);
  t.near(car.body.speed, 0, 2, 'the brake stops it');
  t.ok(car.x > -40 && car.x < 840 && car.y > -40 && car.y < 640, 'it stays on the screen');
*/
const TOP_SPEED = 320;
const ACCELERATION = 240;
const BRAKE = 500;
const ROLL_OUT = 120;

let car;
let cursors;
let speed = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x111111).fillRect(6, 0, 12, 28).fillRect(34, 0, 12, 28);
  g.fillStyle(0xe53935).fillRect(0, 3, 52, 22).fillStyle(0x90caf9).fillRect(30, 6, 10, 16);
  g.generateTexture('car', 52, 28);
  g.destroy();
}

function create() {
  car = this.physics.add.image(200, 300, 'car');
  cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const seconds = delta / 1000;
  if (cursors.up.isDown) speed += ACCELERATION * seconds;
  else if (cursors.down.isDown) speed -= BRAKE * seconds;
  else speed -= ROLL_OUT * seconds;
  speed = Phaser.Math.Clamp(speed, 0, TOP_SPEED);

  // A car that stands cannot turn.
  const steering = Number(cursors.right.isDown) - Number(cursors.left.isDown);
  car.setAngularVelocity(steering * 150 * (speed / TOP_SPEED));
  this.physics.velocityFromRotation(car.rotation, speed, car.body.velocity);
  this.physics.world.wrap(car, 30);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#455a64',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
