/* scene
tasks:
  en:
    - tetris
    - a tetris game, pieces fall down, arrow keys move and turn them, full rows disappear
    - "Tetris on 10 x 20 cells of 28 px, {empty} when free: one of the seven pieces falls a row every {delay} ms, LEFT and RIGHT move it, UP turns it, DOWN lowers it a row. Full rows vanish and are counted as Lines; a new piece without room means Game Over, and {key} restarts."
  zh:
    - 俄罗斯方块
    - 做一个俄罗斯方块，方向键移动和旋转，排满一行就消除
    - "10 x 20 格的俄罗斯方块，每格 28 像素，空格为{empty}：七种方块随机出现，每 {delay} 毫秒下落一行，左右键移动，上键旋转，下键下降一行。排满的行消除并计入 Lines，新方块放不下时显示 Game Over，按 {key} 重新开始。"
difficulty: hard
apis: [this.add.rectangle, setFillStyle, this.time.addEvent, this.input.keyboard.on, Phaser.Math.Between, this.scene.restart]
plan:
  en:
    req: Falling pieces fill rows, full rows vanish
    steps:
      - Keep the board as rows of colours and show it with rectangles
      - Write the pieces as lines of text
      - Change place or shape only when all blocks fit
      - Let the piece fall on a timer and lock it where it lands
      - Drop full rows and count them
      - End when a new piece does not fit
  zh:
    req: 下落的方块排满一行就消除
    steps:
      - 用颜色的二维数组保存棋盘，用矩形显示
      - 用几行文本描述每种方块
      - 所有小格都放得下才移动或旋转
      - 用计时器下落，落地后固定
      - 去掉排满的行并计数
      - 新方块放不下时结束
knobs:
  delay: {code: "delay: {}", values: [500, 400, 700]}
  key: {code: "keydown-{}", values: [SPACE, R]}
  empty:
    - {code: "0x1f2937", en: dark grey, zh: 深灰色}
    - {code: "0x172554", en: dark blue, zh: 深蓝色}
probe: |
  const cells = () => t.objects('Rectangle');
  const filled = () => cells().filter((o) => o.fillColor !== knobs.empty);
  const tap = (key, times = 1) => { for (let i = 0; i < times; i++) { t.down(key); t.up(key); } };
  const box = () => {
    const xs = filled().map((o) => o.x), ys = filled().map((o) => o.y);
    return { left: Math.min(...xs), top: Math.min(...ys), w: Math.max(...xs) - Math.min(...xs), h: Math.max(...ys) - Math.min(...ys) };
  };
  const drop = () => { const n = filled().length; for (let i = 0; i < 25 && filled().length === n; i++) tap('DOWN'); };
  t.ok(cells().length === 200 && filled().length === 4, '10 x 20 cells and a piece of four blocks');
  const start = box();
  t.step(Math.round(knobs.delay * 0.06) + 3);
  t.near(box().top - start.top, 28, 0.1, 'it falls by one row');
  tap('LEFT');
  t.near(box().left - start.left, -28, 0.1, 'LEFT moves it by one cell');
  tap('RIGHT', 2);
  const flat = box();
  t.near(flat.left - start.left, 28, 0.1, 'RIGHT as well');
  tap('UP');
  t.ok(box().w === flat.h && box().h === flat.w, 'UP turns it');
  tap('LEFT', 12);
  t.ok(filled().length === 4 && box().left === cells()[0].x, 'the wall stops it');
  drop();
  t.ok(filled().length === 8, 'it stays where it lands, and the next one comes');
  const best = () => {
    let found = { score: Infinity };
    for (let turns = 0; turns < 4; turns++) {
      const now = cells().map((o) => o.fillColor !== knobs.empty);
      const piece = [...now.keys()].filter((i) => now[i] && i < 40), pile = now.map((on, i) => on && i >= 40);
      for (let dx = -9; dx < 10; dx++) {
        if (piece.some((i) => i % 10 + dx < 0 || i % 10 + dx > 9)) continue;
        let by = dx;
        while (piece.every((i) => i + by + 10 < 200 && !pile[i + by + 10])) by += 10;
        const after = [...pile];
        piece.forEach((i) => { after[i + by] = true; });
        const holes = after.filter((on, i) => !on && after[i - 10]).length;
        const score = holes * 30 - piece.reduce((sum, i) => sum + Math.floor((i + by) / 10), 0);
        if (score < found.score) found = { score, turns, dx };
      }
      tap('UP');
    }
    return found;
  };
  let pieces = 2;
  for (; pieces < 60 && t.number(/lines/i) === 0; pieces++) {
    const { turns, dx } = best();
    tap('UP', turns);
    tap(dx < 0 ? 'LEFT' : 'RIGHT', Math.abs(dx));
    drop();
  }
  const lines = t.number(/lines/i);
  t.ok(lines > 0, 'full rows are counted');
  t.near(filled().length, pieces * 4 - lines * 10, 0, 'and vanish');
  for (let i = 0; i < 900 && !t.text(/game over/i); i++) tap('DOWN');
  t.ok(t.text(/game over/i), 'a piece without room ends the game');
  t.press(knobs.key);
  t.step(3);
  t.ok(!t.text(/game over/i) && filled().length === 4 && t.number(/lines/i) === 0, 'the key restarts');
*/
const COLUMNS = 10;
const ROWS = 20;
const CELL = 28;
const EMPTY = 0x1f2937;
const PIECES = [
  [0x22d3ee, '####'],
  [0xfacc15, '##', '##'],
  [0xc084fc, '.#.', '###'],
  [0x4ade80, '.##', '##.'],
  [0xf87171, '##.', '.##'],
  [0x60a5fa, '#..', '###'],
  [0xfb923c, '..#', '###']
];

