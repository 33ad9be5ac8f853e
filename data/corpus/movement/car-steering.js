/* scene
tasks:
  en:
    - drive a car from above
    - a {colour} top-down car with steering, gas and brake on the arrow keys
    - Top-down car without physics. UP accelerates to {max} px/s, DOWN brakes and reverses, LEFT and RIGHT steer only while it rolls, and it coasts to a stop.
  zh:
    - 俯视角开车
    - 用方向键开一辆{colour}小车，有油门、刹车和转向
    - 俯视角小车，不用物理引擎。上键加速到每秒 {max} 像素，下键刹车和倒车，左右键只有车在动时才能转向，松开后慢慢停下。
difficulty: medium
apis: [this.add.image, createCursorKeys, Phaser.Math.Clamp, Phaser.Math.Wrap, generateTexture]
plan:
  en:
    req: Drive a car from above with gas, brake and steering, up to {max} px/s
    steps:
      - Generate the car texture with generateTexture in preload
      - Raise or lower a speed number with UP and DOWN, or let it fade
      - Turn the image in proportion to the speed
      - Move along the rotation with cos and sin
      - Wrap the position at the edges with Phaser.Math.Wrap
  zh:
    req: 俯视角驾驶小车，有油门、刹车和转向，最高每秒 {max} 像素
    steps:
      - 在 preload 中用 generateTexture 生成小车纹理
      - 用上下键改变速度，松开时速度衰减
      - 按速度比例转动图像
      - 用 cos 和 sin 沿朝向移动
      - 用 Phaser.Math.Wrap 在屏幕边缘循环
knobs:
  max: {code: "MAX_SPEED = {}", values: [300, 220, 400]}
  colour:
    - {code: "0xe94f37", en: red, zh: 红色}
    - {code: "0x3f88c5", en: blue, zh: 蓝色}
probe: |
  const car = t.one('Image');
  t.hold('LEFT', 20);
  t.near(car.rotation, 0, 0.001, 'a standing car does not turn');
  const straight = t.travel(car, () => t.hold('UP', 40));
  t.ok(straight.x > 30 && Math.abs(straight.y) < 1, 'UP drives straight ahead');
  t.hold(['UP', 'RIGHT'], 20);
  t.ok(car.rotation > 0.05, 'RIGHT steers clockwise while it rolls');
  t.seconds(4);
  t.near(t.travel(car, () => t.step(20)).distance, 0, 1, 'it coasts to a stop');
  const back = t.travel(car, () => t.hold('DOWN', 20));
  t.ok(back.x < -5, 'DOWN reverses');
  t.hold('UP', 150);
  const steps = [];
  t.down('UP');
  for (let i = 0; i < 11; i++) steps.push(t.travel(car, () => t.step()).distance);
  t.up('UP');
  t.near(steps.sort((a, b) => a - b)[5], knobs.max / 60, 0.5, 'the top speed is kept');
*/
const MAX_SPEED = 300;
const ACCELERATION = 260;
const TURN = 3;

class CarScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xe94f37).fillRoundedRect(0, 0, 56, 28, 6);
    g.fillStyle(0x222222).fillRect(34, 4, 10, 20);
    g.generateTexture('car', 56, 28);
    g.destroy();
  }

  create() {
    this.car = this.add.image(200, 300, 'car');
    this.cursors = this.input.keyboard.createCursorKeys();
    this.speed = 0;
  }

  update(time, delta) {
    const { up, down, left, right } = this.cursors;
    const seconds = delta / 1000;

    if (up.isDown) this.speed += ACCELERATION * seconds;
    else if (down.isDown) this.speed -= ACCELERATION * seconds;
    else this.speed *= 0.97;
    this.speed = Phaser.Math.Clamp(this.speed, -MAX_SPEED / 3, MAX_SPEED);

    // A standing car does not turn, a reversing one turns the other way.
    const steer = right.isDown - left.isDown;
    this.car.rotation += steer * TURN * (this.speed / MAX_SPEED) * seconds;

    const x = this.car.x + Math.cos(this.car.rotation) * this.speed * seconds;
    const y = this.car.y + Math.sin(this.car.rotation) * this.speed * seconds;
    this.car.setPosition(Phaser.Math.Wrap(x, 0, 800), Phaser.Math.Wrap(y, 0, 600));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#555b6e',
  scene: CarScene
});
