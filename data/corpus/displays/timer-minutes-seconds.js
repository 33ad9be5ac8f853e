/* scene
tasks:
  en:
    - timer mm:ss
    - a kitchen timer in minutes and seconds that counts down, I can pause it and add ten seconds
    - show the time that is left as 01:30, the last ten seconds in another colour, at zero it says time is up
    - "A timer in big monospace type mm:ss runs down from {start} seconds as soon as the game starts. SPACE pauses and continues it, UP adds 10 seconds, DOWN takes 10 away, R sets it back and lets it run. The digits are white and from 00:10 on {colour}; at 00:00 the line Time is up! appears below."
  zh:
    - 分秒倒计时
    - 用分和秒显示的厨房计时器，可以暂停，也可以加十秒
    - 像 01:30 这样显示剩余时间，最后十秒换颜色，到零提示时间到
    - 用大号等宽字体以 mm:ss 显示倒计时，游戏一开始就从 {start} 秒往下走。空格暂停和继续，上键加 10 秒，下键减 10 秒，R 重置并继续运行。数字为白色，从 00:10 起变成{colour}；到 00:00 时下面出现 Time is up!。
difficulty: easy
apis: [this.add.text, setText, setColor, setVisible, this.input.keyboard.on]
plan:
  en:
    req: A countdown shown as mm:ss that can be paused, changed and reset
    steps:
      - Keep the seconds that are left
      - Take delta away in update while it runs
      - Write minutes and seconds with two digits when the second changes
      - Change the colour for the last ten seconds and show the end
      - Let the keys pause, change and reset it
  zh:
    req: 以 mm:ss 显示的倒计时，可以暂停、增减和重置
    steps:
      - 保存剩余的秒数
      - 运行时在 update 中减去 delta
      - 秒数变化时用两位数写出分和秒
      - 最后十秒改变颜色，到零时提示
      - 用按键暂停、增减和重置
knobs:
  start: {code: "START = {}", values: [90, 75, 120]}
  colour:
    - {code: "'#ff4d4d'", en: red, zh: 红色}
    - {code: "'#ffb703'", en: orange, zh: 橙色}
probe: |
  const clock = () => t.text(/^\d\d:\d\d$/);
  const left = () => { const [minutes, seconds] = clock().text.split(':').map(Number); return minutes * 60 + seconds; };
  t.near(left(), knobs.start, 1, 'it starts with the asked time as mm:ss');
  t.seconds(2);
  t.near(left(), knobs.start - 2, 1, 'it runs down');
  t.press('SPACE');
  const paused = left();
  t.seconds(2);
  t.near(left(), paused, 0, 'SPACE pauses it');
  t.press('UP');
  t.near(left(), paused + 10, 0, 'UP adds ten seconds');
  t.press('DOWN');
  t.press('DOWN');
  t.near(left(), paused - 10, 0, 'DOWN takes ten away');
  t.ok(clock().style.color === '#ffffff', 'the digits are white');
  for (let i = 0; i < 20 && left() > 10; i++) t.press('DOWN');
  t.ok(clock().style.color === knobs.colour, 'in the last ten seconds they have the asked colour');
  t.ok(!t.text(/time is up/i), 'it is not over yet');
  t.press('SPACE');
  t.seconds(left() + 0.5);
  t.ok(left() === 0 && t.text(/time is up/i), 'SPACE continues and at zero the time is up');
  t.seconds(1);
  t.near(left(), 0, 0, 'it stays at zero');
  t.press('R');
  t.near(left(), knobs.start, 1, 'R sets it back');
  t.ok(clock().style.color === '#ffffff' && !t.text(/time is up/i), 'white and without the message');
*/
const START = 90;

class TimerScene extends Phaser.Scene {
  create() {
    this.digits = this.add.text(400, 240, '', { fontFamily: 'monospace', fontSize: '140px' }).setOrigin(0.5);
    this.message = this.add.text(400, 370, 'Time is up!', { fontSize: '44px' }).setOrigin(0.5);
    this.add.text(400, 520, 'SPACE pause   UP +10 s   DOWN -10 s   R reset', { fontSize: '22px' }).setOrigin(0.5);
    this.reset();

    this.input.keyboard.on('keydown-SPACE', () => {
      this.isRunning = !this.isRunning;
    });
    this.input.keyboard.on('keydown-UP', () => this.change(10));
    this.input.keyboard.on('keydown-DOWN', () => this.change(-10));
    this.input.keyboard.on('keydown-R', () => this.reset());
  }

  reset() {
    this.left = START;
    this.isRunning = true;
  }

  change(seconds) {
    this.left = Math.max(0, this.left + seconds);
  }

  update(time, delta) {
    if (this.isRunning) this.change(-delta / 1000);
    const seconds = Math.ceil(this.left);
    // drawing text is slow: only when the second changes
    if (seconds !== this.shown) this.show(seconds);
  }

  show(seconds) {
    this.shown = seconds;
    const minutes = String(Math.floor(seconds / 60)).padStart(2, '0');
    const rest = String(seconds % 60).padStart(2, '0');
    this.digits.setText(`${minutes}:${rest}`);
    this.digits.setColor(seconds > 10 ? '#ffffff' : '#ff4d4d');
    this.message.setVisible(seconds === 0);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: TimerScene
});
