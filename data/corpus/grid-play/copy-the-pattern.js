/* scene
tasks:
  en:
    - copy the pattern game
    - coloured squares on the left, click the empty grid on the right until it looks the same
    - visual attention exercise for kids, rebuild a picture of cells in a second board, then a new one comes
    - "Two {size} x {size} grids of 60 px cells: in the left one {size} + 2 random cells are {colour}, the right one is empty. A click on a right cell switches it; when both look alike the text says Correct!, Solved goes up and after 1000 ms there is a new pattern. Clicks in the left grid do nothing."
  zh:
    - 照着图案画
    - 左边有彩色方格，在右边的空格子里点出一样的图案
    - 儿童观察力练习，在第二块板上重现图案，完成后换新的
    - 两个 {size} x {size} 的网格，每格 60 像素：左边有 {size} + 2 个随机格子是{colour}，右边是空的。点击右边的格子切换颜色；两边一样时显示 Correct!，Solved 加一，1000 毫秒后出现新图案。点左边没有反应。
difficulty: easy
apis: [this.add.rectangle, setInteractive, Phaser.Utils.Array.Shuffle, setFillStyle, this.time.delayedCall]
plan:
  en:
    req: Copy a pattern of cells from one grid into another
    steps: [Draw two grids and make the right one clickable, Colour random cells of the left one, Switch a right cell on a click, Compare all cells, Count the solved pattern and show a new one]
  zh:
    req: 把一个网格的图案复制到另一个
    steps: [画两个网格，右边可点击, 左边随机上色, 点击切换右边的格子, 比较所有格子, 计数并换新图案]
knobs:
  size: {code: "SIZE = {}", values: [4, 3, 5]}
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff8c42", en: orange, zh: 橙色}
probe: |
  const cells = t.objects('Rectangle');
  const left = cells.filter((cell) => cell.x < 400), right = cells.filter((cell) => cell.x > 400);
  const on = (cell) => cell.fillColor === knobs.colour;
  const amount = knobs.size + 2;
  t.ok(left.length === knobs.size ** 2 && right.length === left.length, 'two grids of the asked size');
  t.ok(left.filter(on).length === amount && right.filter(on).length === 0, 'a pattern on the left, nothing on the right');
  t.click(left.find((cell) => !on(cell)));
  t.ok(left.filter(on).length === amount, 'the left grid cannot be changed');
  for (let round = 1; round <= 2; round++) {
    const wanted = right.filter((cell, i) => on(left[i]));
    const wrong = right.find((cell, i) => !on(left[i]));
    t.click(wrong);
    t.ok(on(wrong), 'a click colours a cell');
    wanted.forEach((cell) => t.click(cell));
    t.ok(!t.text(/correct/i), 'one cell too many is not correct');
    t.click(wrong);
    t.ok(!on(wrong), 'a second click takes the colour off');
    t.ok(t.text(/correct/i), 'now both look alike');
    t.near(t.number(/solved/i), round, 0, 'it is counted');
    t.seconds(1.2);
    t.ok(left.filter(on).length === amount && right.filter(on).length === 0, 'then a new pattern comes');
    t.ok(!t.text(/correct/i), 'which is still to be copied');
  }
*/
const SIZE = 4;
const CELL = 60;
const EMPTY = 0xdee2e6;

class CopyScene extends Phaser.Scene {
  create() {
    this.solved = 0;
    this.label = this.add.text(20, 20, 'Solved: 0', { fontSize: '26px', color: '#212529' });
    this.message = this.add.text(400, 540, '', { fontSize: '36px', color: '#212529' }).setOrigin(0.5);
    this.left = this.addGrid(200);
    this.right = this.addGrid(600);
    this.right.forEach((cell) => cell.setInteractive().on('pointerdown', () => this.toggle(cell)));
    this.newPattern();
  }

  addGrid(middle) {
    const cells = [];
    for (let i = 0; i < SIZE * SIZE; i++) {
      const x = middle + (i % SIZE - (SIZE - 1) / 2) * CELL;
      const y = 300 + (Math.floor(i / SIZE) - (SIZE - 1) / 2) * CELL;
      cells.push(this.add.rectangle(x, y, CELL - 4, CELL - 4, EMPTY));
    }
    return cells;
  }

  newPattern() {
    this.locked = false;
    this.message.setText('Copy it on the right');
    [...this.left, ...this.right].forEach((cell) => cell.setFillStyle(EMPTY));
    const chosen = Phaser.Utils.Array.Shuffle([...this.left]).slice(0, SIZE + 2);
    chosen.forEach((cell) => cell.setFillStyle(0x3a86ff));
  }

  toggle(cell) {
    if (this.locked) return;
    cell.setFillStyle(cell.fillColor === EMPTY ? 0x3a86ff : EMPTY);
    const alike = this.left.every((other, i) => other.fillColor === this.right[i].fillColor);
    if (alike) this.finish();
  }

  finish() {
    this.locked = true;
    this.solved += 1;
    this.label.setText(`Solved: ${this.solved}`);
    this.message.setText('Correct!');
    this.time.delayedCall(1000, () => this.newPattern());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ffffff',
  scene: CopyScene
});
