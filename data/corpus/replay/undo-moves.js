/* scene
tasks:
  en:
    - undo last move
    - move a piece on a board, Z takes the move back
    - "A {colour} piece steps over an 8 x 8 board with the arrow keys; every place goes onto a stack, Z takes one move back, Y redoes it and a text shows the number of moves."
  zh:
    - 撤销移动
    - 棋子在棋盘上移动，按 Z 撤销
    - '{colour}棋子用方向键在 8 x 8 棋盘上一格一格走，每个位置入栈，Z 撤销一步，Y 重做，文字显示步数'
difficulty: easy
apis: [this.input.keyboard.on, push, pop, this.add.grid, setPosition]
plan:
  en:
    req: Move a piece on a board with undo and redo
    steps: [Draw the board and the piece, Step with the arrow keys and remember the old place, Take the last place back on Z, Redo it on Y, Show the number of moves]
  zh:
    req: 棋子移动，支持撤销和重做
    steps: [画棋盘和棋子, 方向键移动并记住原位置, 按 Z 退回上一个位置, 按 Y 重做, 显示步数]
knobs:
  colour:
    - {code: "0xdc2626", en: red, zh: 红色}
    - {code: "0x2563eb", en: blue, zh: 蓝色}
  tile: {code: "TILE = {}", values: [60, 50]}
probe: |
  const piece = t.one('Arc');
  const start = { x: piece.x, y: piece.y };
  const moves = () => t.number(/moves/i);
  t.press('RIGHT'); t.press('RIGHT'); t.press('DOWN');
  t.near(piece.x - start.x, 2 * knobs.tile, 1, 'two steps to the right');
  t.near(piece.y - start.y, knobs.tile, 1, 'one down');
  t.near(moves(), 3, 0, 'they are counted');
  t.press('Z');
  t.near(piece.y, start.y, 1, 'Z takes the last one back');
  t.press('Z');
  t.near(piece.x - start.x, knobs.tile, 1, 'and the one before');
  t.near(moves(), 1, 0, 'the count goes down');
  t.press('Y');
  t.near(piece.x - start.x, 2 * knobs.tile, 1, 'Y redoes it');
  for (let i = 0; i < 6; i++) t.press('Z');
  t.ok(piece.x === start.x && moves() === 0, 'Z stops at the start');
  t.press('UP'); t.press('Y');
  t.near(piece.y, start.y - knobs.tile, 1, 'a new move leaves nothing to redo');
*/
const TILE = 60;
const SIZE = 8;

class UndoScene extends Phaser.Scene {
  create() {
    this.add.grid(400, 330, SIZE * TILE, SIZE * TILE, TILE, TILE, 0xf5f5f4).setAltFillStyle(0xd6d3d1);
    this.piece = this.add.circle(0, 0, TILE * 0.35, 0xdc2626);
    this.label = this.add.text(400, 40, '', { fontSize: '24px' }).setOrigin(0.5);
    this.cell = { column: 3, row: 4 };
    this.done = [];
    this.undone = [];

    this.input.keyboard.on('keydown-LEFT', () => this.move(-1, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.move(1, 0));
    this.input.keyboard.on('keydown-UP', () => this.move(0, -1));
    this.input.keyboard.on('keydown-DOWN', () => this.move(0, 1));
    this.input.keyboard.on('keydown-Z', () => this.travel(this.done, this.undone));
    this.input.keyboard.on('keydown-Y', () => this.travel(this.undone, this.done));
    this.show();
  }

  move(columns, rows) {
    const column = Phaser.Math.Clamp(this.cell.column + columns, 0, SIZE - 1);
    const row = Phaser.Math.Clamp(this.cell.row + rows, 0, SIZE - 1);
    if (column === this.cell.column && row === this.cell.row) return;

    this.done.push(this.cell);
    this.undone = [];
    this.cell = { column, row };
    this.show();
  }

  travel(from, to) {
    if (from.length === 0) return;
    to.push(this.cell);
    this.cell = from.pop();
    this.show();
  }

  show() {
    const left = 400 - SIZE * TILE / 2;
    const top = 330 - SIZE * TILE / 2;
    this.piece.setPosition(left + (this.cell.column + 0.5) * TILE, top + (this.cell.row + 0.5) * TILE);
    this.label.setText(`Moves: ${this.done.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#57534e',
  scene: UndoScene
});
