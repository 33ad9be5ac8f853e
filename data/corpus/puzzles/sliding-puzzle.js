/* scene
tasks:
  en:
    - sliding puzzle
    - a 15-puzzle style game where tiles slide into the gap
    - A {size} x {size} sliding puzzle with numbered {colour} tiles; a click on a tile next to the gap slides it there in {time} ms, and when all are in order it says "Well done".
  zh:
    - 数字华容道
    - 滑块拼图，点击数字滑到空格
    - '{size} x {size} 的数字华容道，{colour}方块；点击空格旁的方块，它在 {time} 毫秒内滑入空格，全部按顺序排好后显示"Well done"。'
difficulty: hard
apis: [this.add.container, setInteractive, this.tweens.add, Phaser.Math.RND.pick, Math.abs]
plan:
  en:
    req: Numbered tiles slide into the gap until they are in order
    steps:
      - Build a container per tile with its number
      - Remember the place of the gap
      - Move only tiles next to the gap
      - Scramble with random legal moves
      - Check the order after each move
  zh:
    req: 数字方块滑入空格直到排好顺序
    steps:
      - 每个方块用容器组合矩形和数字
      - 记住空格的位置
      - 只移动空格旁的方块
      - 用随机的合法移动打乱
      - 每次移动后检查顺序
knobs:
  size: {code: "SIZE = {}", values: [3, 4]}
  time: {code: "duration: {}", values: [120, 180]}
  colour:
    - {code: "0x3f88c5", en: blue, zh: 蓝色}
    - {code: "0x44af69", en: green, zh: 绿色}
probe: |
  const n = knobs.size, tiles = t.objects('Container');
  t.ok(tiles.length === n * n - 1, 'one tile less than places');
  const spot = (o) => o.x + ',' + o.y;
  const spots = () => tiles.map(spot).join(' ');
  t.ok(new Set(tiles.map(spot)).size === tiles.length, 'each tile has a place of its own');
  t.ok(!t.texts().some((s) => /well done/i.test(s)), 'it is scrambled');
  const texts = (o) => Number(o.list.find((c) => c.type === 'Text').text);
  const inOrder = () => { const sorted = [...tiles].sort((a, b) => a.y - b.y || a.x - b.x); return sorted.every((o, i) => texts(o) === i + 1); };
  t.ok(!inOrder(), 'the numbers are not in order');
  let moved = 0, wrong = 0;
  for (const tile of tiles) {
    const before = tiles.map((o) => ({ x: o.x, y: o.y }));
    t.click(tile); t.seconds(0.3);
    const changed = tiles.filter((o, i) => o.x !== before[i].x || o.y !== before[i].y);
    if (changed.length === 1 && changed[0] === tile) { moved++; const b = before[tiles.indexOf(tile)]; if (Math.abs(tile.x - b.x) > 1 && Math.abs(tile.y - b.y) > 1) wrong++; } else if (changed.length) wrong++;
  }
  t.ok(moved >= 1 && moved < tiles.length, 'only tiles beside the gap move');
  t.ok(wrong === 0, 'a tile moves by itself in a straight line');
  t.ok(new Set(tiles.map(spot)).size === tiles.length, 'tiles never overlap');
*/
const SIZE = 3;
const TILE = 110;

class SlidingPuzzle extends Phaser.Scene {
  create() {
    this.places = []; // places[i] is the tile on place i, the gap is null
    for (let i = 0; i < SIZE * SIZE - 1; i++) {
      this.places.push(this.addTile(i + 1));
    }
    this.places.push(null);
    this.scramble();
    this.places.forEach((tile, i) => tile?.setPosition(...this.position(i)));
  }

  addTile(number) {
    const back = this.add.rectangle(0, 0, TILE - 6, TILE - 6, 0x3f88c5).setInteractive();
    const label = this.add.text(0, 0, number, { fontSize: '40px' }).setOrigin(0.5);
    const tile = this.add.container(0, 0, [back, label]).setData('number', number);
    back.on('pointerdown', () => this.slide(tile));
    return tile;
  }

  position(i) {
    return [180 + (i % SIZE) * TILE, 130 + Math.floor(i / SIZE) * TILE];
  }

  neighbours(a) {
    const near = (b) => Math.abs(a % SIZE - b % SIZE) + Math.abs(Math.floor(a / SIZE) - Math.floor(b / SIZE)) === 1;
    return [...this.places.keys()].filter(near);
  }

  swapWithGap(i) {
    const gap = this.places.indexOf(null);
    this.places[gap] = this.places[i];
    this.places[i] = null;
    return gap;
  }

  // legal moves only, so that it can always be solved
  scramble() {
    for (let i = 0; i < 101; i++) {
      this.swapWithGap(Phaser.Math.RND.pick(this.neighbours(this.places.indexOf(null))));
    }
  }

  slide(tile) {
    const from = this.places.indexOf(tile);
    if (!this.neighbours(from).includes(this.places.indexOf(null))) {
      return;
    }
    const [x, y] = this.position(this.swapWithGap(from));
    this.tweens.add({ targets: tile, x, y, duration: 120 });
    if (this.places.slice(0, -1).every((other, i) => other?.getData('number') === i + 1)) {
      this.add.text(400, 560, 'Well done', { fontSize: '32px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1f3b',
  scene: SlidingPuzzle
});
