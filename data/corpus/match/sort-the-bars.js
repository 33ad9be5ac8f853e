/* scene
tasks:
  en:
    - sorting puzzle
    - click two bars to swap them until they are in order
    - "{count} {colour} bars of different heights stand in mixed order; the first click marks a bar white, the second swaps the two, and when the heights rise from left to right it says Sorted!"
  zh:
    - 排序小游戏
    - 点两根柱子交换位置，直到从矮到高
    - '{count} 根高度不同的{colour}柱子顺序打乱，第一次点击把柱子标成白色，第二次点击交换两根，从左到右由矮到高时显示 Sorted!'
difficulty: medium
apis: [this.add.rectangle, setInteractive, setFillStyle, Phaser.Utils.Array.Shuffle]
plan:
  en:
    req: Swap bars until they are sorted
    steps: [Shuffle the heights, Draw a bar for each, Mark the first clicked bar, Swap it with the second, Check the order]
  zh:
    req: 交换柱子直到排好序
    steps: [打乱高度, 为每个高度画柱子, 标记第一根被点的柱子, 与第二根交换, 检查顺序]
knobs:
  count: {code: "COUNT = {}", values: [6, 5]}
  colour:
    - {code: "0x00a896", en: green, zh: 绿色}
    - {code: "0xf08080", en: pink, zh: 粉色}
probe: |
  const bars = () => t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.near(bars().length, knobs.count, 0, 'the asked number of bars');
  const first = bars()[0], last = bars()[knobs.count - 1], x = first.x, far = last.x;
  t.click(first);
  t.ok(first.fillColor === 0xffffff, 'the first click marks a bar');
  t.click(last);
  t.ok(first.fillColor === knobs.colour, 'the mark goes');
  t.near(first.x, far, 0, 'the two swap');
  t.near(last.x, x, 0, 'places');
  for (let i = 0; i < knobs.count; i++) {
    const now = bars(), low = now.slice(i).sort((a, b) => a.height - b.height)[0];
    if (low !== now[i]) { t.click(now[i]); t.click(low); }
  }
  t.ok(t.texts().join().includes('Sorted'), 'in order it says so');
*/
const COUNT = 6;
const COLOUR = 0x00a896;

class SortScene extends Phaser.Scene {
  create() {
    const heights = Phaser.Utils.Array.NumberArrayStep(1, COUNT + 1).map((n) => n * 50);
    Phaser.Utils.Array.Shuffle(heights);
    this.bars = heights.map((height, i) => this.addBar(150 + i * 90, height));
    this.chosen = null;
    this.label = this.add.text(400, 80, 'Click two bars', { fontSize: '32px' }).setOrigin(0.5);
  }

  addBar(x, height) {
    const bar = this.add.rectangle(x, 500, 60, height, COLOUR).setOrigin(0.5, 1);
    bar.setInteractive({ useHandCursor: true });
    bar.on('pointerdown', () => this.choose(bar));
    return bar;
  }

  choose(bar) {
    if (!this.chosen) {
      this.chosen = bar.setFillStyle(0xffffff);
      return;
    }
    this.chosen.setFillStyle(COLOUR);
    const x = this.chosen.x;
    this.chosen.x = bar.x;
    bar.x = x;
    this.chosen = null;
    this.checkOrder();
  }

  checkOrder() {
    this.bars.sort((a, b) => a.x - b.x);
    const sorted = this.bars.every((bar, i) => i === 0 || this.bars[i - 1].height < bar.height);
    if (sorted) this.label.setText('Sorted!');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#05668d',
  scene: SortScene
});
