/* scene
tasks:
  en:
    - game where I have to feel the time
    - press space to start a clock and again when I think {target} seconds are over, the display is hidden after a moment
    - guess the seconds, the stopwatch turns into a question mark and the closer I get the more points there are
    - 'SPACE starts a stopwatch with two decimals in the middle; after {hide} s it shows "?". SPACE again stops it, shows the true time and the difference to {target} s; points are 100 minus 100 for each second off, never below 0, and "Best" keeps the highest points. The next SPACE starts another try.'
  zh:
    - 凭感觉猜时间的游戏
    - 按空格开始计时，觉得到 {target} 秒时再按一次，过一会儿数字会隐藏
    - 猜秒数，秒表会变成问号，越接近得分越高
    - '按空格启动中间显示两位小数的秒表，{hide} 秒后显示"?"。再按空格停下，显示真实时间和与 {target} 秒的差；得分为 100 减去每差一秒 100 分，最低 0 分，"Best"保留最高分。再按空格开始下一次。'
difficulty: easy
apis: [this.add.text, this.input.keyboard.addKey, setText, setOrigin]
plan:
  en:
    req: Stop a hidden stopwatch as close to {target} seconds as possible
    steps: [Show the clock and a hint, Start the clock on SPACE, Add up the time in update and hide it after a moment, Stop it on the next SPACE, Work out the points from the difference, Keep the best]
  zh:
    req: 让隐藏的秒表尽量停在 {target} 秒
    steps: [显示时钟和提示, 按空格开始计时, 在 update 中累计时间并过一会儿隐藏, 再按空格停下, 根据误差计算得分, 保留最高分]
knobs:
  target: {code: "TARGET = {}", values: [5, 3, 8]}
  hide: {code: "HIDE_AFTER = {}", values: [2, 1]}
probe: |
  const clock = () => t.texts().find((s) => /^(\d+\.\d\d|\?)$/.test(s));
  const points = () => Number(t.texts().join(' ').match(/(\d+) points/)[1]);
  const best = () => Number(t.texts().join(' ').match(/Best: (\d+)/)[1]);
  t.seconds(1);
  t.ok(clock() === '0.00', 'the clock waits');
  t.press('SPACE');
  t.step(26);
  t.near(Number(clock()), 0.5, 0.06, 'SPACE starts it');
  t.step(knobs.hide * 60 - 20);
  t.ok(clock() === '?', 'it is hidden after the asked time');
  t.step(knobs.target * 60 - 10 - knobs.hide * 60);
  t.press('SPACE');
  t.near(Number(clock()), knobs.target, 0.1, 'SPACE stops it and shows the time');
  t.ok(points() >= 90 && best() === points(), 'close to the goal there are many points');
  const top = best();
  t.step(60);
  t.near(Number(clock()), knobs.target, 0.1, 'the clock stands');
  t.press('SPACE');
  t.step(knobs.target * 60 - 34);
  t.press('SPACE');
  t.near(Number(clock()), knobs.target - 0.5, 0.1, 'another try starts at zero');
  t.near(points(), 50, 10, 'half a second off costs 50 points');
  t.ok(best() === top, 'the best stays');
  t.press('SPACE');
  t.step(10);
  t.press('SPACE');
  t.ok(points() === 0, 'far off there are none');
*/
const TARGET = 5;
const HIDE_AFTER = 2;

class StopScene extends Phaser.Scene {
  create() {
    this.running = false;
    this.elapsed = 0;
    this.best = 0;
    this.add.text(400, 90, `Stop the clock at ${TARGET} seconds`, { fontSize: '36px' }).setOrigin(0.5);
    this.clock = this.add.text(400, 270, '0.00', { fontSize: '120px', color: '#ffd60a' }).setOrigin(0.5);
    this.hint = this.add.text(400, 430, 'Press SPACE to start', { fontSize: '28px' }).setOrigin(0.5);
    this.label = this.add.text(400, 520, 'Best: 0', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.addKey('SPACE').on('down', () => {
      if (this.running) this.stop();
      else this.start();
    });
  }

  start() {
    this.running = true;
    this.elapsed = 0;
    this.hint.setText('Press SPACE to stop');
  }

  stop() {
    this.running = false;
    const off = Math.abs(this.elapsed - TARGET);
    const points = Math.max(0, Math.round(100 - 100 * off));
    this.best = Math.max(this.best, points);
    this.clock.setText(this.elapsed.toFixed(2));
    this.hint.setText(`${off.toFixed(2)} s off, ${points} points. SPACE for another try`);
    this.label.setText(`Best: ${this.best}`);
  }

  update(time, delta) {
    if (!this.running) return;
    this.elapsed += delta / 1000;
    this.clock.setText(this.elapsed < HIDE_AFTER ? this.elapsed.toFixed(2) : '?');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#003049',
  scene: StopScene
});
