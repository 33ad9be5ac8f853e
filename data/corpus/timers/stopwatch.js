/* scene
tasks:
  en:
    - make a stopwatch
    - stopwatch, SPACE starts and stops it, R sets it back
    - A stopwatch that shows mm:ss.t in 64 px type. {key} starts and stops it by pausing a clock, R resets it to zero.
  zh:
    - 做一个秒表
    - 秒表，按空格开始和停止，按 R 清零
    - 用 64 像素的字显示 mm:ss.t 格式的秒表，按 {key} 开始或停止，按 R 清零。
difficulty: medium
apis: [this.add.text, this.input.keyboard.on, padStart, setText]
plan:
  en:
    req: Show a stopwatch that {key} starts and stops and R resets
    steps:
      - Show 00:00.0 with this.add.text
      - Toggle a running flag on the key
      - Reset the elapsed time on keydown-R
      - Add delta while it runs in update
      - Format minutes, seconds and tenths for setText
  zh:
    req: 显示秒表，{key} 开始/停止，R 清零
    steps:
      - 用 this.add.text 显示 00:00.0
      - 按键切换运行标志
      - keydown-R 时把时间清零
      - 在 update 中运行时累加 delta
      - 格式化分、秒和十分位后用 setText 显示
knobs:
  key: {code: "KEY = '{}'", values: [SPACE, ENTER, S]}
probe: |
  const shown = () => t.texts().find((s) => /^\d\d:\d\d\.\d$/.test(s));
  const seconds = () => { const [m, s] = shown().split(':'); return m * 60 + Number(s); };
  t.seconds(1);
  t.near(seconds(), 0, 0, 'it waits for the key');
  t.press(knobs.key);
  t.seconds(2);
  t.near(seconds(), 2, 0.15, 'it runs');
  t.press(knobs.key);
  const stopped = seconds();
  t.seconds(1);
  t.near(seconds(), stopped, 0, 'it stops');
  t.press(knobs.key);
  t.seconds(60);
  t.near(seconds(), stopped + 60, 0.15, 'it goes on and counts minutes');
  t.press(knobs.key);
  t.press('R');
  t.step(2);
  t.ok(shown() === '00:00.0', 'R resets it');
*/
const KEY = 'SPACE';

class StopwatchScene extends Phaser.Scene {
  create() {
    this.elapsed = 0;
    this.running = false;
    this.label = this.add.text(400, 280, '', { fontFamily: 'monospace', fontSize: '64px' }).setOrigin(0.5);
    this.add.text(400, 380, `${KEY}: start / stop    R: reset`, { fontSize: '20px' }).setOrigin(0.5);

    this.input.keyboard.on(`keydown-${KEY}`, () => { this.running = !this.running; });
    this.input.keyboard.on('keydown-R', () => { this.elapsed = 0; });
  }

  update(time, delta) {
    // delta is the time since the last frame in milliseconds.
    if (this.running) this.elapsed += delta;
    this.label.setText(this.format(this.elapsed));
  }

  format(milliseconds) {
    const minutes = Math.floor(milliseconds / 60000);
    const seconds = Math.floor(milliseconds / 1000) % 60;
    const tenths = Math.floor(milliseconds / 100) % 10;
    return `${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}.${tenths}`;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10202b',
  scene: StopwatchScene
});
