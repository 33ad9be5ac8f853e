/* scene
tasks:
  en:
    - bubble sort
    - show how bubble sort works with bars, one comparison each time I press space
    - a sorting algorithm animation for computer science class, step by step or running by itself with A
    - '{count} bars of different heights stand in random order. SPACE does one step of bubble sort: the next two neighbours turn {colour} and change places if the left one is higher; bars that are in place turn green. A starts and stops running one step every {pause} ms. The steps and swaps are counted, at the end it says "Sorted!".'
  zh:
    - 冒泡排序
    - 用柱子演示冒泡排序，每按一次空格比较一次
    - 信息课上的排序算法动画，可以一步一步走，也可以按 A 自动运行
    - '{count} 根高度不同的柱子顺序打乱。按空格进行冒泡排序的一步：相邻的两根变成{colour}，左边更高就交换，已经排好的柱子变绿。按 A 开始或停止每 {pause} 毫秒自动一步。显示步数和交换次数，最后显示"Sorted!"。'
difficulty: medium
apis: [Phaser.Utils.Array.Shuffle, Phaser.Utils.Array.NumberArray, this.add.rectangle, setFillStyle, this.time.addEvent]
plan:
  en:
    req: Show bubble sort on {count} bars step by step
    steps: [Shuffle the values and draw a bar for each, Mark two neighbours and swap them if the left is higher, Go on to the next pair, Start again one bar shorter after each pass, Let a paused timer run the steps on A]
  zh:
    req: 用 {count} 根柱子一步步演示冒泡排序
    steps: [打乱数值并为每个画柱子, 标记相邻两根，左边更高就交换, 移到下一对, 每轮结束后少比较一根, 按 A 让计时器自动运行]
knobs:
  count: {code: "COUNT = {}", values: [8, 10, 6]}
  pause: {code: "PAUSE = {}", values: [200, 100]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xef476f", en: pink, zh: 粉色}
probe: |
  const n = knobs.count, all = n * (n - 1) / 2;
  const bars = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const marked = () => bars().filter((o) => o.fillColor === knobs.colour);
  t.near(bars().length, n, 0, 'the asked number of bars');
  t.near(new Set(bars().map((o) => o.height)).size, n, 0, 'of different heights');
  t.press('SPACE');
  const [first, second] = bars();
  t.ok(marked().length === 2 && marked()[0] === first && marked()[1] === second, 'a step marks the first two');
  t.ok(first.height < second.height, 'and puts them in order');
  for (let i = 1; i < n - 1; i++) t.press('SPACE');
  const highest = Math.max(...bars().map((o) => o.height));
  t.ok(bars()[n - 1].height === highest, 'after one pass the highest is at the end');
  t.near(t.number(/Steps/), n - 1, 0, 'the steps are counted');
  t.press('A');
  t.seconds(knobs.pause * 3.5 / 1000);
  t.press('A');
  const steps = t.number(/Steps/);
  t.near(steps - (n - 1), 3.5, 1, 'A runs the steps by itself');
  t.seconds(1);
  t.near(t.number(/Steps/), steps, 0, 'A stops it');
  for (let i = steps; i < all; i++) t.press('SPACE');
  t.ok(bars().every((o, i) => i === 0 || bars()[i - 1].height < o.height), 'in the end all are in order');
  t.ok(t.text('Sorted!') && marked().length === 0, 'and it says so');
  t.press('SPACE');
  t.near(t.number(/Steps/), all, 0, 'then nothing happens');
*/
const COUNT = 8;
const PAUSE = 200;
const PLAIN = 0x8ecae6;
const MARKED = 0xffb703;
const DONE = 0x2a9d8f;

class BubbleSortScene extends Phaser.Scene {
  create() {
    this.steps = 0;
    this.swaps = 0;
    this.index = 0;
    this.unsorted = COUNT;
    const values = Phaser.Utils.Array.Shuffle(Phaser.Utils.Array.NumberArray(1, COUNT));
    this.bars = values.map((value, i) => this.addBar(this.columnX(i), value * 400 / COUNT));
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.showCounts();

    this.timer = this.time.addEvent({ delay: PAUSE, loop: true, paused: true, callback: this.compare, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', () => this.compare());
    this.input.keyboard.on('keydown-A', () => { this.timer.paused = !this.timer.paused; });
  }

  columnX(i) {
    return 400 + (i - (COUNT - 1) / 2) * 70;
  }

  addBar(x, height) {
    return this.add.rectangle(x, 540, 50, height, PLAIN).setOrigin(0.5, 1);
  }

  compare() {
    if (this.unsorted === 1) return;
    this.paintBars();
    const left = this.bars[this.index].setFillStyle(MARKED);
    const right = this.bars[this.index + 1].setFillStyle(MARKED);
    if (left.height > right.height) this.swap(left, right);
    this.steps += 1;
    this.index += 1;
    // the highest of the unsorted bars has arrived at their end
    if (this.index === this.unsorted - 1) {
      this.index = 0;
      this.unsorted -= 1;
    }
    if (this.unsorted === 1) this.paintBars();
    this.showCounts();
  }

  paintBars() {
    const isSorted = this.unsorted === 1;
    this.bars.forEach((bar, i) => bar.setFillStyle(isSorted || i >= this.unsorted ? DONE : PLAIN));
  }

  swap(left, right) {
    this.bars[this.index] = right.setX(this.columnX(this.index));
    this.bars[this.index + 1] = left.setX(this.columnX(this.index + 1));
    this.swaps += 1;
  }

  showCounts() {
    const end = this.unsorted === 1 ? 'Sorted!' : 'SPACE: step   A: run';
    this.label.setText(`Steps: ${this.steps}   Swaps: ${this.swaps}   ${end}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  scene: BubbleSortScene
});
