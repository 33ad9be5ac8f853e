/* scene
tasks:
  en:
    - tilt a board so that all blocks slide
    - the arrow keys set the direction of gravity on a grid and everything falls that way
    - a tray with pieces and some fixed stones, tipping it up, down, left or right makes the pieces glide until something stops them
    - "A 7 x 7 grid of 64 px cells with {count} {colour} blocks and 5 grey stones at random places. An arrow key lets all blocks slide in its direction within {time} ms, each until the edge, a stone or another block stops it; stones never move, the text Tilts counts. Keys during the slide do nothing."
  zh:
    - 倾斜棋盘让方块滑动
    - 方向键决定网格上的重力方向，所有方块都往那边掉
    - 一个托盘里有方块和几块固定的石头，向上下左右倾斜，方块滑到被挡住为止
    - 7 x 7 的网格，每格 64 像素，随机放 {count} 个{colour}方块和 5 块灰色石头。按方向键，所有方块在 {time} 毫秒内朝该方向滑动，直到碰到边缘、石头或其他方块；石头不动，文字 Tilts 计数。滑动期间按键无效。
difficulty: medium
apis: [this.add.rectangle, Phaser.Utils.Array.Shuffle, this.input.keyboard.on, this.tweens.add, this.tweens.isTweening]
plan:
  en:
    req: Let all blocks of a grid slide in the direction of an arrow key
    steps: [Put blocks and stones on random cells, Sort the blocks so that those in front go first, Move each one cell further as long as it is free, Tween all of them to their new cells, Ignore keys while they slide]
  zh:
    req: 按方向键让网格上的方块朝该方向滑动
    steps: [在随机格子放方块和石头, 按方向排序让前面的先走, 只要前方空着就前进一格, 用补间滑到新格子, 滑动时忽略按键]
knobs:
  count: {code: "BLOCKS = {}", values: [10, 6, 14]}
  time: {code: "TIME = {}", values: [200, 150, 300]}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: pink, zh: 粉色}
probe: |
  const blocks = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const field = t.objects('Rectangle').sort((a, b) => b.width - a.width)[0].getBounds();
  const stones = t.objects((o) => o.type === 'Rectangle' && o.width < 64 && o.fillColor !== knobs.colour);
  t.ok(blocks.length === knobs.count && stones.length === 5, 'blocks and stones as asked');
  const cell = (one) => [Math.floor((one.x - field.x) / 64), Math.floor((one.y - field.y) / 64)].join();
  const WAYS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };
  const fixed = stones.map(cell).join(' ');
  const slid = (key) => { t.press(key); t.seconds(knobs.time / 1000 + 0.1); };
  const rest = (key) => {
    const taken = [...blocks, ...stones].map(cell);
    return new Set(taken).size === taken.length && blocks.every((block) => {
      const [column, row] = cell(block).split(',').map(Number);
      const x = column + WAYS[key][0], y = row + WAYS[key][1];
      return x < 0 || y < 0 || x > 6 || y > 6 || taken.includes(`${x},${y}`);
    });
  };
  let moved = 0;
  const keys = ['LEFT', 'UP', 'RIGHT', 'DOWN', 'LEFT'];
  keys.forEach((key, i) => {
    moved += t.movers(() => slid(key)).length;
    t.ok(rest(key), key + ' lets every block slide until something stops it, one in a cell');
    t.near(t.number(/tilts/i), i + 1, 0, 'the tilts are counted');
  });
  t.ok(moved > 0, 'blocks have moved');
  t.ok(stones.map(cell).join(' ') === fixed, 'the stones stay where they are');
  t.down('RIGHT');
  t.step(1);
  t.up('RIGHT');
  t.down('UP');
  t.step(1);
  t.up('UP');
  t.seconds(knobs.time / 1000 + 0.1);
  t.near(t.number(/tilts/i), 6, 0, 'a key during the slide does nothing');
  t.ok(rest('RIGHT'), 'the slide goes on to its end');
*/
const BLOCKS = 10;
const TIME = 200;
const SIZE = 7;
const CELL = 64;

class TiltScene extends Phaser.Scene {
  create() {
    this.tilts = 0;
    this.label = this.add.text(20, 20, 'Tilts: 0', { fontSize: '26px' });
    this.add.rectangle(400, 320, SIZE * CELL, SIZE * CELL, 0x3d405b);
    const cells = [];
    for (let i = 0; i < SIZE * SIZE; i++) cells.push({ column: i % SIZE, row: Math.floor(i / SIZE) });
    Phaser.Utils.Array.Shuffle(cells);
    this.stones = cells.slice(0, 5).map((cell) => this.addPiece(cell, 0x9a9a9a));
    this.blocks = cells.slice(5, 5 + BLOCKS).map((cell) => this.addPiece(cell, 0xffb703));

    this.input.keyboard.on('keydown-LEFT', () => this.tilt(-1, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.tilt(1, 0));
    this.input.keyboard.on('keydown-UP', () => this.tilt(0, -1));
    this.input.keyboard.on('keydown-DOWN', () => this.tilt(0, 1));
  }

  place({ column, row }) {
    const middle = (SIZE - 1) / 2;
    return { x: 400 + (column - middle) * CELL, y: 320 + (row - middle) * CELL };
  }

  addPiece(cell, colour) {
    const { x, y } = this.place(cell);
    return { ...cell, shape: this.add.rectangle(x, y, CELL - 8, CELL - 8, colour) };
  }

  isFree(column, row) {
    const isInside = column >= 0 && row >= 0 && column < SIZE && row < SIZE;
    return isInside && ![...this.blocks, ...this.stones].some((one) => one.column === column && one.row === row);
  }

  tilt(dx, dy) {
    if (this.blocks.some(({ shape }) => this.tweens.isTweening(shape))) return;
    this.tilts += 1;
    this.label.setText(`Tilts: ${this.tilts}`);
    this.blocks.sort((a, b) => (b.column - a.column) * dx + (b.row - a.row) * dy);
    for (const block of this.blocks) {
      while (this.isFree(block.column + dx, block.row + dy)) {
        block.column += dx;
        block.row += dy;
      }
      this.tweens.add({ targets: block.shape, ...this.place(block), duration: TIME });
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: TiltScene
});
