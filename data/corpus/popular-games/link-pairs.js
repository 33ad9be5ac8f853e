/* scene
tasks:
  en:
    - mahjong connect style tile matching
    - click two tiles with the same sign, they disappear if a line with no more than two turns can join them, clear the board to win
    - 'A board of {columns} x 6 {colour} tiles, 64 px each, with eight signs in pairs. The first click marks a tile with a white frame; the second removes both if they show the same sign and a path along free cells, also round the outside, with at most two turns joins them, and else drops the mark. The path is shown for 250 ms. A text counts the pairs left, the signs are shuffled when no pair can be joined, and an empty board says "You win".'
  zh:
    - 连连看
    - 做一个连连看，点两个相同的图案，连线拐弯不超过两次就消除，全部消完就赢
    - '做一个 {columns} x 6 的连连看，{colour}方块间距 64 像素，八种图案成对出现。第一次点击给方块加白框；第二次点击时，如果图案相同，并且能沿空格（包括棋盘外圈）用最多拐两次弯的路线连起来，就消除两块，否则取消选中。连线显示 250 毫秒。文字显示剩余对数，没有可消的对时重新打乱图案，全部消完显示"You win"。'
difficulty: hard
apis: [setInteractive, setStrokeStyle, Phaser.Utils.Array.Shuffle, strokePoints, this.time.delayedCall]
plan:
  en:
    req: Pairs of like tiles vanish when a path with at most two turns joins them
    steps:
      - Keep the {columns} x 6 tiles in a grid with a free rim
      - Mark the first tile that is clicked
      - Search up to three straight lines along free cells to the second
      - Remove both, show the path and count the pairs left
      - Shuffle the signs when no pair can be joined
  zh:
    req: 相同的两块能用最多拐两次弯的路线连接就消除
    steps:
      - 用带一圈空格的网格保存 {columns} x 6 个方块
      - 给第一次点击的方块加框
      - 沿空格搜索最多三段直线到第二块
      - 消除两块，显示连线并更新剩余对数
      - 没有可消的对时重新打乱图案
knobs:
  columns: {code: "COLUMNS = {}", values: [8, 6, 10]}
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x95d5b2", en: green, zh: 绿色}
    - {code: "0xffafcc", en: pink, zh: 粉色}
probe: |
  const tiles = () => t.objects('Text').filter((o) => o.text.length === 1);
  const all = tiles(), n = all.length, signs = {};
  all.forEach((o) => { signs[o.text] = (signs[o.text] || 0) + 1; });
  t.near(n, knobs.columns * 6, 0, 'the board is full');
  t.ok(t.objects('Rectangle').every((o) => o.fillColor === knobs.colour), 'the tiles have the asked colour');
  t.ok(Object.values(signs).every((count) => count % 2 === 0), 'every sign comes in pairs');
  const left = Math.min(...all.map((o) => o.x)), top = Math.min(...all.map((o) => o.y));
  const cell = (o) => [Math.round((o.x - left) / 64), Math.round((o.y - top) / 64)];
  const joined = (a, b) => {
    const full = new Set(tiles().filter((o) => o !== a && o !== b).map((o) => cell(o).join()));
    const [ax, ay] = cell(a), [bx, by] = cell(b);
    const clear = (x1, y1, x2, y2) => {
      for (let x = Math.min(x1, x2); x <= Math.max(x1, x2); x++) {
        for (let y = Math.min(y1, y2); y <= Math.max(y1, y2); y++) if (full.has([x, y].join())) return false;
      }
      return true;
    };
    for (let x = -1; x <= knobs.columns; x++) if (clear(ax, ay, x, ay) && clear(x, ay, x, by) && clear(x, by, bx, by)) return true;
    for (let y = -1; y <= 6; y++) if (clear(ax, ay, ax, y) && clear(ax, y, bx, y) && clear(bx, y, bx, by)) return true;
    return false;
  };
  const pair = (fits) => {
    for (const a of tiles()) for (const b of tiles()) if (a !== b && fits(a, b)) return [a, b];
    return null;
  };
  const click = (two) => two.forEach((o) => t.click(o));
  const marked = () => t.objects('Rectangle').filter((o) => o.isStroked).length;
  const other = pair((a, b) => a.text !== b.text && joined(a, b));
  t.click(other[0]);
  t.ok(marked() === 1, 'the first click marks a tile');
  t.click(other[1]);
  t.ok(tiles().length === n && marked() === 0, 'two signs that differ stay');
  const blocked = pair((a, b) => a.text === b.text && !joined(a, b));
  if (blocked) click(blocked);
  t.near(tiles().length, n, 0, 'like signs without a path stay');
  let wrong = 0, rounds = 0;
  for (; rounds < 40 && tiles().length; rounds++) {
    const before = tiles().length, two = pair((a, b) => a.text === b.text && joined(a, b));
    if (!two) break;
    click(two);
    if (tiles().length !== before - 2) wrong++;
    if (rounds === 0) t.near(t.number(/left/i), n / 2 - 1, 0, 'the pairs left are counted');
  }
  t.ok(rounds > 0 && wrong === 0, 'like signs that a path joins vanish');
  t.ok(tiles().length === 0 && t.text(/you win/i), 'there is always a pair to join, and an empty board wins');
*/
const COLUMNS = 8;
const ROWS = 6;
const TILE = 64;
const SIGNS = '★♥♦♣♠●▲■';
const WAYS = [[1, 0], [-1, 0], [0, 1], [0, -1]];

