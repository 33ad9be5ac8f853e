/* scene
tasks:
  en:
    - pathfinding
    - click a tile and the unit finds its way around the walls
    - On a {columns} x 9 grid with random walls from a fixed seed a breadth-first search finds the shortest way to the clicked tile, and the unit walks it with {time} ms per tile.
  zh:
    - 寻路
    - 点击格子，角色自动绕开墙走过去
    - 在 {columns} x 9 的网格上用固定种子随机放墙，用广度优先搜索找到到点击格子的最短路径，角色以每格 {time} 毫秒走过去。
difficulty: hard
apis: [Phaser.Math.RandomDataGenerator, this.add.rectangle, setInteractive, this.tweens.chain, this.add.circle]
plan:
  en:
    req: A unit walks the shortest way to the clicked tile
    steps:
      - Build the grid with seeded walls
      - Search breadth first from the unit and remember where each tile was reached from
      - Follow the memory back from the target
      - Walk the tiles with this.tweens.chain
  zh:
    req: 角色沿最短路径走到点击的格子
    steps:
      - 用带种子的随机数生成带墙的网格
      - 从角色处广度优先搜索并记录来路
      - 从目标沿来路回溯得到路径
      - 用 this.tweens.chain 逐格行走
knobs:
  columns: {code: "COLUMNS = {}", values: [12, 10]}
  time: {code: "duration: {}", values: [120, 160]}
probe: |
  const unit = t.one('Arc');
  const tiles = t.objects('Rectangle');
  t.ok(tiles.length === knobs.columns * 9, 'the grid is there');
  const floor = tiles[0].fillColor;
  const walls = tiles.filter((o) => o.fillColor !== floor);
  t.ok(walls.length > 8, 'with walls');
  const free = tiles.filter((o) => o.fillColor === floor).sort((a, b) => Math.hypot(b.x - unit.x, b.y - unit.y) - Math.hypot(a.x - unit.x, a.y - unit.y));
  let reached = 0, touched = false;
  for (const goal of free.slice(0, 3)) {
    t.click(goal);
    for (let i = 0; i < 300; i++) {
      t.step(1);
      if (walls.some((w) => Math.hypot(w.x - unit.x, w.y - unit.y) < 20)) touched = true;
    }
    reached += Math.hypot(goal.x - unit.x, goal.y - unit.y) < 1 ? 1 : 0;
  }
  t.ok(reached >= 1, 'the unit arrives at a far tile');
  t.ok(!touched, 'it never crosses a wall');
  const at = { x: unit.x, y: unit.y };
  t.click(walls[0]); t.seconds(1);
  t.near(unit.x + unit.y, at.x + at.y, 0.1, 'a click on a wall does nothing');
*/
const COLUMNS = 12;
const ROWS = 9;
const TILE = 56;

class PathScene extends Phaser.Scene {
  create() {
    const random = new Phaser.Math.RandomDataGenerator(['maze']);
    this.tiles = [];
    for (let i = 0; i < COLUMNS * ROWS; i++) {
      const wall = i > 0 && random.frac() < 0.22;
      const { x, y } = this.position(i);
      this.tiles.push({ wall });
      this.add.rectangle(x, y, TILE - 2, TILE - 2, wall ? 0x3a3a4a : 0xa3b18a)
        .setInteractive()
        .on('pointerdown', () => this.walkTo(i));
    }
    this.place = 0;
    const start = this.position(0);
    this.unit = this.add.circle(start.x, start.y, 18, 0xd62828);
  }

  position(index) {
    return { x: 80 + (index % COLUMNS) * TILE, y: 60 + Math.floor(index / COLUMNS) * TILE };
  }

  neighbours(index) {
    const column = index % COLUMNS;
    const found = [index - COLUMNS, index + COLUMNS];
    if (column > 0) found.push(index - 1);
    if (column < COLUMNS - 1) found.push(index + 1);
    return found.filter((i) => this.tiles[i] && !this.tiles[i].wall);
  }

  // breadth-first search; returns the tiles after the start, or an empty list
  findPath(from, to) {
    const cameFrom = new Map([[from, null]]);
    const queue = [from];
    while (queue.length > 0 && !cameFrom.has(to)) {
      const current = queue.shift();
      for (const next of this.neighbours(current)) {
        if (!cameFrom.has(next)) {
          cameFrom.set(next, current);
          queue.push(next);
        }
      }
    }
    const path = [];
    for (let i = to; cameFrom.get(i) != null; i = cameFrom.get(i)) {
      path.unshift(i);
    }
    return path;
  }

  walkTo(target) {
    const path = this.findPath(this.place, target);
    if (path.length === 0 || this.walk?.isPlaying()) {
      return;
    }
    this.place = target;
    this.walk = this.tweens.chain({
      targets: this.unit,
      tweens: path.map((i) => ({ ...this.position(i), duration: 120 }))
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b22',
  scene: PathScene
});
