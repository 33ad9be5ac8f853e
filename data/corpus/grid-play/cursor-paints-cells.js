/* scene
tasks:
  en:
    - pixel art with the keyboard
    - arrow keys move a frame over a grid and space colours the square it is on
    - a little pixel editor without a mouse, I steer a cursor from box to box, fill boxes, wipe them and choose between three paints
    - "A grid of 10 x 7 light cells, {cell} px each. Each press of an arrow key moves a black frame one cell, never off the grid; SPACE paints the cell below it, X clears it; 1, 2 and 3 choose {colour}, yellow and blue. The text Painted counts the painted cells."
  zh:
    - 用键盘画像素画
    - 方向键在格子上移动一个框，空格给所在的格子上色
    - 不用鼠标的像素编辑器，光标一格一格移动，可以填色、擦除，有三种颜色可选
    - 10 x 7 个浅色格子，每格 {cell} 像素。每按一次方向键，黑框移动一格，不会出界；空格给框下的格子上色，X 擦除；1、2、3 选择{colour}、黄色和蓝色。文字 Painted 显示已上色的格数。
difficulty: easy
apis: [this.add.rectangle, setStrokeStyle, this.input.keyboard.on, Phaser.Math.Clamp, setFillStyle]
plan:
  en:
    req: Move a cursor over a grid with the arrow keys and paint cells
    steps: [Draw the cells and a frame, Move the frame one cell at each key press within the grid, Fill the cell below it on SPACE and clear it on X, Choose the paint with the number keys, Count the painted cells]
  zh:
    req: 用方向键在网格上移动光标并涂色
    steps: [画格子和黑框, 每次按键在网格内移动一格, 空格填色 X 擦除, 数字键选择颜色, 统计已上色的格子]
knobs:
  cell: {code: "CELL = {}", values: [60, 50, 40]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
probe: |
  const cells = t.objects((o) => o.type === 'Rectangle' && o.isFilled && o.width === knobs.cell - 2);
  const frame = t.one((o) => o.type === 'Rectangle' && !o.isFilled);
  const blank = cells[0].fillColor;
  const below = () => cells.find((cell) => Math.hypot(cell.x - frame.x, cell.y - frame.y) < 2);
  const painted = () => cells.filter((cell) => cell.fillColor !== blank);
  t.near(cells.length, 70, 0, 'ten by seven cells');
  t.ok(below() === cells[0] && painted().length === 0, 'the frame starts at the first of the blank cells');
  t.press('LEFT');
  t.press('UP');
  t.ok(below() === cells[0], 'it does not leave the grid');
  t.near(t.travel(frame, () => t.press('RIGHT')).x, knobs.cell, 0.5, 'RIGHT moves it one cell');
  t.near(t.travel(frame, () => t.press('DOWN')).y, knobs.cell, 0.5, 'DOWN moves it one cell');
  t.press('SPACE');
  t.ok(below().fillColor === knobs.colour && painted().length === 1, 'SPACE paints the cell below it');
  t.press('TWO');
  t.press('DOWN');
  t.press('SPACE');
  t.ok(below().fillColor !== knobs.colour && painted().length === 2, '2 chooses another paint');
  t.near(t.number(/painted/i), 2, 0, 'the painted cells are counted');
  t.press('ONE');
  t.press('SPACE');
  t.ok(below().fillColor === knobs.colour && painted().length === 2, 'a painted cell can be painted over');
  t.near(t.number(/painted/i), 2, 0, 'which is still one cell');
  t.press('X');
  t.ok(below().fillColor === blank && painted().length === 1, 'X clears it');
  t.near(t.number(/painted/i), 1, 0, 'and the number falls');
  for (let i = 0; i < 12; i++) { t.press('RIGHT'); t.press('DOWN'); }
  t.ok(below() === cells[69], 'it stops in the last corner');
*/
const CELL = 60;
const COLUMNS = 10;
const ROWS = 7;
const BLANK = 0xf1f1f1;
const PAINTS = [0xe63946, 0xffd166, 0x3a86ff];

function create() {
  const left = 400 - (COLUMNS - 1) * CELL / 2;
  const top = 330 - (ROWS - 1) * CELL / 2;
  const cells = [];
  for (let i = 0; i < COLUMNS * ROWS; i++) {
    const x = left + (i % COLUMNS) * CELL;
    const y = top + Math.floor(i / COLUMNS) * CELL;
    cells.push(this.add.rectangle(x, y, CELL - 2, CELL - 2, BLANK));
  }
  const frame = this.add.rectangle(left, top, CELL, CELL).setStrokeStyle(5, 0x000000);
  const swatch = this.add.circle(760, 40, 20, PAINTS[0]);
  const label = this.add.text(20, 20, 'Painted: 0', { fontSize: '26px' });
  let column = 0;
  let row = 0;

  const move = (dx, dy) => {
    column = Phaser.Math.Clamp(column + dx, 0, COLUMNS - 1);
    row = Phaser.Math.Clamp(row + dy, 0, ROWS - 1);
    frame.setPosition(left + column * CELL, top + row * CELL);
  };
  const fill = (colour) => {
    cells[row * COLUMNS + column].setFillStyle(colour);
    label.setText(`Painted: ${cells.filter((cell) => cell.fillColor !== BLANK).length}`);
  };

  this.input.keyboard.on('keydown-LEFT', () => move(-1, 0));
  this.input.keyboard.on('keydown-RIGHT', () => move(1, 0));
  this.input.keyboard.on('keydown-UP', () => move(0, -1));
  this.input.keyboard.on('keydown-DOWN', () => move(0, 1));
  this.input.keyboard.on('keydown-SPACE', () => fill(swatch.fillColor));
  this.input.keyboard.on('keydown-X', () => fill(BLANK));
  ['ONE', 'TWO', 'THREE'].forEach((key, i) => {
    this.input.keyboard.on(`keydown-${key}`, () => swatch.setFillStyle(PAINTS[i]));
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6d6875',
  scene: { create }
});
