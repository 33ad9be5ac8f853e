/* scene
tasks:
  en:
    - coin flip statistics
    - toss {coins} coins with space and count the heads in a bar chart
    - a probability experiment for maths class, throw coins many times and watch the histogram grow
    - 'SPACE throws {coins} coins once, ENTER throws them {many} times. Heads are shown as {colour} circles, tails as grey ones. For each number of heads from 0 to {coins} there is a bar with its count above it, the highest bar being 320 px high; the number of throws and the average of heads are written at the top.'
  zh:
    - 抛硬币统计
    - 按空格抛 {coins} 枚硬币，用柱状图统计正面的个数
    - 数学课的概率实验，抛很多次硬币，看直方图怎么长高
    - '按空格把 {coins} 枚硬币抛一次，按回车抛 {many} 次。正面显示为{colour}圆，反面为灰色圆。正面个数从 0 到 {coins} 各有一根柱子，上方写着次数，最高的柱子高 320 像素；顶部显示抛的次数和正面的平均个数。'
difficulty: medium
apis: [Phaser.Math.Between, this.add.circle, setFillStyle, setDisplaySize, this.input.keyboard.on]
plan:
  en:
    req: Throw {coins} coins and draw a histogram of the heads
    steps: [Add a circle for each coin and a bar for each number of heads, Throw by chance and colour the coins, Count how often each number came, Scale the bars to the highest count, Show throws and average]
  zh:
    req: 抛 {coins} 枚硬币并画正面个数的直方图
    steps: [为每枚硬币加圆、为每个正面个数加柱子, 随机抛并给硬币上色, 统计每个个数出现的次数, 按最大次数缩放柱子, 显示次数和平均值]
knobs:
  coins: {code: "COINS = {}", values: [10, 8, 6]}
  many: {code: "MANY = {}", values: [100, 200]}
  colour:
    - {code: "0xffd166", en: gold, zh: 金色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
probe: |
  const n = knobs.coins;
  const bars = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const heads = () => t.objects('Arc').filter((o) => o.fillColor === knobs.colour).length;
  const throws = () => t.number(/Throws/);
  const counts = () => bars.map((bar) => Number(t.one((o) => o.type === 'Text' && o.x === bar.x && o.y < bar.y).text));
  const average = () => counts().reduce((sum, count, i) => sum + count * i, 0) / throws();
  t.near(t.objects('Arc').length, n, 0, 'the asked number of coins');
  t.near(bars.length, n + 1, 0, 'a bar for each number of heads');
  const expected = bars.map(() => 0);
  for (let i = 1; i <= 5; i++) {
    t.press('SPACE');
    expected[heads()] += 1;
    t.near(throws(), i, 0, 'each SPACE is one throw');
  }
  t.ok(counts().join() === expected.join(), 'the numbers of heads are counted');
  for (let i = 0; i < 3; i++) t.press('ENTER');
  t.near(throws(), 5 + 3 * knobs.many, 0, 'ENTER throws many times');
  t.near(counts().reduce((a, b) => a + b), throws(), 0, 'all of them are counted');
  t.near(average(), n / 2, 0.6, 'half of the coins are heads on average');
  t.near(Number(t.text(/Average/).text.split(': ').pop()), average(), 0.006, 'the average is shown');
  const most = Math.max(...counts());
  t.ok(bars.every((bar, i) => Math.abs(bar.displayHeight - counts()[i] / most * 320) < 1), 'the bars show the counts');
  t.ok(Math.abs(counts().indexOf(most) - n / 2) <= 2, 'the middle is highest');
*/
const COINS = 10;
const MANY = 100;
const HEADS = 0xffd166;
const TAILS = 0x6c757d;
const BASE = 540;

class CoinScene extends Phaser.Scene {
  create() {
    this.throws = 0;
    this.counts = [];
    this.coins = [];
    this.bars = [];
    this.labels = [];
    this.title = this.add.text(16, 16, 'SPACE: one throw   ENTER: many', { fontSize: '24px' });
    for (let i = 0; i < COINS; i++) this.coins.push(this.add.circle(this.columnX(i + 0.5), 90, 20, TAILS));
    for (let heads = 0; heads <= COINS; heads++) this.addBar(this.columnX(heads), heads);
    this.input.keyboard.on('keydown-SPACE', () => this.throwCoins(1));
    this.input.keyboard.on('keydown-ENTER', () => this.throwCoins(MANY));
  }

  columnX(i) {
    return 400 + (i - COINS / 2) * 66;
  }

  addBar(x, heads) {
    this.counts.push(0);
    this.bars.push(this.add.rectangle(x, BASE, 46, 1, 0x4cc9f0).setOrigin(0.5, 1));
    this.labels.push(this.add.text(x, BASE - 16, '0', { fontSize: '18px' }).setOrigin(0.5));
    this.add.text(x, BASE + 24, String(heads), { fontSize: '24px' }).setOrigin(0.5);
  }

  throwCoins(times) {
    for (let i = 0; i < times; i++) this.counts[this.tossAll()] += 1;
    this.throws += times;
    this.showCounts();
  }

  tossAll() {
    let heads = 0;
    for (const coin of this.coins) {
      const isHeads = Phaser.Math.Between(0, 1) === 1;
      coin.setFillStyle(isHeads ? HEADS : TAILS);
      if (isHeads) heads += 1;
    }
    return heads;
  }

  showCounts() {
    const most = Math.max(...this.counts);
    let sum = 0;
    this.counts.forEach((count, heads) => {
      const height = count / most * 320;
      this.bars[heads].setDisplaySize(46, height);
      this.labels[heads].setText(String(count)).setY(BASE - height - 16);
      sum += count * heads;
    });
    this.title.setText(`Throws: ${this.throws}   Average heads: ${(sum / this.throws).toFixed(2)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: CoinScene
});
