/* scene
tasks:
  en:
    - clock with hands
    - an analogue clock that shows the current time, with a {colour} second hand
    - "Draw a round white clock of radius {radius} with the numbers 1 to 12 and three hands for the computer's time; the {colour} second hand jumps 6 degrees every second."
  zh:
    - 指针时钟
    - 做一个显示当前时间的圆形时钟，秒针是{colour}的
    - 画一个半径 {radius} 的白色圆形钟面，上面有 1 到 12 的数字，三根指针显示电脑的时间，{colour}秒针每秒走 6 度
difficulty: easy
apis: [this.add.circle, this.add.text, this.add.rectangle, setOrigin, setAngle, Phaser.Math.DegToRad]
plan:
  en:
    req: An analogue clock of radius {radius} shows the time with three hands
    steps: [Draw the face and the numbers in a circle, Make each hand a rectangle that turns around its lower end, Read the time in update, Turn seconds and minutes by 6 degrees and hours by 30]
  zh:
    req: 半径 {radius} 的指针时钟用三根指针显示时间
    steps: [画钟面并把数字排成一圈, 每根指针是绕下端旋转的矩形, 在 update 中读取时间, 秒和分每格转 6 度，小时每格转 30 度]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x1d4ed8", en: blue, zh: 蓝色}
    - {code: "0x2e9e44", en: green, zh: 绿色}
  radius: {code: "RADIUS = {}", values: [220, 260, 180]}
probe: |
  t.step(2);
  const [hour, minute, second] = t.objects('Rectangle').sort((a, b) => a.height - b.height);
  t.ok(second, 'there are three hands');
  t.ok(second.fillColor === knobs.colour, 'the second hand has its colour');
  t.ok(t.texts().includes('12') && t.text('3').x > 400 + knobs.radius / 2, 'the numbers stand around');
  t.ok(t.pixel(400 + knobs.radius - 12, 300).every((v) => v > 240) && t.pixel(400 + knobs.radius + 12, 300).some((v) => v < 200), 'the face has the asked size');
  const off = (hand, wanted) => Math.abs(((hand.angle - wanted) % 360 + 540) % 360 - 180);
  const right = (when) => {
    const now = new Date();
    const s = now.getSeconds(), m = now.getMinutes(), h = now.getHours();
    t.ok(off(second, s * 6) < 7, 'the second hand is right ' + when);
    t.ok(off(minute, m * 6) < 7, 'the minute hand is right ' + when);
    t.ok(off(hour, h * 30 + m / 2) < 2, 'the hour hand is right ' + when);
  };
  right('at first');
  const before = second.angle;
  t.seconds(10);
  right('after ten seconds');
  t.ok(off(second, before + 60) < 7, 'it went on by 60 degrees');
  const earlier = minute.angle;
  t.seconds(20);
  right('after twenty more');
  t.ok(off(minute, earlier + 2) < 1, 'the minute hand went on a little');
*/
const RADIUS = 220;

class ClockScene extends Phaser.Scene {
  create() {
    this.add.circle(400, 300, RADIUS, 0xffffff).setStrokeStyle(8, 0x333333);
    for (let hour = 1; hour <= 12; hour++) {
      const angle = Phaser.Math.DegToRad(hour * 30 - 90);
      const x = 400 + Math.cos(angle) * RADIUS * 0.82;
      const y = 300 + Math.sin(angle) * RADIUS * 0.82;
      this.add.text(x, y, String(hour), { fontSize: '28px', color: '#333333' }).setOrigin(0.5);
    }

    this.hourHand = this.addHand(10, RADIUS * 0.45, 0x222222);
    this.minuteHand = this.addHand(6, RADIUS * 0.65, 0x222222);
    this.secondHand = this.addHand(3, RADIUS * 0.75, 0xe63946);
    this.add.circle(400, 300, 8, 0x222222);
  }

  // the origin at the lower end makes a hand turn around the middle of the clock
  addHand(width, length, colour) {
    return this.add.rectangle(400, 300, width, length, colour).setOrigin(0.5, 1);
  }

  update() {
    const now = new Date();
    const seconds = now.getSeconds();
    const minutes = now.getMinutes() + seconds / 60;
    const hours = now.getHours() + minutes / 60;

    this.secondHand.setAngle(seconds * 6);
    this.minuteHand.setAngle(minutes * 6);
    this.hourHand.setAngle(hours * 30);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#457b9d',
  scene: ClockScene
});
