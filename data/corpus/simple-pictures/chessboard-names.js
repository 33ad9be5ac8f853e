/* scene
tasks:
  en:
    - draw a chessboard
    - a chessboard with {colour} dark squares, when I click a square show its name like e4
    - "An 8 x 8 chessboard of {size} px squares, the dark ones {colour}, a1 dark in the lower left corner; a click puts a red frame on a square and writes its name above the board."
  zh:
    - 画国际象棋棋盘
    - 画一个深色格为{colour}的国际象棋棋盘，点格子显示名称，比如 e4
    - 8 x 8 的棋盘，每格 {size} 像素，深色格为{colour}，左下角 a1 是深色；点击格子时给它加红框，并在棋盘上方写出名称
difficulty: easy
apis: [this.add.rectangle, this.add.text, setInteractive, setStrokeStyle, setPosition, setText]
plan:
  en:
    req: A chessboard with {colour} squares tells the name of the clicked one
    steps: [Loop over eight rows and columns, Choose the colour by row plus column, Make each square interactive, Move the frame and write letter and number on a click]
  zh:
    req: 深色格为{colour}的棋盘显示被点击格子的名称
    steps: [循环八行八列, 按行列之和选择颜色, 让每格可以点击, 点击时移动红框并写出字母和数字]
knobs:
  colour:
    - {code: "0x8b5a2b", en: brown, zh: 棕色}
    - {code: "0x4e9a51", en: green, zh: 绿色}
    - {code: "0x3f78c4", en: blue, zh: 蓝色}
  size: {code: "SIZE = {}", values: [60, 50]}
probe: |
  const squares = t.objects((o) => o.type === 'Rectangle' && o.input).sort((a, b) => a.y - b.y || a.x - b.x);
  t.near(squares.length, 64, 0, 'there are 64 squares');
  const c = knobs.colour;
  const dark = (o) => { const p = t.pixel(o.x, o.y); return [c >> 16, c >> 8 & 255, c & 255].every((v, i) => Math.abs(v - p[i]) < 12); };
  t.ok(squares.every((o, i) => dark(o) === ((i + Math.floor(i / 8)) % 2 === 1)), 'light and dark alternate');
  t.near(squares[1].x - squares[0].x, knobs.size, 0.5, 'of the asked size');
  t.near((squares[0].x + squares[63].x) / 2, 400, 2, 'the board is in the middle');
  t.ok(!t.texts().includes('e4'), 'no name is shown yet');
  const edge = (o) => t.pixel(o.x - knobs.size / 2 + 3, o.y);
  t.click(squares[36]);
  t.ok(t.texts().includes('e4'), 'a click shows the name');
  t.ok(t.looks(edge(squares[36]), 'red'), 'and a red frame');
  t.click(squares[56]);
  t.ok(t.texts().includes('a1') && !t.texts().includes('e4'), 'the next one replaces it');
  t.ok(t.looks(edge(squares[56]), 'red') && !t.looks(edge(squares[36]), 'red'), 'the frame moves too');
  t.click(squares[7]);
  t.ok(t.texts().includes('h8'), 'the upper right is h8');
*/
const SIZE = 60;
const LIGHT = 0xf0e6d2;
const DARK = 0x8b5a2b;

class ChessboardScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 45, 'Click a square', { fontSize: '32px' }).setOrigin(0.5);

    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 8; column++) {
        this.addSquare(row, column);
      }
    }
    this.frame = this.add.rectangle(0, 0, SIZE - 6, SIZE - 6).setStrokeStyle(6, 0xe01e1e).setVisible(false);
  }

  addSquare(row, column) {
    const x = 400 + (column - 3.5) * SIZE;
    const y = 330 + (row - 3.5) * SIZE;
    const colour = (row + column) % 2 === 0 ? LIGHT : DARK;
    const square = this.add.rectangle(x, y, SIZE, SIZE, colour).setInteractive();

    square.on('pointerdown', () => {
      this.frame.setPosition(x, y).setVisible(true);
      this.label.setText('abcdefgh'[column] + (8 - row));
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3640',
  scene: ChessboardScene
});
