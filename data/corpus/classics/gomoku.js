/* scene
tasks:
  en:
    - gomoku
    - five in a row for two players, black and white stones are placed by clicking
    - "Gomoku for two on a {board} board of {size} x {size} crossings, 36 px apart: a click puts a stone on the nearest free crossing, Black first and then in turn. Five of a colour in a row, a column or a diagonal win, the winner is shown and the board locks; {key} starts again."
  zh:
    - 五子棋
    - 做一个双人五子棋，点击轮流下黑白棋，五个连成一线获胜
    - "{size} x {size} 的双人五子棋，{board}棋盘，交叉点间距 36 像素：点击在最近的空交叉点落子，黑先白后轮流下。横、竖或斜线上五子相连获胜，显示赢家并锁定棋盘，按 {key} 重新开始。"
difficulty: medium
apis: [this.add.graphics, lineBetween, this.add.circle, this.input.on, setText, this.scene.restart]
plan:
  en:
    req: Two players place stones until five are in a line
    steps:
      - Draw the board and its lines
      - Round the pointer to the nearest crossing
      - Put a stone there if it is free
      - Count stones both ways in four directions
      - Show the winner or change the turn
  zh:
    req: 两人轮流落子，五子连线获胜
    steps:
      - 画棋盘和线
      - 把指针位置取整到最近的交叉点
      - 空着时在那里落子
      - 在四个方向上向两边计数
      - 显示赢家或换人
knobs:
  size: {code: "SIZE = {}", values: [15, 13, 11]}
  key: {code: "keydown-{}", values: [R, SPACE]}
  board:
    - {code: "0xe0b870", en: tan, zh: 木色}
    - {code: "0x7fb58a", en: green, zh: 绿色}
probe: |
  const left = 400 - (knobs.size - 1) * 18, top = 325 - (knobs.size - 1) * 18;
  const stones = () => t.objects('Arc');
  const at = (column, row) => t.click(left + column * 36, top + row * 36);
  const again = () => { t.press(knobs.key); t.step(5); };
  t.ok(t.text(/black/i) && stones().length === 0, 'Black begins on an empty board');
  at(0, 0);
  t.click(left + 36 + 11, top - 9);
  t.ok(stones().length === 2 && stones()[0].fillColor !== stones()[1].fillColor, 'the colours take turns');
  t.ok(Math.abs(stones()[1].x - left - 36) < 0.1 && Math.abs(stones()[1].y - top) < 0.1, 'a stone goes to the nearest crossing');
  at(1, 0);
  t.click(20, 300);
  t.ok(stones().length === 2 && t.text(/black/i), 'not on another stone and not beside the board');
  at(1, 1); at(3, 0); at(2, 2); at(5, 0); at(3, 3);
  t.ok(!t.text(/win/i), 'four are not enough');
  at(7, 0);
  at(4, 4);
  t.ok(t.text(/black wins/i), 'five on a diagonal win');
  at(9, 9);
  t.ok(stones().length === 9, 'the board is locked then');
  again();
  t.ok(stones().length === 0 && !t.text(/win/i), 'the key starts again');
  at(0, 10); at(2, 5); at(2, 10); at(3, 5); at(4, 10); at(5, 5); at(6, 10); at(6, 5); at(8, 10);
  t.ok(!t.text(/win/i), 'nobody has five yet');
  at(4, 5);
  t.ok(t.text(/white wins/i), 'a row closed in its middle wins for White');
  again();
  for (let i = 0; i < 5; i++) { at(4, i + 1); if (i < 4) at(2 * i, 8); }
  t.ok(t.text(/black wins/i), 'and so does a column');
  again();
  for (let i = 0; i < 5; i++) { at(8 - i, i + 1); if (i < 4) at(2 * i, 8); }
  t.ok(t.text(/black wins/i), 'and the other diagonal');
*/
const SIZE = 15;
const GAP = 36;
const SPAN = (SIZE - 1) * GAP;
const LEFT = 400 - SPAN / 2;
const TOP = 325 - SPAN / 2;
const PLAYERS = [
  { name: 'Black', colour: 0x111111 },
  { name: 'White', colour: 0xf8f9fa }
];

class GomokuScene extends Phaser.Scene {
  create() {
    this.turn = 0;
    this.over = false;
    this.stones = Array.from({ length: SIZE }, () => Array(SIZE).fill(null));
    this.drawBoard();
    this.label = this.add.text(400, 30, 'Black to move', { fontSize: '26px' }).setOrigin(0.5);
    this.input.on('pointerdown', this.place, this);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  drawBoard() {
    this.add.rectangle(400, 325, SPAN + GAP, SPAN + GAP, 0xe0b870);
    const lines = this.add.graphics().lineStyle(1, 0x3d2b1f);
    for (let i = 0; i < SIZE; i++) {
      lines.lineBetween(LEFT, TOP + i * GAP, LEFT + SPAN, TOP + i * GAP);
      lines.lineBetween(LEFT + i * GAP, TOP, LEFT + i * GAP, TOP + SPAN);
    }
  }

  place(pointer) {
    const column = Math.round((pointer.x - LEFT) / GAP);
    const row = Math.round((pointer.y - TOP) / GAP);
    // outside of the board it is undefined
    if (this.over || this.stones[row]?.[column] !== null) return;

    const { name, colour } = PLAYERS[this.turn];
    this.stones[row][column] = this.turn;
    this.add.circle(LEFT + column * GAP, TOP + row * GAP, 15, colour);
    this.over = this.longestLine(column, row) >= 5;
    if (!this.over) this.turn = 1 - this.turn;
    this.label.setText(this.over ? `${name} wins!` : `${PLAYERS[this.turn].name} to move`);
  }

  longestLine(column, row) {
    const directions = [[1, 0], [0, 1], [1, 1], [1, -1]];
    const lengths = directions.map(([dx, dy]) => {
      let length = 1;
      for (const way of [1, -1]) {
        let step = way;
        while (this.stones[row + dy * step]?.[column + dx * step] === this.turn) {
          length += 1;
          step += way;
        }
      }
      return length;
    });
    return Math.max(...lengths);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  scene: GomokuScene
});
