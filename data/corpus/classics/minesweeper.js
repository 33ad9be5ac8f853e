/* scene
tasks:
  en:
    - minesweeper
    - minesweeper with 9x9 cells, click to open a cell and press a key to place flags
    - "Minesweeper with 9 x 9 {closed} cells of 56 px and {bombs} bombs, none of them beside the first click. A click opens a cell and shows how many bombs are around it; without any its neighbours open too. {key} switches to flags and back: a click then sets or takes an F that keeps the cell shut. A bomb shows all bombs in red and Game Over; all other cells open are You win!; SPACE restarts."
  zh:
    - 扫雷
    - 做一个 9x9 的扫雷，点击翻开格子，按键可以插旗
    - "9 x 9 的扫雷，{closed}格子每格 56 像素，共 {bombs} 个雷，第一次点击的周围没有雷。点击翻开格子并显示周围的雷数，周围没有雷时相邻格子也翻开。按 {key} 切换插旗模式：点击放上或取下 F，插旗的格子不会翻开。踩到雷时用红色显示所有雷并显示 Game Over，其他格子全部翻开后显示 You win!，按空格重新开始。"
difficulty: hard
apis: [this.add.rectangle, setInteractive, setFillStyle, setText, Phaser.Utils.Array.Shuffle, this.input.keyboard.on]
plan:
  en:
    req: Open all cells of a 9 x 9 board that hide none of {bombs} bombs
    steps:
      - Make a clickable cell with a label for each place
      - Hide the bombs after the first click
      - Show the number of bombs around an opened cell
      - Open the neighbours of a cell without any
      - Switch flags on and off with {key}
      - Tell who lost or won and lock the board
  zh:
    req: 翻开 9 x 9 棋盘上除 {bombs} 个雷以外的所有格子
    steps:
      - 每个位置放一个可点击的格子和文字
      - 第一次点击后再埋雷
      - 翻开时显示周围的雷数
      - 周围没有雷时翻开相邻格子
      - 用 {key} 切换插旗模式
      - 提示输赢并锁定棋盘
knobs:
  bombs: {code: "BOMBS = {}", values: [10, 12, 8]}
  key: {code: "keydown-{}", values: [F, M]}
  closed:
    - {code: "0x4a7fb5", en: blue, zh: 蓝色}
    - {code: "0x5c9a5a", en: green, zh: 绿色}
probe: |
  const boxes = () => t.objects('Rectangle');
  const shut = (o) => o.fillColor === knobs.closed;
  const mark = (o) => t.objects('Text').find((label) => label.x === o.x && label.y === o.y).text;
  const around = (o) => boxes().filter((p) => p !== o && Math.abs(p.x - o.x) < 60 && Math.abs(p.y - o.y) < 60);
  t.ok(boxes().length === 81 && boxes().every(shut), '81 closed cells');
  t.near(t.number(/bombs/i), knobs.bombs, 0, 'the number of bombs is shown');
  const corner = boxes()[80];
  t.press(knobs.key);
  t.click(corner);
  t.ok(mark(corner) === 'F' && shut(corner), 'in flag mode a click sets a flag');
  t.near(t.number(/bombs/i), knobs.bombs - 1, 0, 'one bomb less to find');
  t.press(knobs.key);
  t.click(corner);
  t.ok(shut(corner), 'a flag keeps the cell shut');
  t.press(knobs.key);
  t.click(corner);
  t.press(knobs.key);
  t.ok(mark(corner) === '' && shut(corner), 'a second click takes the flag');
  let seed = 1; // the same chance twice hides the bombs at the same places
  Math.random = () => (seed = seed * 16807 % 2147483647) / 2147483647;
  t.click(boxes()[40]);
  const open = boxes()[40].fillColor;
  const opened = () => boxes().filter((o) => o.fillColor === open);
  t.ok(!shut(boxes()[40]) && mark(boxes()[40]) === '' && opened().length >= 9, 'the first click is far from bombs');
  t.ok(opened().every((o) => mark(o) !== '' || around(o).every((p) => !shut(p))), 'a cell without a number opens its neighbours');
  for (const o of boxes()) if (shut(o) && !t.text(/game over/i)) t.click(o);
  const isBomb = boxes().map((o) => !shut(o) && o.fillColor !== open);
  t.ok(t.text(/game over/i) && isBomb.filter(Boolean).length === knobs.bombs, 'a bomb ends the game and shows all');
  t.ok(opened().every((o) => Number(mark(o)) === around(o).filter((p) => isBomb[boxes().indexOf(p)]).length), 'the numbers are right');
  const before = opened().length;
  boxes().filter(shut).slice(-3).forEach((o) => t.click(o));
  t.ok(opened().length === before, 'the board is locked');
  t.press('SPACE');
  t.step(5);
  t.ok(boxes().every(shut), 'SPACE restarts');
  seed = 1;
  t.click(boxes()[40]);
  boxes().forEach((o, i) => { if (shut(o) && !isBomb[i]) t.click(o); });
  t.ok(t.text(/you win/i), 'all cells without bombs win');
*/
const BOMBS = 10;
const CELL = 56;
const CLOSED = 0x4a7fb5;