class TetrisScene extends Phaser.Scene {
  create() {
    this.lines = 0;
    this.board = [];
    this.cells = [];
    for (let row = 0; row < ROWS; row++) {
      this.board.push(Array(COLUMNS).fill(EMPTY));
      for (let column = 0; column < COLUMNS; column++) {
        this.cells.push(this.add.rectangle(274 + column * CELL, 34 + row * CELL, CELL - 2, CELL - 2, EMPTY));
      }
    }
    this.label = this.add.text(570, 30, 'Lines: 0', { fontSize: '28px' });

    const moves = {
      LEFT: () => this.change({ x: this.piece.x - 1 }),
      RIGHT: () => this.change({ x: this.piece.x + 1 }),
      UP: () => this.change({ shape: this.turned(this.piece.shape) }),
      DOWN: () => this.fall()
    };
    for (const [key, move] of Object.entries(moves)) {
      this.input.keyboard.on(`keydown-${key}`, move);
    }
    this.timer = this.time.addEvent({ delay: 500, loop: true, callback: this.fall, callbackScope: this });
    this.addPiece();
  }

  addPiece() {
    const [colour, ...shape] = PIECES[Phaser.Math.Between(0, PIECES.length - 1)];
    this.piece = { colour, shape, x: 3, y: 0 };
    if (!this.change({})) this.end();
  }

  // a column read upwards becomes a line
  turned(shape) {
    return [...shape[0]].map((_, column) => shape.map((line) => line[column]).reverse().join(''));
  }

  blocks({ shape, x, y }) {
    const found = [];
    shape.forEach((line, row) => [...line].forEach((sign, column) => {
      if (sign === '#') found.push([x + column, y + row]);
    }));
    return found;
  }

  // moves or turns the piece if all its blocks have room
  change(difference) {
    const next = { ...this.piece, ...difference };
    const fits = this.blocks(next).every(([x, y]) => this.board[y]?.[x] === EMPTY);
    if (fits) this.piece = next;
    this.draw();
    return fits;
  }

  fall() {
    if (this.change({ y: this.piece.y + 1 })) return;
    for (const [x, y] of this.blocks(this.piece)) {
      this.board[y][x] = this.piece.colour;
    }
    this.board = this.board.filter((row) => row.includes(EMPTY));
    while (this.board.length < ROWS) {
      this.board.unshift(Array(COLUMNS).fill(EMPTY));
      this.lines += 1;
    }
    this.label.setText(`Lines: ${this.lines}`);
    this.addPiece();
  }

  draw() {
    this.cells.forEach((cell, i) => cell.setFillStyle(this.board[Math.floor(i / COLUMNS)][i % COLUMNS]));
    for (const [x, y] of this.blocks(this.piece)) {
      this.cells[y * COLUMNS + x].setFillStyle(this.piece.colour);
    }
  }

  end() {
    this.timer.remove();
    this.input.keyboard.removeAllListeners();
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
    this.add.text(400, 280, 'Game Over', { fontSize: '48px', backgroundColor: '#000000' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b1020',
  scene: TetrisScene
});
