/* scene
tasks:
  en:
    - speedometer
    - a gauge whose needle climbs while I hold the up key and sinks when I let go
    - car dashboard dial with numbers from 0 to {max} and a {colour} pointer
    - "A round gauge with numbers every 20 km/h from 0 to {max} over an arc of 240 degrees. While UP is held the speed grows by {gain} km/h a second, otherwise it falls by 40; a {colour} needle of 8x160 px turns from -120 to 120 degrees and the text shows whole km/h."
  zh:
    - 车速表
    - 按住上键指针上升，松开就下降的仪表
    - 汽车仪表盘，刻度从 0 到 {max}，{colour}指针
    - 圆形仪表，0 到 {max}，每 20 km/h 一个数字，分布在 240 度的弧上。按住上键速度每秒增加 {gain} km/h，松开每秒减少 40；8x160 像素的{colour}指针从 -120 度转到 120 度，文字显示整数 km/h。
difficulty: medium
apis: [this.input.keyboard.addKey, this.add.rectangle, setOrigin, Phaser.Math.Clamp, Phaser.Math.DegToRad, setText]
plan:
  en:
    req: A speedometer whose needle follows the UP key
    steps: [Draw the dial with numbers on an arc, Draw the needle with its origin at the lower end, Raise the speed while UP is down and lower it otherwise, Clamp it between zero and the highest speed, Turn the needle and write the speed]
  zh:
    req: 指针随上键变化的车速表
    steps: [画表盘和弧上的数字, 画以下端为原点的指针, 按住上键加速否则减速, 限制在范围内, 转动指针并写出速度]
knobs:
  max: {code: "MAX_SPEED = {}", values: [200, 160]}
  gain: {code: "GAIN = {}", values: [60, 80]}
  colour:
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0xffa500", en: orange, zh: 橙色}
probe: |
  const needle = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const speed = () => t.number(/km/);
  const fits = (words) => t.near(needle.angle, -120 + 240 * speed() / knobs.max, 2, 'the needle fits the number ' + words);
  t.step(2);
  t.near(speed(), 0, 0, 'the car stands');
  t.near(needle.angle, -120, 1, 'the needle is at its left end');
  for (let number = 0; number <= knobs.max; number += 20) t.ok(t.text(new RegExp('^' + number + '$')), 'the dial shows ' + number);
  t.ok(t.text(/^0$/).x < t.text(new RegExp('^' + knobs.max + '$')).x, '0 is on the left');
  t.hold('UP', 60);
  const reached = speed();
  t.near(reached, knobs.gain, 4, 'UP speeds up as asked');
  fits('while driving');
  t.step(30);
  t.near(speed(), reached - 20, 3, 'without it the speed falls');
  fits('while slowing down');
  t.hold('UP', 300);
  t.near(speed(), knobs.max, 2, 'it goes up to the highest speed');
  t.near(needle.angle, 120, 4, 'the needle to its right end');
  t.step(400);
  t.near(speed(), 0, 0, 'and back to zero');
  t.near(needle.angle, -120, 1, 'not below');
*/
const MAX_SPEED = 200;
const GAIN = 60;
const LOSS = 40;

class GaugeScene extends Phaser.Scene {
  create() {
    this.speed = 0;
    this.add.circle(400, 320, 240, 0x212529).setStrokeStyle(8, 0xadb5bd);
    for (let number = 0; number <= MAX_SPEED; number += 20) this.addNumber(number);
    this.needle = this.add.rectangle(400, 320, 8, 160, 0xff4444).setOrigin(0.5, 1);
    this.add.circle(400, 320, 18, 0xf8f9fa);
    this.label = this.add.text(400, 450, '', { fontSize: '40px' }).setOrigin(0.5);
    this.up = this.input.keyboard.addKey('UP');
  }

  angleOf(speed) {
    return -120 + 240 * speed / MAX_SPEED;
  }

  addNumber(number) {
    // the needle points up at 0 degrees, cos and sin begin at the right
    const turn = Phaser.Math.DegToRad(this.angleOf(number) - 90);
    const x = 400 + 200 * Math.cos(turn);
    const y = 320 + 200 * Math.sin(turn);
    this.add.text(x, y, number, { fontSize: '24px' }).setOrigin(0.5);
  }

  update(time, delta) {
    const change = (this.up.isDown ? GAIN : -LOSS) * delta / 1000;
    this.speed = Phaser.Math.Clamp(this.speed + change, 0, MAX_SPEED);
    this.needle.angle = this.angleOf(this.speed);
    this.label.setText(`${Math.round(this.speed)} km/h`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#495057',
  scene: GaugeScene
});