class MinesweeperScene extends Phaser.Scene {
  create() {
    this.cells = [];
    this.flagging = false;
    this.over = false;
    for (let i = 0; i < 81; i++) {
      this.cells.push(this.addCell(i % 9, Math.floor(i / 9)));
    }
    this.status = this.add.text(400, 38, '', { fontSize: '26px' }).setOrigin(0.5);
    this.showStatus();

    this.input.keyboard.on('keydown-F', () => {
      this.flagging = !this.flagging;
      if (!this.over) this.showStatus();
    });
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addCell(column, row) {
    const x = 400 + (column - 4) * CELL;
    const y = 330 + (row - 4) * CELL;
    const box = this.add.rectangle(x, y, CELL - 4, CELL - 4, CLOSED).setInteractive();
    const label = this.add.text(x, y, '', { fontSize: '28px', color: '#1b263b' }).setOrigin(0.5);
    const cell = { column, row, box, label, bomb: false, flag: false, open: false };
    box.on('pointerdown', () => {
      if (this.over || cell.open) return;
      if (this.flagging) this.toggleFlag(cell);
      else if (!cell.flag) this.dig(cell);
    });
    return cell;
  }

  toggleFlag(cell) {
    cell.flag = !cell.flag;
    cell.label.setText(cell.flag ? 'F' : '');
    this.showStatus();
  }

  showStatus() {
    const flags = this.cells.filter((cell) => cell.flag).length;
    this.status.setText(`Bombs: ${BOMBS - flags}   Click: ${this.flagging ? 'flag' : 'open'}`);
  }

  around({ column, row }) {
    return this.cells.filter((cell) => Math.abs(cell.column - column) < 2 && Math.abs(cell.row - row) < 2);
  }

  dig(cell) {
    if (!this.cells.some((other) => other.bomb)) this.hideBombs(cell);
    if (cell.bomb) {
      this.finish('Game Over');
      return;
    }
    this.open(cell);
    if (this.cells.every((other) => other.open || other.bomb)) this.finish('You win!');
  }

  // after the first click, so that it always opens an area
  hideBombs(first) {
    const near = this.around(first);
    const places = Phaser.Utils.Array.Shuffle(this.cells.filter((cell) => !near.includes(cell)));
    for (const cell of places.slice(0, BOMBS)) {
      cell.bomb = true;
    }
  }

  open(cell) {
    if (cell.open || cell.flag) return;
    cell.open = true;
    cell.box.setFillStyle(0xe0e1dd);
    const near = this.around(cell);
    const bombs = near.filter((other) => other.bomb).length;
    if (bombs > 0) cell.label.setText(bombs);
    else near.forEach((other) => this.open(other));
  }

  finish(message) {
    this.over = true;
    this.status.setText(`${message}  SPACE starts again`);
    for (const cell of this.cells) {
      if (cell.bomb) cell.box.setFillStyle(0xff4d4d);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: MinesweeperScene
});
