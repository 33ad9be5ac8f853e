/* scene
tasks:
  en:
    - stopwatch with laps
    - time a runner, press L each round and see how long every round took
    - a timing list for races in which the fastest lap is marked
    - "SPACE starts and stops a stopwatch shown as 0.0 s, L writes the time since the lap before into a list of at most {laps} lines such as Lap 2: 3.4 s, the quickest of them is marked with best, R clears everything. The running time is {colour}."
  zh:
    - 计圈秒表
    - 给跑步计时，每圈按 L，看每圈用了多久
    - 比赛计时列表，标出最快的一圈
    - "空格开始和停止以 0.0 s 显示的秒表，L 把距上一圈的时间写进列表，最多 {laps} 行，例如 Lap 2: 3.4 s，其中最快的标上 best，R 全部清除。计时文字为{colour}。"
difficulty: medium
apis: [this.add.text, this.input.keyboard.on, setText, toFixed, Math.min]
plan:
  en:
    req: A stopwatch that lists up to {laps} laps and marks the quickest
    steps: [Add delta to the time while it runs, Start and stop on SPACE, Store the time since the last lap on L, Write one line for each lap and mark the quickest, Clear everything on R]
  zh:
    req: 最多列出 {laps} 圈并标出最快一圈的秒表
    steps: [运行时累加 delta, 按空格开始和停止, 按 L 保存距上一圈的时间, 每圈写一行并标出最快的, 按 R 全部清除]
knobs:
  laps: {code: "MAX_LAPS = {}", values: [6, 4]}
  colour:
    - {code: "'#ffd60a'", en: yellow, zh: 黄色}
    - {code: "'#70e000'", en: green, zh: 绿色}
probe: |
  const watch = () => t.text(/^\d+\.\d s$/);
  const lines = () => t.texts().join('\n').split('\n').filter((line) => /^Lap \d/.test(line));
  const seconds = (line) => Number(line.match(/(\d+\.\d) s/)[1]);
  t.step(2);
  t.ok(watch().style.color === knobs.colour, 'the time has the asked colour');
  t.seconds(1);
  t.press('L');
  t.ok(watch().text === '0.0 s' && lines().length === 0, 'it waits for SPACE, without laps');
  t.press('SPACE');
  t.seconds(2);
  t.press('L');
  t.ok(lines().length === 1, 'L writes a lap');
  t.near(seconds(lines()[0]), 2.1, 0.2, 'with its time');
  t.seconds(1);
  t.press('L');
  t.near(seconds(lines()[1]), 1.1, 0.2, 'the next lap counts from the one before');
  t.ok(/best/.test(lines()[1]) && !/best/.test(lines()[0]), 'the quicker one is the best');
  t.seconds(1.6);
  t.press('L');
  t.ok(lines().length === 3 && lines().findIndex((line) => /best/.test(line)) === 1, 'a slower one does not change that');
  t.press('SPACE');
  const stopped = watch().text;
  t.seconds(1);
  t.press('L');
  t.ok(watch().text === stopped && lines().length === 3, 'SPACE stops it, then there are no laps');
  t.press('SPACE');
  for (let i = 0; i < 5; i++) { t.seconds(1.2); t.press('L'); }
  t.near(lines().length, knobs.laps, 0, 'the list is full');
  t.press('R');
  t.step(2);
  t.ok(watch().text === '0.0 s' && lines().length === 0, 'R clears everything');
*/
const MAX_LAPS = 6;

class LapScene extends Phaser.Scene {
  create() {
    this.watch = this.add.text(400, 110, '', { fontSize: '80px', color: '#ffd60a' }).setOrigin(0.5);
    this.list = this.add.text(270, 200, '', { fontSize: '28px', lineSpacing: 10 });
    this.add.text(400, 560, 'SPACE: start / stop   L: lap   R: clear', { fontSize: '24px' }).setOrigin(0.5);
    this.clear();

    this.input.keyboard.on('keydown-SPACE', () => {
      this.isRunning = !this.isRunning;
    });
    this.input.keyboard.on('keydown-L', () => this.addLap());
    this.input.keyboard.on('keydown-R', () => this.clear());
  }

  clear() {
    this.isRunning = false;
    this.elapsed = 0;
    this.lapStart = 0;
    this.laps = [];
    this.list.setText('');
  }

  addLap() {
    if (!this.isRunning || this.laps.length === MAX_LAPS) return;
    this.laps.push(this.elapsed - this.lapStart);
    this.lapStart = this.elapsed;

    const best = Math.min(...this.laps);
    this.list.setText(this.laps.map((lap, index) => {
      const mark = lap === best ? '  best' : '';
      return `Lap ${index + 1}: ${this.format(lap)}${mark}`;
    }));
  }

  format(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
  }

  update(time, delta) {
    if (this.isRunning) this.elapsed += delta;
    this.watch.setText(this.format(this.elapsed));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: LapScene
});
