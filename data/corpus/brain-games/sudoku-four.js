/* scene
tasks:
  en:
    - sudoku
    - a small 4x4 sudoku, click a cell and type a number from 1 to 4
    - number puzzle for kids where every row, column and 2x2 block needs 1, 2, 3 and 4, mistakes turn red
    - "A 4 x 4 sudoku of 94 px cells, filled at random with {holes} empty cells; given cells are grey and cannot be changed. A click marks an empty cell with a {mark} frame, the keys 1 to 4 write into it. Numbers that stand twice in a row, a column or a 2 x 2 block turn red, and a full board without any says \"Solved!\"."
  zh:
    - 数独
    - 做一个 4x4 的小数独，点格子再按数字键 1 到 4 填数
    - 给小朋友玩的四宫格填数游戏，每行每列每个小方块都要有 1234，填错变红
    - "4 x 4 的数独，格子 94 像素，随机生成并留 {holes} 个空格；给定的格子是灰色，不能修改。点击空格加上{mark}边框，按 1 到 4 填入数字。同一行、同一列或 2 x 2 方块里重复的数字变成红色，全部填满且没有重复时显示 Solved!。"
difficulty: medium
apis: [Phaser.Utils.Array.Shuffle, setInteractive, setStrokeStyle, this.input.keyboard.on, setColor]
plan:
  en:
    req: A 4 x 4 sudoku with {holes} empty cells to fill by keys
    steps:
      - Take a solved board and shuffle its digits
      - Leave {holes} random cells empty
      - Mark an empty cell on click
      - Write the typed digit into it
      - Colour digits that stand twice and tell when it is solved
  zh:
    req: 用键盘填满 {holes} 个空格的 4 x 4 数独
    steps:
      - 取一个完整的解并打乱数字
      - 随机留出 {holes} 个空格
      - 点击空格时加边框
      - 把按下的数字写进去
      - 重复的数字变红，完成时提示
knobs:
  holes: {code: "HOLES = {}", values: [8, 6, 10]}
  mark:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
probe: |
  const boxes = t.objects('Rectangle').filter((o) => o.width === o.height);
  const label = (i) => t.objects('Text').find((o) => o.x === boxes[i].x && o.y === boxes[i].y);
  const digits = () => boxes.map((o, i) => label(i).text);
  const ink = (i) => label(i).style.color;
  const write = (i, digit) => { t.click(boxes[i]); t.press(['ONE', 'TWO', 'THREE', 'FOUR'][digit - 1]); };
  const meets = (i, j) => i !== j && (i % 4 === j % 4 || i >> 2 === j >> 2 || (i >> 3 === j >> 3 && (i % 4) >> 1 === (j % 4) >> 1));
  t.ok(boxes.length === 16, 'there are 16 cells');
  const start = digits();
  const holes = start.flatMap((digit, i) => (digit === '' ? [i] : []));
  t.near(holes.length, knobs.holes, 0, 'so many cells are empty');
  t.ok(start.every((d, i) => d === '' || start.every((e, j) => !meets(i, j) || d !== e)), 'the given digits do not clash');
  const given = start.findIndex((digit) => digit !== '');
  const plain = ink(given);
  write(given, start[given] === '1' ? 2 : 1);
  t.ok(digits().join() === start.join(), 'a given cell cannot be changed');
  const hole = holes.find((i) => start.some((digit, j) => digit !== '' && meets(i, j)));
  const rival = start.findIndex((digit, j) => digit !== '' && meets(hole, j));
  write(hole, Number(start[rival]));
  t.ok(boxes[hole].isStroked && boxes[hole].strokeColor === knobs.mark, 'a click marks an empty cell');
  t.ok(label(hole).text === start[rival], 'a key writes into it');
  t.ok(ink(hole) !== plain && ink(rival) === ink(hole), 'a digit that stands twice turns red');
  t.press('FIVE');
  t.ok(label(hole).text === start[rival], 'there is no 5');
  const solve = (all) => {
    const i = all.indexOf('');
    if (i < 0) return all;
    for (const d of '1234') {
      if (all.some((e, j) => e === d && meets(i, j))) continue;
      const done = solve(all.map((e, j) => (j === i ? d : e)));
      if (done) return done;
    }
    return null;
  };
  const answer = solve(start);
  t.ok(answer !== null, 'it can be solved');
  const last = holes[holes.length - 1];
  holes.slice(0, -1).forEach((i) => write(i, Number(answer[i])));
  t.ok(!t.text(/solved/i), 'it is not solved while a cell is missing or wrong');
  write(last, Number(answer[last]));
  t.ok(t.text(/solved/i) && boxes.every((o, i) => ink(i) === plain), 'a full board without clashes is solved');
*/
const HOLES = 8;
const SOLUTION = [
  [1, 2, 3, 4],
  [3, 4, 1, 2],
  [2, 1, 4, 3],
  [4, 3, 2, 1]
];

class SudokuScene extends Phaser.Scene {
  create() {
    this.chosen = null;
    this.label = this.add.text(400, 60, 'Click a cell, type 1 to 4', { fontSize: '30px' }).setOrigin(0.5);
    const digits = Phaser.Utils.Array.Shuffle([1, 2, 3, 4]);
    const isHole = Phaser.Utils.Array.Shuffle(Array.from({ length: 16 }, (_, i) => i < HOLES));
    this.cells = isHole.map((empty, i) => {
      const column = i % 4;
      const row = Math.floor(i / 4);
      return this.addCell(column, row, empty ? '' : digits[SOLUTION[row][column] - 1]);
    });
    // the lines between the blocks
    this.add.rectangle(400, 330, 6, 400, 0x8d99ae);
    this.add.rectangle(400, 330, 400, 6, 0x8d99ae);
    this.input.keyboard.on('keydown', (event) => this.write(event.key));
  }

  addCell(column, row, digit) {
    const x = 250 + column * 100;
    const y = 180 + row * 100;
    const box = this.add.rectangle(x, y, 94, 94, digit ? 0xced4da : 0xf8f9fa);
    const label = this.add.text(x, y, digit, { fontSize: '48px', color: '#1d3557' }).setOrigin(0.5);
    const block = Math.floor(row / 2) * 2 + Math.floor(column / 2);
    const cell = { column, row, block, box, label };
    if (!digit) box.setInteractive().on('pointerdown', () => this.choose(cell));
    return cell;
  }

  choose(cell) {
    this.chosen?.box.setStrokeStyle();
    cell.box.setStrokeStyle(6, 0xffb703);
    this.chosen = cell;
  }

  write(key) {
    if (!this.chosen || !/^[1-4]$/.test(key)) return;
    this.chosen.label.setText(key);
    for (const cell of this.cells) {
      cell.label.setColor(this.clashes(cell) ? '#e63946' : '#1d3557');
    }
    const isSolved = this.cells.every((cell) => cell.label.text !== '' && !this.clashes(cell));
    this.label.setText(isSolved ? 'Solved!' : 'Click a cell, type 1 to 4');
  }

  clashes(cell) {
    return this.cells.some((other) => {
      const meets = other.row === cell.row || other.column === cell.column || other.block === cell.block;
      return other !== cell && meets && other.label.text === cell.label.text;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: SudokuScene
});
