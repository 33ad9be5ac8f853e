/* scene
tasks:
  en:
    - pedestrian crossing
    - push a button, the cars get a red light and somebody walks across
    - a crosswalk with a traffic light on request, the car has to wait while the man goes over the street
    - 'A car of 90 px drives from left to right at {speed} px/s again and again. SPACE turns the green light yellow for {yellow} ms and then red; on yellow and red the car stops with its front at x 400. On red a walker crosses at x 500 within 2.5 seconds to the other side, then the light is green again. Only the light that is on has its colour.'
  zh:
    - 人行横道
    - 按按钮，汽车遇到红灯，行人过马路
    - 按键请求的红绿灯斑马线，行人过街时汽车要等着
    - '一辆 90 像素长的汽车以每秒 {speed} 像素从左向右反复行驶。按空格后绿灯变黄灯 {yellow} 毫秒，再变红灯；黄灯和红灯时车头停在 x 400。红灯时行人在 x 500 处用 2.5 秒走到对面，然后变回绿灯。只有亮着的灯有颜色。'
difficulty: hard
apis: [this.time.delayedCall, this.tweens.add, setFillStyle, this.input.keyboard.on]
plan:
  en:
    req: SPACE stops the car with a traffic light so that a walker can cross
    steps: [Draw road and crossing and three lamps, Write a function that switches to one lamp, On SPACE turn yellow and after a delay red, On red tween the walker to the other side and then turn green, Drive the car in update and stop it at the line unless it is green]
  zh:
    req: 按空格让汽车遇红灯停下，行人过马路
    steps: [画马路、斑马线和三盏灯, 写一个切换到某盏灯的函数, 按空格变黄灯并延时变红灯, 红灯时用补间让行人走到对面再变绿灯, 在 update 中开车并在非绿灯时停在线前]
knobs:
  speed: {code: "CAR_SPEED = {}", values: [240, 200, 300]}
  yellow: {code: "YELLOW_TIME = {}", values: [1500, 2000]}
probe: |
  const lamps = t.objects((o) => o.type === 'Arc' && o.radius === 22);
  const walker = t.one((o) => o.type === 'Arc' && o.radius === 16);
  const car = t.one((o) => o.type === 'Rectangle' && o.width === 90);
  const names = { 0xff1744: 'red', 0xffea00: 'yellow', 0x00e676: 'green' };
  const light = () => lamps.map((lamp) => names[lamp.fillColor]).filter(Boolean).join();
  const until = (name) => { let i = 0; while (light() !== name && i < 300) { t.step(); i++; } return i; };
  t.near(lamps.length, 3, 0, 'there are three lamps');
  t.ok(light() === 'green', 'at first only green is on');
  t.near(t.travel(car, () => t.step(30)).x, knobs.speed / 2, 10, 'the car drives at the asked speed');
  t.near(t.travel(walker, () => t.step(30)).distance, 0, 0.1, 'nobody crosses');
  car.x = 100;
  t.press('SPACE');
  t.ok(light() === 'yellow', 'SPACE makes it yellow');
  t.near(until('red') + 4, knobs.yellow * 0.06, 6, 'then red after the asked time');
  t.near(car.x + 45, 400, 8, 'the car stops at the line');
  const from = walker.y;
  let hit = false, wait = 0;
  for (; light() === 'red' && wait < 300; wait++) { t.step(); hit = hit || Math.abs(car.x - walker.x) < 61; }
  t.near(wait, 150, 8, 'red lasts as long as the walk');
  t.ok(!hit && Math.abs(walker.y - from) > 200, 'the walker crosses and no car comes near');
  t.ok(light() === 'green', 'then it is green again');
  t.ok(t.travel(car, () => t.step(20)).x > 30, 'and the car goes on');
  car.x = 380;
  t.press('SPACE');
  until('red');
  for (wait = 0, hit = false; light() === 'red' && wait < 300; wait++) { t.step(); hit = hit || Math.abs(car.x - walker.x) < 61; }
  t.ok(!hit, 'a car that was past the line has left the crossing');
  t.near(walker.y, from, 2, 'the walker comes back');
*/
const CAR_SPEED = 240;
const YELLOW_TIME = 1500;
const STOP_LINE = 400;
const COLOURS = { red: 0xff1744, yellow: 0xffea00, green: 0x00e676 };

class CrossingScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 300, 800, 180, 0x37474f);
    for (let y = 225; y <= 375; y += 30) this.add.rectangle(500, y, 100, 16, 0xffffff);
    this.car = this.add.rectangle(60, 300, 90, 46, 0x2962ff);
    this.walker = this.add.circle(500, 450, 16, 0xff8a65);
    this.add.text(20, 550, 'SPACE: cross the road', { fontSize: '26px', color: '#1b5e20' });

    this.lamps = {
      red: this.add.circle(720, 50, 22),
      yellow: this.add.circle(720, 100, 22),
      green: this.add.circle(720, 150, 22)
    };
    this.setLight('green');
    this.input.keyboard.on('keydown-SPACE', () => this.request());
  }

  setLight(name) {
    this.light = name;
    for (const key of Object.keys(this.lamps)) {
      this.lamps[key].setFillStyle(key === name ? COLOURS[key] : 0x424242);
    }
  }

  request() {
    if (this.light !== 'green') return;
    this.setLight('yellow');
    this.time.delayedCall(YELLOW_TIME, () => {
      this.setLight('red');
      this.tweens.add({
        targets: this.walker,
        y: this.walker.y > 300 ? 150 : 450,
        duration: 2500,
        onComplete: () => this.setLight('green')
      });
    });
  }

  update(time, delta) {
    const step = CAR_SPEED * delta / 1000;
    const front = this.car.x + 45;
    const atLine = front <= STOP_LINE && front + step > STOP_LINE;
    if (atLine && this.light !== 'green') return;
    this.car.x += step;
    if (this.car.x > 860) this.car.x = -60;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a5d6a7',
  scene: CrossingScene
});
