/* scene
tasks:
  en:
    - pathfinding demo
    - A* path between two points, click to add walls
    - "A 16 x 12 grid: a click toggles a wall, and the shortest path from the top left to the bottom right found with A* is shown in {colour} with its length, or No path."
  zh:
    - 寻路演示
    - A* 寻路，点击放墙，路径实时更新
    - 16 x 12 网格，点击放置或移除墙，用 A* 找从左上到右下的最短路径，以{colour}显示并写出长度，没有则显示 No path
difficulty: hard
apis: [this.add.rectangle, setFillStyle, this.input.on, Math.floor, setText]
plan:
  en:
    req: Show the A* path through a grid whose walls are clicked
    steps: [Draw the grid, Toggle a wall on a click, Keep open cells sorted by cost plus distance, Follow the links back from the goal, Colour the path and show its length]
  zh:
    req: 在可点击放墙的网格中显示 A* 路径
    steps: [画网格, 点击切换墙, 按代价加距离排序待查格, 从终点沿链接回溯, 给路径上色并显示长度]
knobs:
  colour:
    - {code: "0x22c55e", en: green, zh: 绿色}
    - {code: "0xf59e0b", en: orange, zh: 橙色}
  wall:
    - {code: "0x334155", en: dark grey, zh: 深灰色}
    - {code: "0x7f1d1d", en: dark red, zh: 暗红色}
probe: |
  const path = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const walls = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.wall).length;
  t.near(path().length, 27, 1, 'the straight way has 27 cells');
  t.near(t.number(/path/i), path().length, 1, 'its length is shown');
  for (let row = 0; row < 11; row++) t.click(275, row * 50 + 25);
  t.near(walls(), 11, 0, 'clicks build walls');
  t.ok(path().length >= 27 && path().some((o) => o.x === 275 && o.y === 575), 'the path goes through the gap');
  t.ok(path().every((o, i, all) => all.some((p) => p !== o && Math.abs(p.x - o.x) + Math.abs(p.y - o.y) === 50)), 'in one piece');
  t.click(275, 575);
  t.ok(t.text(/no path/i), 'a closed wall leaves no path');
  t.near(path().length, 0, 0, 'and nothing is coloured');
  t.click(275, 275);
  t.near(path().length, 27, 1, 'a click on a wall opens it');
*/
const COLUMNS = 16;
const ROWS = 12;
const TILE = 50;
const FLOOR = 0xe2e8f0;
const WALL = 0x334155;
const PATH = 0x22c55e;

class PathScene extends Phaser.Scene {
  create() {
    this.cells = [];
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const box = this.add.rectangle((column + 0.5) * TILE, (row + 0.5) * TILE, TILE - 2, TILE - 2, FLOOR);
        this.cells.push({ column, row, box, wall: false });
      }
    }
    this.label = this.add.text(10, 10, '', { fontSize: '20px', color: '#0f172a' });
    this.input.on('pointerdown', this.toggleWall, this);
    this.showPath();
  }

  cellAt(column, row) {
    return this.cells.find((cell) => cell.column === column && cell.row === row);
  }

  toggleWall(pointer) {
    const cell = this.cellAt(Math.floor(pointer.x / TILE), Math.floor(pointer.y / TILE));
    cell.wall = !cell.wall;
    this.showPath();
  }

  findPath(start, goal) {
    const cost = new Map([[start, 0]]);
    const cameFrom = new Map();
    const open = [start];
    const guess = (cell) => cost.get(cell) + goal.column - cell.column + goal.row - cell.row;

    while (open.length > 0) {
      open.sort((a, b) => guess(a) - guess(b));
      const current = open.shift();
      if (current === goal) return this.trace(goal, cameFrom);

      for (const next of this.neighbours(current)) {
        const newCost = cost.get(current) + 1;
        if (!cost.has(next) || newCost < cost.get(next)) {
          cost.set(next, newCost);
          cameFrom.set(next, current);
          open.push(next);
        }
      }
    }
    return [];
  }

  neighbours({ column, row }) {
    const steps = [[1, 0], [-1, 0], [0, 1], [0, -1]];
    return steps.map(([x, y]) => this.cellAt(column + x, row + y)).filter((cell) => cell && !cell.wall);
  }

  trace(goal, cameFrom) {
    const path = [];
    for (let cell = goal; cell; cell = cameFrom.get(cell)) path.push(cell);
    return path;
  }

  showPath() {
    const path = this.findPath(this.cellAt(0, 0), this.cellAt(COLUMNS - 1, ROWS - 1));
    this.cells.forEach((cell) => cell.box.setFillStyle(cell.wall ? WALL : FLOOR));
    path.forEach((cell) => cell.box.setFillStyle(PATH));
    this.label.setText(path.length > 0 ? `Path: ${path.length} cells` : 'No path');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: COLUMNS * TILE,
  height: ROWS * TILE,
  scene: PathScene
});
