/* scene
tasks:
  en:
    - reaction game with several rounds
    - a lamp lights up after a random time, press space at once, at the end I see my average of {rounds} tries
    - how quick are my fingers, measure the time from the signal to the key several times and work out the mean, pressing too soon repeats the try
    - 'A grey circle of radius 100 turns {colour} after a random time between 1 and 3 seconds. SPACE then shows the reaction in ms and the next round starts; SPACE before shows "Too early!" and starts the round again. After {rounds} rounds "Average" with the mean in ms appears and R restarts.'
  zh:
    - 多轮反应速度游戏
    - 灯在随机时间后亮起，马上按空格，最后看 {rounds} 次的平均值
    - 我的手指有多快，多次测量从信号到按键的时间并算平均，按早了就重来这一次
    - '半径 100 的灰色圆在 1 到 3 秒的随机时间后变成{colour}，这时按空格显示反应毫秒数并开始下一轮；提前按显示"Too early!"并重新开始这一轮。{rounds} 轮后显示"Average"和平均毫秒数，按 R 重新开始。'
difficulty: easy
apis: [this.time.delayedCall, this.time.now, Phaser.Math.Between, Phaser.Math.Average, this.input.keyboard.addKey, setFillStyle]
plan:
  en:
    req: Measure the reaction over {rounds} rounds and show the average
    steps: [Draw the lamp and a text, Light the lamp after a random delay and keep the moment, On SPACE take the difference as a result, Repeat the round when it was too early, Show the average after the last round]
  zh:
    req: 测量 {rounds} 轮反应时间并显示平均值
    steps: [画灯和文字, 随机延迟后点亮并记下时刻, 按空格时用时间差作为成绩, 按早了就重来这一轮, 最后一轮后显示平均值]
knobs:
  rounds: {code: "ROUNDS = {}", values: [3, 2, 5]}
  colour:
    - {code: "0x57cc99", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff4d6d", en: red, zh: 红色}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const ms = () => Number(t.texts().join(' ').match(/(\d+) ms/)[1]);
  const lamp = () => t.one('Arc');
  const lit = () => lamp().fillColor === knobs.colour;
  const wait = () => { let n = 0; while (n < 300 && !lit()) { t.step(); n += 1; } return n; };
  t.ok(!lit(), 'the lamp is off at first');
  t.press('SPACE');
  t.ok(says(/Too early/) && !lit(), 'SPACE before the light is too early');
  let sum = 0;
  for (let n = 1; n <= knobs.rounds; n++) {
    t.ok(!says(/Average/), 'the average comes at the end');
    const waited = wait();
    t.ok(lit() && waited >= 50 && waited <= 190, 'the lamp lights up after 1 to 3 seconds');
    t.step(6 * n + 6);
    sum += (6 * n + 6) * 1000 / 60;
    t.press('SPACE');
    if (n < knobs.rounds) {
      t.near(ms(), (6 * n + 6) * 1000 / 60, 30, 'the reaction is measured');
      t.ok(!lit(), 'and the next round begins');
    }
  }
  t.ok(says(/Average/), 'after the last round the average is shown');
  t.near(ms(), sum / knobs.rounds, 30, 'it is the mean of the rounds');
  t.seconds(4);
  t.press('SPACE');
  t.ok(says(/Average/), 'it stays there');
  t.press('R');
  t.step(5);
  t.ok(!says(/Average/) && !lit(), 'R starts again');
*/
const ROUNDS = 3;
const OFF = 0x6c757d;

function create() {
  const lamp = this.add.circle(400, 260, 100, OFF);
  const label = this.add.text(400, 450, 'Press SPACE when it lights up', { fontSize: '32px' }).setOrigin(0.5);
  const results = [];
  let litAt = null;
  let timer = null;

  const startRound = () => {
    lamp.setFillStyle(OFF);
    litAt = null;
    timer = this.time.delayedCall(Phaser.Math.Between(1000, 3000), () => {
      lamp.setFillStyle(0x57cc99);
      litAt = this.time.now;
    });
  };

  this.input.keyboard.addKey('SPACE').on('down', () => {
    if (results.length === ROUNDS) return;
    if (litAt === null) {
      timer.remove();
      label.setText('Too early! Wait for the light');
      startRound();
      return;
    }
    results.push(this.time.now - litAt);
    if (results.length === ROUNDS) {
      label.setText(`Average: ${Math.round(Phaser.Math.Average(results))} ms. Press R`);
    } else {
      label.setText(`Round ${results.length}: ${Math.round(results[results.length - 1])} ms`);
      startRound();
    }
  });
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
  startRound();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: { create }
});
