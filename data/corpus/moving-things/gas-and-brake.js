/* scene
tasks:
  en:
    - make a car with gas and brake
    - a {colour} car seen from the side, right arrow speeds it up slowly and left arrow brakes
    - I want a car that needs time to get fast, rolls on when I let go and stops when I brake, with the speed on the screen
    - "A {colour} 80x40 car drives to the right. Holding RIGHT adds {gas} px/s every second up to {top} px/s, holding LEFT takes 500 px/s every second, without a key it loses 60. It never goes backwards, comes back on the left side, and a text shows Speed: and the number."
  zh:
    - 做一辆能加速和刹车的车
    - 一辆{colour}小车，按右方向键慢慢加速，按左方向键刹车
    - 车要慢慢才快起来，松手后继续滑行，踩刹车停下，屏幕上显示速度
    - 一辆 80x40 的{colour}小车向右开。按住右键每秒加速 {gas}，最高 {top} 像素每秒；按住左键每秒减速 500；不按键每秒减 60。车不会倒退，开出右边后从左边回来，文字 Speed 显示当前速度。
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Math.Clamp, Phaser.Math.Wrap, setText]
plan:
  en:
    req: Drive a {colour} car with gas and brake up to {top} px/s
    steps: [Draw the road and the car, Raise or lower the speed by the key that is held, Keep the speed between zero and the top, Move the car and wrap it at the edge, Show the speed]
  zh:
    req: 用油门和刹车驾驶{colour}小车，最高每秒 {top} 像素
    steps: [画出道路和小车, 按住不同的键增减速度, 把速度限制在零和最高值之间, 移动小车并在边缘绕回, 显示速度]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  gas: {code: "GAS = {}", values: [200, 120, 300]}
  top: {code: "TOP = {}", values: [400, 300, 500]}
probe: |
  const car = t.one((o) => o.type === 'Rectangle' && o.width === 80);
  const speed = () => t.number(/speed/i);
  t.ok(car.fillColor === knobs.colour, 'the car has the asked colour');
  t.near(t.travel(car, () => t.step(20)).distance, 0, 1, 'it stands at first');
  const gone = t.travel(car, () => t.hold('RIGHT', 60)).x;
  t.near(gone, knobs.gas / 2, knobs.gas * 0.06, 'the gas speeds it up steadily');
  t.near(speed(), knobs.gas, 10, 'by as much as asked');
  const before = speed();
  const rolled = t.travel(car, () => t.step(60)).x;
  t.ok(rolled > 30, 'without a key it rolls on');
  t.near(speed(), before - 60, 6, 'and loses a little speed');
  const fast = speed();
  t.hold('LEFT', 12);
  t.near(speed(), Math.max(0, fast - 100), 15, 'the brake works fast');
  t.hold('LEFT', 60);
  t.near(t.travel(car, () => t.hold('LEFT', 20)).x, 0, 1, 'and never drives it backwards');
  t.hold('RIGHT', 300);
  t.near(speed(), knobs.top, 1, 'it has a top speed');
  let last = car.x, wraps = 0;
  t.down('RIGHT');
  for (let i = 0; i < 240; i++) {
    t.step();
    if (car.x < last - 400) wraps++;
    last = car.x;
  }
  t.up('RIGHT');
  t.ok(wraps > 0 && car.x > -50 && car.x < 850, 'it comes back on the left');
*/
const GAS = 200;
const BRAKE = 500;
const ROLL = 60;
const TOP = 400;

function create() {
  this.add.rectangle(400, 340, 800, 120, 0x495057);
  for (let x = 40; x < 800; x += 80) {
    this.add.rectangle(x, 340, 40, 6, 0xf8f9fa);
  }
  this.car = this.add.rectangle(100, 340, 80, 40, 0xe63946);
  this.speed = 0;
  this.label = this.add.text(20, 20, 'Speed: 0', { fontSize: '28px' });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update(time, delta) {
  const seconds = delta / 1000;
  let change = -ROLL;
  if (this.cursors.right.isDown) change = GAS;
  if (this.cursors.left.isDown) change = -BRAKE;

  this.speed = Phaser.Math.Clamp(this.speed + change * seconds, 0, TOP);
  this.car.x = Phaser.Math.Wrap(this.car.x + this.speed * seconds, -40, 840);
  this.label.setText(`Speed: ${Math.round(this.speed)}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6a994e',
  scene: { create, update }
});
