/* scene
tasks:
  en:
    - make an alarm clock
    - a fast digital clock that rings at a time I set with the up and down keys
    - wake up game where the bell shakes until I hit space
    - "A digital clock starts at 06:50 and gains a minute every {minute} ms. The alarm stands at 07:00, UP and DOWN move it by 5 minutes. When both agree a shaking {colour} RING! appears and stays until SPACE is pressed."
  zh:
    - 做一个闹钟
    - 走得很快的电子钟，用上下键设定响铃时间
    - 起床小游戏，铃一直抖动，直到按下空格
    - 电子钟从 06:50 开始，每 {minute} 毫秒走一分钟。闹钟设在 07:00，上下键每次调 5 分钟。时间到时出现抖动的{colour} RING!，按空格才消失。
difficulty: medium
apis: [this.time.addEvent, this.tweens.add, padStart, setVisible, this.input.keyboard.on, Phaser.Math.Wrap]
plan:
  en:
    req: A digital clock with an alarm that rings until SPACE
    steps: [Count minutes with a looped timer event, Show them as hours and minutes, Move the alarm on UP and DOWN, Show the bell when both times agree, Shake it with an endless tween, Hide it on SPACE]
  zh:
    req: 会响铃直到按空格的电子钟
    steps: [用循环定时事件计分钟, 显示小时和分钟, 用上下键调闹钟, 两个时间相同时显示铃, 用无限补间让它抖动, 按空格隐藏]
knobs:
  minute: {code: "MINUTE = {}", values: [1000, 500]}
  colour:
    - {code: "'#ff4d4d'", en: red, zh: 红色}
    - {code: "'#ffd60a'", en: yellow, zh: 黄色}
probe: |
  const clock = () => t.text(/^\d\d:\d\d$/).text;
  const bell = () => t.text(/ring/i);
  const wait = (minutes) => t.seconds(knobs.minute * minutes / 1000);
  const until = (time) => { for (let i = 0; i < 900 && clock() !== time; i++) t.step(); };
  t.ok(clock() === '06:50' && t.text(/alarm.*07:00/i), 'the clock and the alarm are set');
  t.ok(!bell(), 'it does not ring yet');
  wait(2.4);
  t.ok(clock() === '06:52', 'the clock runs at the asked speed');
  t.press('DOWN');
  t.ok(t.text(/alarm.*06:55/i), 'DOWN moves the alarm back');
  t.press('DOWN');
  t.press('UP');
  t.ok(t.text(/alarm.*06:55/i), 'and UP forward');
  until('06:54');
  t.ok(!bell(), 'a minute before it is quiet');
  until('06:55');
  t.ok(bell() && bell().style.color === knobs.colour, 'at the set time it rings in the asked colour');
  const angles = new Set();
  for (let i = 0; i < 12; i++) { t.step(); angles.add(Math.round(bell().angle)); }
  t.ok(angles.size > 3, 'the bell shakes');
  until('06:56');
  t.ok(bell(), 'it goes on ringing');
  t.press('SPACE');
  t.ok(!bell(), 'SPACE stops it');
  t.press('UP');
  until('06:59');
  t.ok(!bell(), 'it stays quiet');
  until('07:00');
  t.ok(bell(), 'until the next alarm, past the full hour');
*/
const MINUTE = 1000;

class AlarmScene extends Phaser.Scene {
  create() {
    this.minutes = 6 * 60 + 50;
    this.alarm = 7 * 60;
    this.clock = this.add.text(400, 180, '', { fontFamily: 'monospace', fontSize: '120px' }).setOrigin(0.5);
    this.label = this.add.text(400, 300, '', { fontSize: '32px' }).setOrigin(0.5);
    this.add.text(400, 560, 'UP / DOWN: alarm   SPACE: stop', { fontSize: '24px' }).setOrigin(0.5);
    this.bell = this.add.text(400, 420, 'RING!', { fontSize: '72px', color: '#ff4d4d' }).setOrigin(0.5);
    this.bell.setVisible(false);
    this.tweens.add({ targets: this.bell, angle: { from: -12, to: 12 }, duration: 90, yoyo: true, repeat: -1 });

    this.time.addEvent({ delay: MINUTE, loop: true, callback: this.tick, callbackScope: this });
    this.input.keyboard.on('keydown-UP', () => this.moveAlarm(5));
    this.input.keyboard.on('keydown-DOWN', () => this.moveAlarm(-5));
    this.input.keyboard.on('keydown-SPACE', () => this.bell.setVisible(false));
    this.show();
  }

  tick() {
    this.minutes = Phaser.Math.Wrap(this.minutes + 1, 0, 24 * 60);
    if (this.minutes === this.alarm) this.bell.setVisible(true);
    this.show();
  }

  moveAlarm(change) {
    this.alarm = Phaser.Math.Wrap(this.alarm + change, 0, 24 * 60);
    this.show();
  }

  format(minutes) {
    const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
    return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
  }

  show() {
    this.clock.setText(this.format(this.minutes));
    this.label.setText(`Alarm ${this.format(this.alarm)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: AlarmScene
});
