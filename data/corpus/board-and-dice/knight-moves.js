/* scene
tasks:
  en:
    - knight moves
    - a chess knight on a board, show where it can jump to and move it when I click there
    - chess practice with one horse, the squares it may go to light up, a click on one of them takes it there, count the jumps
    - An 8 x 8 chessboard of 64 px squares with a knight on d4. The squares it can reach by an L of 2 and 1 are {colour}; a click on one of them slides the knight there in {time} ms, counts a move and shows the new ones. Other squares do nothing.
  zh:
    - 国际象棋马的走法
    - 棋盘上有一个马，显示它能跳到哪些格子，点击就走过去
    - 练习骑士的走步，可以去的方格亮起来，点一下就跳到那里，并记录步数
    - 8 x 8 的国际象棋棋盘，每格 64 像素，马在 d4。按 2 加 1 的 L 形能到的格子显示为{colour}，点击其中一个，马在 {time} 毫秒内滑过去，步数加一，并显示新的格子。点其他格子没有反应。
difficulty: medium
apis: [this.add.rectangle, setInteractive, setFillStyle, this.tweens.add, Math.abs]
plan:
  en:
    req: A knight moves to the highlighted squares of a chessboard
    steps: [Draw 64 squares that can be clicked, Put the knight on d4, Colour the squares that are an L away, Slide the knight to a clicked coloured square, Count the move and colour again]
  zh:
    req: 马走到棋盘上亮起的格子
    steps: [画 64 个可点击的格子, 把马放在 d4, 给 L 形能到的格子上色, 点击亮格时马滑过去, 步数加一并重新上色]
knobs:
  colour:
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0x4895ef", en: blue, zh: 蓝色}
    - {code: "0xffca3a", en: yellow, zh: 黄色}
  time: {code: "duration: {}", values: [200, 350]}
probe: |
  const squares = t.objects('Rectangle');
  t.ok(squares.length === 64, 'the board has 64 squares');
  const left = Math.min(...squares.map((o) => o.x)), top = Math.min(...squares.map((o) => o.y));
  const square = (column, row) => squares.find((o) => o.x === left + column * 64 && o.y === top + row * 64);
  const lit = () => squares.filter((o) => o.fillColor === knobs.colour);
  const knight = t.objects('Text').find((o) => Math.abs(o.x - square(3, 4).x) < 5 && Math.abs(o.y - square(3, 4).y) < 12);
  t.ok(knight, 'the knight stands on d4');
  t.ok(lit().length === 8, 'it has eight moves there');
  t.ok(lit().every((o) => Math.abs(o.x - square(3, 4).x) * Math.abs(o.y - square(3, 4).y) === 2 * 64 * 64), 'all of them an L away');
  t.near(t.travel(knight, () => { t.click(square(3, 3)); t.seconds(0.5); }).distance, 0, 1, 'a click elsewhere does nothing');
  t.ok(t.number(/moves/i) === 0, 'and is not counted');
  const go = (column, row) => { t.click(square(column, row)); t.seconds(knobs.time / 1000 + 0.1); };
  const way = t.travel(knight, () => go(1, 5));
  t.near(way.x, -128, 1, 'it goes two to the left');
  t.near(way.y, 64, 1, 'and one down');
  t.ok(t.number(/moves/i) === 1, 'the move is counted');
  go(0, 7);
  t.ok(lit().length === 2 && lit().includes(square(1, 5)) && lit().includes(square(2, 6)), 'in the corner there are two moves');
  t.ok(t.number(/moves/i) === 2, 'two moves by now');
*/
const CELL = 64;
const DARK = 0x8d6e63;
const LIGHT = 0xefdecd;
const LIT = 0x52b788;

class KnightScene extends Phaser.Scene {
  create() {
    this.moves = 0;
    this.label = this.add.text(400, 24, 'Moves: 0', { fontSize: '24px' }).setOrigin(0.5);
    this.squares = [];
    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 8; column++) {
        this.addSquare(column, row);
      }
    }
    this.place = { column: 3, row: 4 };
    this.knight = this.add.text(176 + 3 * CELL, 90 + 4 * CELL, '♞', { fontSize: '48px', color: '#1b1b1b' }).setOrigin(0.5);
    this.showMoves();
  }

  addSquare(column, row) {
    const box = this.add.rectangle(176 + column * CELL, 90 + row * CELL, CELL, CELL).setInteractive();
    const square = { column, row, box };
    box.on('pointerdown', () => this.moveTo(square));
    this.squares.push(square);
  }

  canReach(square) {
    const dx = Math.abs(square.column - this.place.column);
    const dy = Math.abs(square.row - this.place.row);
    // only 1 x 2 and 2 x 1 have this product
    return dx * dy === 2;
  }

  showMoves() {
    for (const square of this.squares) {
      const plain = (square.column + square.row) % 2 ? DARK : LIGHT;
      square.box.setFillStyle(this.canReach(square) ? LIT : plain);
    }
  }

  moveTo(square) {
    if (!this.canReach(square)) return;
    this.place = square;
    this.moves += 1;
    this.label.setText(`Moves: ${this.moves}`);
    this.tweens.add({ targets: this.knight, x: square.box.x, y: square.box.y, duration: 200 });
    this.showMoves();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3e2723',
  scene: KnightScene
});