class LinkPairs extends Phaser.Scene {
  create() {
    // the rim of free cells lets a path run round the outside
    this.grid = Array.from({ length: ROWS + 2 }, () => Array(COLUMNS + 2).fill(null));
    for (let i = 0; i < COLUMNS * ROWS; i++) {
      const sign = SIGNS[Math.floor(i / 2) % SIGNS.length];
      this.addTile(i % COLUMNS + 1, Math.floor(i / COLUMNS) + 1, sign);
    }
    this.chosen = null;
    this.line = this.add.graphics();
    this.label = this.add.text(400, 40, `Pairs left: ${COLUMNS * ROWS / 2}`, { fontSize: '32px' }).setOrigin(0.5);
    this.shuffle();
  }

  spot(cell) {
    return {
      x: 400 + (cell.x - (COLUMNS + 1) / 2) * TILE,
      y: 320 + (cell.y - (ROWS + 1) / 2) * TILE
    };
  }

  addTile(x, y, sign) {
    const spot = this.spot({ x, y });
    const box = this.add.rectangle(spot.x, spot.y, TILE - 6, TILE - 6, 0xffd166).setInteractive();
    const label = this.add.text(spot.x, spot.y, sign, { fontSize: '36px', color: '#222222' }).setOrigin(0.5);
    const tile = { x, y, box, label };
    this.grid[y][x] = tile;
    box.on('pointerdown', () => this.choose(tile));
  }

  tiles() {
    return this.grid.flat().filter((tile) => tile);
  }

  choose(tile) {
    const first = this.chosen;
    if (!first) {
      this.chosen = tile;
      tile.box.setStrokeStyle(5, 0xffffff);
      return;
    }
    this.chosen = null;
    first.box.setStrokeStyle();
    const route = this.route(first, tile);
    if (route) this.vanish([first, tile], route);
  }

  route(a, b) {
    if (a === b || a.label.text !== b.label.text) return null;
    return this.search(a, b, 1) || this.search(a, b, 2) || this.search(a, b, 3);
  }

  // two turns are three straight lines
  search(from, goal, lines) {
    if (lines === 0) return null;
    for (const [dx, dy] of WAYS) {
      for (let x = from.x + dx, y = from.y + dy; ; x += dx, y += dy) {
        if (x === goal.x && y === goal.y) return [from, goal];
        if (this.grid[y]?.[x] !== null) break;
        const rest = this.search({ x, y }, goal, lines - 1);
        if (rest) return [from, ...rest];
      }
    }
    return null;
  }

  vanish(pair, route) {
    for (const tile of pair) {
      this.grid[tile.y][tile.x] = null;
      tile.box.destroy();
      tile.label.destroy();
    }
    this.line.lineStyle(4, 0xffffff).strokePoints(route.map((cell) => this.spot(cell)));
    this.time.delayedCall(250, () => this.line.clear());

    const left = this.tiles().length / 2;
    this.label.setText(left ? `Pairs left: ${left}` : 'You win');
    if (left && this.isStuck()) this.shuffle();
  }

  isStuck() {
    const tiles = this.tiles();
    return !tiles.some((a) => tiles.some((b) => this.route(a, b)));
  }

  shuffle() {
    const tiles = this.tiles();
    do {
      const signs = Phaser.Utils.Array.Shuffle(tiles.map((tile) => tile.label.text));
      tiles.forEach((tile, i) => tile.label.setText(signs[i]));
    } while (this.isStuck());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: LinkPairs
});
