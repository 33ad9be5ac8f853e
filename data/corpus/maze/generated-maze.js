/* scene
tasks:
  en:
    - random maze game
    - a maze that is different every time, walk from corner to corner
    - "Carve a random maze of {columns} x 11 cells with a depth-first search. The {colour} dot steps cell by cell with the arrow keys, walls stop it, and reaching the bottom right cell makes a new maze and counts it."
  zh:
    - 随机迷宫
    - 每次都不一样的迷宫，从左上走到右下
    - 用深度优先搜索生成 {columns} x 11 格的随机迷宫，{colour}圆点用方向键一格一格走，墙会挡住，走到右下角换新迷宫并计数
difficulty: hard
apis: [this.add.graphics, fillRect, Phaser.Utils.Array.Shuffle, this.input.keyboard.on, setPosition]
plan:
  en:
    req: Walk through a random maze carved by depth-first search
    steps: [Fill a grid with walls, Carve passages with a depth-first search, Draw the walls, Step the dot when the cell is free, Make a new maze at the goal]
  zh:
    req: 走过深度优先搜索生成的随机迷宫
    steps: [用墙填满网格, 深度优先挖通道, 画墙, 目标格为空时移动圆点, 到终点换新迷宫]
knobs:
  columns: {code: "COLUMNS = {}", values: [15, 11, 17]}
  colour:
    - {code: "0xfbbf24", en: yellow, zh: 黄色}
    - {code: "0x34d399", en: green, zh: 绿色}
probe: |
  const dot = t.one('Arc');
  const TILE = 50, wall = (c, r) => { const [a, b, d] = t.pixel((c + 0.5) * TILE, (r + 0.5) * TILE); return d > 120 && a < 90; };
  const at = () => ({ c: Math.round(dot.x / TILE - 0.5), r: Math.round(dot.y / TILE - 0.5) });
  const ways = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };
  const solve = () => {
    const from = at(), goal = { c: knobs.columns - 2, r: 9 }, seen = { [`${from.c},${from.r}`]: [] }, list = [from];
    while (list.length) {
      const cell = list.shift(), path = seen[`${cell.c},${cell.r}`];
      if (cell.c === goal.c && cell.r === goal.r) return path;
      for (const [key, [x, y]] of Object.entries(ways)) {
        const next = { c: cell.c + x, r: cell.r + y }, name = `${next.c},${next.r}`;
        if (!seen[name] && !wall(next.c, next.r)) { seen[name] = [...path, key]; list.push(next); }
      }
    }
    return null;
  };
  t.press('UP');
  t.near(dot.y, 75, 1, 'the wall above the start stops it');
  const before = t.snap(), path = solve();
  t.ok(path && path.length > 14, 'the maze has a way through');
  for (const key of path || []) t.press(key);
  t.near(t.number(), 1, 0, 'the goal is counted');
  t.near(dot.x, 75, 1, 'and the dot starts again');
  t.ok(t.changed(before, t.snap()) > 0.02, 'in another maze');
*/
const COLUMNS = 15;
const ROWS = 11;
const TILE = 50;

class MazeScene extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.dot = this.add.circle(0, 0, 16, 0xfbbf24);
    this.label = this.add.text(10, 560, '', { fontSize: '24px' });
    this.solved = 0;
    this.startMaze();

    this.input.keyboard.on('keydown-LEFT', () => this.move(-1, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.move(1, 0));
    this.input.keyboard.on('keydown-UP', () => this.move(0, -1));
    this.input.keyboard.on('keydown-DOWN', () => this.move(0, 1));
  }

  startMaze() {
    this.walls = Array.from({ length: ROWS }, () => Array(COLUMNS).fill(true));
    this.carve(1, 1);
    this.drawWalls();
    this.label.setText(`Solved: ${this.solved}`);
    this.place(1, 1);
  }

  carve(column, row) {
    this.walls[row][column] = false;
    const ways = Phaser.Utils.Array.Shuffle([[2, 0], [-2, 0], [0, 2], [0, -2]]);
    for (const [dx, dy] of ways) {
      // Outside of the grid is undefined, which is no wall either.
      if (this.walls[row + dy]?.[column + dx]) {
        this.walls[row + dy / 2][column + dx / 2] = false;
        this.carve(column + dx, row + dy);
      }
    }
  }

  drawWalls() {
    this.graphics.clear().fillStyle(0x3b5bdb);
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        if (this.walls[row][column]) this.graphics.fillRect(column * TILE, row * TILE, TILE, TILE);
      }
    }
  }

  place(column, row) {
    this.column = column;
    this.row = row;
    this.dot.setPosition((column + 0.5) * TILE, (row + 0.5) * TILE);
  }

  move(dx, dy) {
    if (this.walls[this.row + dy][this.column + dx]) return;
    this.place(this.column + dx, this.row + dy);
    if (this.column === COLUMNS - 2 && this.row === ROWS - 2) {
      this.solved += 1;
      this.startMaze();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: COLUMNS * TILE,
  height: 600,
  backgroundColor: '#111111',
  scene: MazeScene
});
