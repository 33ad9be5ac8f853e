/* scene
tasks:
  en:
    - "2048"
    - the 2048 game with numbers, arrow keys slide the tiles and equal ones merge
    - "2048 on a 4 x 4 board of {tile} px cells, {empty} when free: an arrow key slides all tiles that way, two equal ones merge once into their sum, which is added to the score. After each move that changes the board a 2 (in one of ten cases a 4) appears on a free cell. It says You win! with a 2048 and Game Over when no move is left; {key} restarts."
  zh:
    - 2048 小游戏
    - 做一个 2048，方向键滑动数字，相同的数字合并
    - "4 x 4 的 2048，每格 {tile} 像素，空格为{empty}：方向键让所有数字滑向一边，两个相同的数字合并一次成为它们的和，并加到分数里。棋盘每次变化后在空格中出现一个 2（十分之一是 4）。出现 2048 时显示 You win!，无法移动时显示 Game Over，按 {key} 重新开始。"
difficulty: hard
apis: [this.add.rectangle, setFillStyle, setText, this.input.keyboard.on, Phaser.Math.Between, this.tweens.add]
plan:
  en:
    req: Slide and merge number tiles on a 4 x 4 board
    steps:
      - Keep 16 numbers and show them with rectangles and texts
      - List the places of a line from the side that tiles slide to
      - Close the gaps and merge equal neighbours once
      - Add a tile with a pop when the board changed
      - Tell when 2048 is there or no move is left
  zh:
    req: 在 4 x 4 的棋盘上滑动并合并数字
    steps:
      - 保存 16 个数字，用矩形和文字显示
      - 从滑向的一边起列出每一行的位置
      - 去掉空格，相邻的相同数字合并一次
      - 棋盘变化后弹出一个新数字
      - 出现 2048 或无法移动时提示
knobs:
  tile: {code: "TILE = {}", values: [120, 100]}
  key: {code: "keydown-{}", values: [R, SPACE]}
  empty:
    - {code: "0x3d405b", en: dark grey, zh: 深灰色}
    - {code: "0x1d3557", en: dark blue, zh: 深蓝色}
probe: |
  const labels = () => t.objects('Text').filter((o) => o.text === '' || Number(o.text) > 0).sort((a, b) => a.y - b.y || a.x - b.x);
  const board = () => labels().map((o) => Number(o.text));
  const tiles = () => board().filter((n) => n > 0);
  const ok = (n) => n === 2 || n === 4;
  t.ok(board().length === 16 && tiles().length === 2 && tiles().every(ok), 'it starts with two tiles on 16 cells');
  const free = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.empty);
  t.ok(free.length === 14, 'free cells have the asked colour');
  t.near(labels()[1].x - labels()[0].x, knobs.tile, 0.1, 'cells have the asked size');
  const place = { LEFT: (l, i) => l * 4 + i, UP: (l, i) => i * 4 + l, RIGHT: (l, i) => l * 4 + 3 - i, DOWN: (l, i) => (3 - i) * 4 + l };
  const keys = Object.keys(place);
  const slid = (before, key) => {
    const after = [...before];
    let gained = 0;
    for (let l = 0; l < 4; l++) {
      const left = [0, 1, 2, 3].map((i) => before[place[key](l, i)]).filter((n) => n > 0), line = [];
      while (left.length) {
        let n = left.shift();
        if (n === left[0]) { n += left.shift(); gained += n; }
        line.push(n);
      }
      for (let i = 0; i < 4; i++) after[place[key](l, i)] = line[i] || 0;
    }
    return { after, gained };
  };
  let score = 0, wrong = 0, idle = 0, news = 0;
  for (let move = 0; move < 50; move++) {
    const before = board(), key = keys[move % 4], { after, gained } = slid(before, key);
    t.press(key);
    const now = board(), differing = [...now.keys()].filter((i) => now[i] !== after[i]);
    score += gained;
    if (after.join() === before.join()) idle += differing.length;
    else if (differing.length === 1 && after[differing[0]] === 0 && ok(now[differing[0]])) news++;
    else wrong++;
  }
  t.ok(wrong === 0 && news > 10, 'each move slides, merges and brings one new tile');
  t.ok(idle === 0, 'a move that changes nothing brings none');
  t.ok(score > 0, 'some tiles merged');
  t.near(t.number(/score/i), score, 0, 'merged tiles are the score');
  for (let i = 0; i < 4000 && !t.text(/game over/i); i++) { t.down(keys[i % 4]); t.up(keys[i % 4]); }
  const last = board();
  t.ok(t.text(/game over/i) && keys.every((key) => slid(last, key).after.join() === last.join()), 'it ends when no move is left');
  t.press(knobs.key);
  t.step(3);
  t.ok(tiles().length === 2 && t.number(/score/i) === 0 && !t.text(/game over/i), 'the key restarts');
*/
const TILE = 120;
const COLOURS = [
  0x3d405b, 0xf4f1de, 0xf2e0b6, 0xf2cc8f, 0xf4a261, 0xe76f51,
  0xe5554b, 0x81b29a, 0x5fa8d3, 0x9d8df1, 0xf49cbb, 0xffd60a
];
// the place of the i-th cell of a line, seen from the side that tiles slide to
const SIDES = {
  LEFT: (line, i) => line * 4 + i,
  RIGHT: (line, i) => line * 4 + 3 - i,
  UP: (line, i) => i * 4 + line,
  DOWN: (line, i) => (3 - i) * 4 + line
};

class NumbersScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.board = Array(16).fill(0);
    this.cells = this.board.map((_, place) => this.addCell(place % 4, Math.floor(place / 4)));
    this.label = this.add.text(400, 50, '', { fontSize: '32px' }).setOrigin(0.5);

    for (const [key, side] of Object.entries(SIDES)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.slide(side));
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.addTile();
    this.addTile();
    this.draw();
  }

  addCell(column, row) {
    const x = 400 + (column - 1.5) * TILE;
    const y = 340 + (row - 1.5) * TILE;
    const back = this.add.rectangle(x, y, TILE - 8, TILE - 8, COLOURS[0]);
    const number = this.add.text(x, y, '', { fontSize: '40px', color: '#22223b' }).setOrigin(0.5);
    return { back, number };
  }

  addTile() {
    const free = [...this.board.keys()].filter((place) => this.board[place] === 0);
    const place = free[Phaser.Math.Between(0, free.length - 1)];
    this.board[place] = Phaser.Math.Between(1, 10) === 1 ? 4 : 2;
    this.tweens.add({ targets: Object.values(this.cells[place]), scale: { from: 0.4, to: 1 }, duration: 120 });
  }

  slide(side) {
    const before = this.board.join();
    for (let line = 0; line < 4; line++) {
      const places = [0, 1, 2, 3].map((i) => side(line, i));
      const tiles = this.merge(places.map((place) => this.board[place]).filter((tile) => tile > 0));
      places.forEach((place, i) => {
        this.board[place] = tiles[i] ?? 0;
      });
    }
    if (this.board.join() === before) return;
    this.addTile();
    this.draw();
  }

  merge(tiles) {
    for (let i = 0; i < tiles.length - 1; i++) {
      if (tiles[i] === tiles[i + 1]) {
        tiles[i] *= 2;
        this.score += tiles[i];
        tiles.splice(i + 1, 1);
      }
    }
    return tiles;
  }

  canMove() {
    return this.board.some((tile, i) => {
      const right = i % 4 < 3 && this.board[i + 1] === tile;
      return tile === 0 || right || this.board[i + 4] === tile;
    });
  }

  draw() {
    this.board.forEach((tile, place) => {
      const { back, number } = this.cells[place];
      back.setFillStyle(COLOURS[Math.min(Math.log2(tile || 1), COLOURS.length - 1)]);
      number.setText(tile || '');
    });
    let news = '';
    if (this.board.includes(2048)) news = '  You win!';
    if (!this.canMove()) news = '  Game Over';
    this.label.setText(`Score: ${this.score}${news}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: NumbersScene
});
