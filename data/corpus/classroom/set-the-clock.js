/* scene
tasks:
  en:
    - set the clock
    - learn to tell the time, turn the hands of the clock to the time that is asked
    - an exercise for children where a time like 4:30 is written and they drag both hands to it
    - 'A clock face of radius 200 at 400, 330 with the numbers 1 to 12. Both hands can be dragged: the long {colour} one snaps to five minutes, the short one to the hours and goes along with the minutes. "Set the clock to 4:30" asks for a time whose minutes are a multiple of {step}; when a hand is let go and the time is right, the score goes up and a new time is asked.'
  zh:
    - 认识时钟
    - 学看钟表，把指针拨到题目要求的时间
    - 小学生拨钟练习，给出一个时间，拖动时针和分针
    - '圆心 400, 330、半径 200 的钟面，上面有 1 到 12。两根指针都能拖动：{colour}长针每 5 分钟一格，短针对准整点并随分钟移动。"Set the clock to 4:30"给出一个时间，分钟是 {step} 的倍数；松开指针时时间正确就加一分并出下一题。'
difficulty: medium
apis: [setInteractive, this.input.on, Phaser.Math.Angle.Between, Phaser.Math.Wrap, setAngle, Phaser.Math.Between]
plan:
  en:
    req: Drag both hands of a clock to the asked time
    steps: [Draw the face with its numbers, Add two hands that turn around their lower ends and can be dragged, Turn the angle of the pointer into minutes or hours, Place the hands by hour and minute, Compare with the asked time when a hand is let go]
  zh:
    req: 拖动时针和分针拨到要求的时间
    steps: [画钟面和数字, 添加两根绕下端旋转、可以拖动的指针, 把指针位置的角度换成分钟或小时, 按时和分摆放指针, 松开时与要求的时间比较]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x1d4ed8", en: blue, zh: 蓝色}
  step: {code: "STEP = {}", values: [15, 30, 5]}
probe: |
  const [hour, minute] = t.objects('Rectangle').sort((a, b) => a.height - b.height);
  const at = (degrees, far) => ({ x: 400 + Math.sin(degrees * Math.PI / 180) * far, y: 330 - Math.cos(degrees * Math.PI / 180) * far });
  const turn = (hand, degrees) => { const far = hand === hour ? 70 : 145; t.drag(at(hand.angle, far), at(degrees, far)); };
  const off = (hand, degrees) => Math.abs(((hand.angle - degrees) % 360 + 540) % 360 - 180);
  const asked = () => t.text('Set the clock').text.match(/\d+/g).map(Number);
  const score = () => t.number(/Score/);
  t.ok(minute.fillColor === knobs.colour, 'the long hand has the asked colour');
  t.ok(off(hour, 0) < 0.1 && off(minute, 0) < 0.1, 'it starts at twelve');
  turn(minute, 93);
  t.near(off(minute, 90), 0, 0.1, 'the long hand snaps to five minutes');
  t.near(off(hour, 7.5), 0, 0.1, 'and the short one goes along');
  for (let i = 0; i < 3; i++) {
    const [h, m] = asked();
    t.ok(h >= 1 && h <= 12 && m % knobs.step === 0, 'the asked time is a fitting one');
    turn(minute, m * 6);
    t.near(score(), i, 0, 'the minutes alone are not enough');
    turn(hour, h * 30 + m / 2);
    t.near(score(), i + 1, 0, 'the right time scores');
    t.ok(asked()[0] !== h, 'and another time is asked');
  }
  const [h] = asked();
  turn(hour, (h + 2) * 30);
  t.near(score(), 3, 0, 'a wrong hour does not score');
*/
const STEP = 15;
const CENTRE = { x: 400, y: 330 };

class ClockScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.hour = 0;
    this.minute = 0;
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.question = this.add.text(400, 70, '', { fontSize: '36px' }).setOrigin(0.5);
    this.add.circle(CENTRE.x, CENTRE.y, 200, 0xffffff);
    for (let number = 1; number <= 12; number++) {
      const angle = Phaser.Math.DegToRad(number * 30 - 90);
      const x = CENTRE.x + Math.cos(angle) * 175;
      const y = CENTRE.y + Math.sin(angle) * 175;
      this.add.text(x, y, String(number), { fontSize: '28px', color: '#333333' }).setOrigin(0.5);
    }

    this.minuteHand = this.addHand(12, 155, 0xe63946);
    this.hourHand = this.addHand(20, 100, 0x333333);
    this.input.on('drag', (pointer, hand) => this.turn(hand, pointer));
    this.input.on('dragend', () => this.check());
    this.ask();
  }

  addHand(width, length, colour) {
    const hand = this.add.rectangle(CENTRE.x, CENTRE.y, width, length, colour).setOrigin(0.5, 1);
    return hand.setInteractive({ draggable: true });
  }

  turn(hand, pointer) {
    const radians = Phaser.Math.Angle.Between(CENTRE.x, CENTRE.y, pointer.x, pointer.y);
    const angle = Phaser.Math.RadToDeg(radians) + 90; // clockwise from twelve
    if (hand === this.minuteHand) {
      this.minute = Phaser.Math.Wrap(Math.round(angle / 30) * 5, 0, 60);
    } else {
      this.hour = Phaser.Math.Wrap(Math.round((angle - this.minute / 2) / 30), 0, 12);
    }
    this.minuteHand.setAngle(this.minute * 6);
    this.hourHand.setAngle(this.hour * 30 + this.minute / 2);
  }

  ask() {
    this.askedHour = (this.hour + Phaser.Math.Between(1, 11)) % 12; // never the hour it shows already
    this.askedMinute = Phaser.Math.Between(0, 60 / STEP - 1) * STEP;
    const minutes = String(this.askedMinute).padStart(2, '0');
    this.question.setText(`Set the clock to ${this.askedHour || 12}:${minutes}`);
  }

  check() {
    if (this.hour !== this.askedHour || this.minute !== this.askedMinute) return;
    this.score += 1;
    this.scoreText.setText(`Score: ${this.score}`);
    this.ask();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#457b9d',
  scene: ClockScene
});
