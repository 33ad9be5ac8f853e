/* scene
tasks:
  en:
    - reversi
    - othello for two players on one computer, discs between two of mine turn to my colour
    - a black and white board game on 8x8 where trapped stones are flipped over, small dots show where I may play
    - "Reversi on 8 x 8 squares, {colour} board. Black begins from the usual four discs; a click is legal only if it encloses a line of the other colour in one of eight directions, and these discs change colour. {hint} dots show the legal squares. A player without a move passes; when nobody can move, the one with more discs wins."
  zh:
    - 黑白棋
    - 双人黑白棋，夹在自己棋子中间的对方棋子会翻成自己的颜色
    - 奥赛罗棋盘游戏，8x8 的格子，被夹住的子翻过来，小点提示可以下的位置
    - 8 x 8 的黑白棋，棋盘为{colour}。中间先摆四个棋子，黑方先走；只有在八个方向之一夹住对方一排棋子的位置才能下，被夹的棋子变色。{hint}小点标出可下的格子。无处可下的一方跳过，双方都不能下时棋子多的获胜。
difficulty: hard
apis: [this.add.circle, this.input.on, setFillStyle, this.add.group, setState]
plan:
  en:
    req: Reversi for two with flipped discs and hints
    steps:
      - Keep the discs in a grid of columns
      - Collect what a move would flip in eight directions
      - Mark the legal squares with dots
      - Put a disc on a legal click and flip
      - Pass or end the game when there is no move
  zh:
    req: 带翻子和提示的双人黑白棋
    steps:
      - 用按列的数组保存棋子
      - 在八个方向收集会翻的棋子
      - 用小点标出可下的格子
      - 点击合法位置时落子并翻子
      - 没有位置可下时跳过或结束
knobs:
  colour:
    - {code: "0x2d6a4f", en: green, zh: 绿色}
    - {code: "0x1d3557", en: blue, zh: 蓝色}
  hint:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
probe: |
  const squares = t.objects('Rectangle');
  t.ok(squares.length === 64 && squares.every((o) => o.fillColor === knobs.colour), 'a board of the asked colour');
  const left = Math.min(...squares.map((o) => o.x)), top = Math.min(...squares.map((o) => o.y));
  const play = (column, row) => { t.click(left + column * 64, top + row * 64); t.step(2); };
  const hints = () => t.objects('Arc').filter((o) => o.fillColor === knobs.hint);
  const discs = () => t.objects('Arc').filter((o) => o.fillColor !== knobs.hint);
  const white = () => discs().filter((o) => (o.fillColor & 255) > 128).length;
  const black = () => discs().length - white();
  t.ok(black() === 2 && white() === 2 && hints().length === 4, 'four discs and four legal squares at the start');
  play(0, 0);
  t.ok(discs().length === 4, 'a click that encloses nothing is refused');
  play(3, 2);
  t.ok(black() === 4 && white() === 1, 'black turns one disc');
  t.ok(hints().length === 3, 'white has three answers');
  play(2, 2);
  t.ok(black() === 3 && white() === 3, 'white turns one back on the diagonal');
  play(2, 2);
  t.ok(discs().length === 6, 'a taken square is refused');
  for (let i = 0; i < 60 && hints().length; i++) {
    const before = discs().length;
    t.click(hints()[0]);
    t.step(2);
    if (discs().length !== before + 1) t.ok(false, 'a click on a dot puts a disc there');
  }
  t.ok(hints().length === 0, 'the game comes to an end');
  const winner = black() > white() ? /Black wins/ : black() < white() ? /White wins/ : /Draw/;
  t.ok(t.text(winner), 'the one with more discs wins');
*/
const SIZE = 8;
const CELL = 64;
const NAMES = ['Black', 'White'];
const COLOURS = [0x111111, 0xf8f9fa];
const DIRECTIONS = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]];

class ReversiScene extends Phaser.Scene {
  create() {
    this.grid = Array.from({ length: SIZE }, () => Array(SIZE).fill(null));
    this.turn = 0;
    this.label = this.add.text(400, 28, '', { fontSize: '26px' }).setOrigin(0.5);
    this.hints = this.add.group();
    for (let column = 0; column < SIZE; column++) {
      for (let row = 0; row < SIZE; row++) {
        this.add.rectangle(...this.place(column, row), CELL - 2, CELL - 2, 0x2d6a4f);
      }
    }
    for (const [column, row, owner] of [[3, 3, 1], [4, 4, 1], [3, 4, 0], [4, 3, 0]]) {
      this.addDisc(column, row, owner);
    }
    this.input.on('pointerdown', this.play, this);
    this.showMoves();
  }

  place(column, row) {
    return [176 + column * CELL, 98 + row * CELL];
  }

  addDisc(column, row, owner) {
    this.grid[column][row] = this.add.circle(...this.place(column, row), 26, COLOURS[owner]).setState(owner);
  }

  // the discs that the player to move would turn from here
  flips(column, row) {
    if (this.grid[column]?.[row] !== null) return [];
    return DIRECTIONS.flatMap(([dx, dy]) => {
      const line = [];
      let disc = this.grid[column + dx]?.[row + dy];
      while (disc && disc.state !== this.turn) {
        line.push(disc);
        disc = this.grid[column + dx * (line.length + 1)]?.[row + dy * (line.length + 1)];
      }
      return disc ? line : [];
    });
  }

  showMoves() {
    this.hints.clear(true, true);
    for (let column = 0; column < SIZE; column++) {
      for (let row = 0; row < SIZE; row++) {
        if (this.flips(column, row).length > 0) {
          this.hints.add(this.add.circle(...this.place(column, row), 6, 0xffd60a));
        }
      }
    }
    this.label.setText(`${NAMES[this.turn]} to move`);
    return this.hints.getLength();
  }

  play(pointer) {
    const column = Math.round((pointer.x - 176) / CELL);
    const row = Math.round((pointer.y - 98) / CELL);
    const flipped = this.flips(column, row);
    if (flipped.length === 0) return;
    this.addDisc(column, row, this.turn);
    flipped.forEach((disc) => disc.setFillStyle(COLOURS[this.turn]).setState(this.turn));
    this.turn = 1 - this.turn;
    if (this.showMoves() > 0) return;
    // no move: the other one goes on, if there is a move at all
    this.turn = 1 - this.turn;
    if (this.showMoves() === 0) this.finish();
  }

  finish() {
    const discs = this.grid.flat().filter((disc) => disc);
    const white = discs.filter((disc) => disc.state === 1).length;
    const black = discs.length - white;
    const result = black === white ? 'Draw' : `${black > white ? 'Black' : 'White'} wins`;
    this.label.setText(`${result} (${black} : ${white})`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: ReversiScene
});
