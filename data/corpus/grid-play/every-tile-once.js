/* scene
tasks:
  en:
    - puzzle where you step on every tile once
    - move with the arrow keys over a field, tiles I walked on are used up, visit them all
    - one stroke puzzle, fill the whole board without crossing your own trail, if no free neighbour is left you are stuck
    - "A board of {columns} x 4 grey tiles of 90 px, the player is a white circle in the upper left corner. An arrow key moves it one tile, but only onto a tile not visited yet; visited ones turn {colour}. Left shows how many remain; with none left it says All tiles visited!, with no free neighbour Stuck!, R restarts."
  zh:
    - 每块地砖只走一次的谜题
    - 用方向键在地板上走，走过的不能再走，要走遍所有格子
    - 一笔画谜题，填满整个棋盘而不经过自己的路线，旁边没有空格就卡住了
    - 一块 {columns} x 4 的灰色地砖棋盘，每块 90 像素，玩家是左上角的白色圆。方向键移动一格，但只能走到没去过的地砖；走过的变成{colour}。Left 显示剩余块数；全部走完显示 All tiles visited!，四周没有空格显示 Stuck!，按 R 重新开始。
difficulty: easy
apis: [this.add.rectangle, this.add.circle, this.input.keyboard.on, setFillStyle, this.scene.restart]
plan:
  en:
    req: Visit every tile of a board exactly once with the arrow keys
    steps: [Draw the tiles and keep them in rows, Move to a neighbour only if it exists and is free, Colour and mark every visited tile, Count the remaining ones, Tell whether all are visited or no way is left, Restart on R]
  zh:
    req: 用方向键把每块地砖恰好走一次
    steps: [画地砖并按行保存, 只能走到存在且没走过的邻格, 走过的上色并标记, 统计剩余块数, 判断全部走完或卡住, 按 R 重来]
knobs:
  columns: {code: "COLUMNS = {}", values: [5, 4, 6]}
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
probe: |
  const tiles = () => t.objects('Rectangle');
  const player = () => t.one('Arc');
  const visited = () => tiles().filter((tile) => tile.fillColor === knobs.colour).length;
  const total = knobs.columns * 4;
  const goes = (key) => t.travel(player(), () => t.press(key));
  t.near(tiles().length, total, 0, 'the asked number of tiles');
  t.near(visited(), 1, 0, 'only the first tile is visited');
  t.near(goes('UP').distance + goes('LEFT').distance, 0, 0.5, 'it cannot leave the board');
  t.near(goes('RIGHT').x, 90, 0.5, 'RIGHT moves it one tile');
  t.near(goes('LEFT').distance, 0, 0.5, 'a visited tile cannot be entered again');
  t.near(visited(), 2, 0, 'two tiles are coloured');
  t.near(t.number(/left/i), total - 2, 0, 'the others are left');
  ['DOWN', 'DOWN', 'LEFT'].forEach((key) => t.press(key));
  t.ok(!t.text(/stuck/i), 'there is still a way');
  t.press('UP');
  t.ok(t.text(/stuck/i), 'with no free neighbour it is stuck');
  t.press('R');
  t.step(3);
  t.ok(visited() === 1 && !t.text(/stuck/i), 'R restarts');
  for (let row = 0; row < 4; row++) {
    if (row > 0) t.press('DOWN');
    for (let i = 1; i < knobs.columns; i++) {
      t.ok(!t.text(/all tiles visited/i), 'some tiles are left');
      t.press(row % 2 === 0 ? 'RIGHT' : 'LEFT');
    }
  }
  t.near(visited(), total, 0, 'all tiles are coloured');
  t.ok(t.text(/all tiles visited/i), 'the text says so');
*/
const COLUMNS = 5;
const ROWS = 4;
const TILE = 90;

class TilesScene extends Phaser.Scene {
  create() {
    this.left = COLUMNS * ROWS;
    this.label = this.add.text(400, 60, '', { fontSize: '30px' }).setOrigin(0.5);
    this.rows = [];
    for (let row = 0; row < ROWS; row++) {
      this.rows.push([]);
      for (let column = 0; column < COLUMNS; column++) this.rows[row].push(this.addTile(column, row));
    }
    this.player = this.add.circle(0, 0, 26, 0xffffff);
    this.enter(0, 0);

    this.input.keyboard.on('keydown-LEFT', () => this.move(-1, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.move(1, 0));
    this.input.keyboard.on('keydown-UP', () => this.move(0, -1));
    this.input.keyboard.on('keydown-DOWN', () => this.move(0, 1));
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addTile(column, row) {
    const x = 400 + (column - (COLUMNS - 1) / 2) * TILE;
    const y = 330 + (row - (ROWS - 1) / 2) * TILE;
    return this.add.rectangle(x, y, TILE - 6, TILE - 6, 0x6c757d);
  }

  isFree(column, row) {
    const tile = this.rows[row] && this.rows[row][column];
    return Boolean(tile) && !tile.visited;
  }

  move(dx, dy) {
    if (this.isFree(this.column + dx, this.row + dy)) this.enter(this.column + dx, this.row + dy);
  }

  enter(column, row) {
    const tile = this.rows[row][column];
    tile.visited = true;
    tile.setFillStyle(0xff8c42);
    this.column = column;
    this.row = row;
    this.player.setPosition(tile.x, tile.y);
    this.left -= 1;

    const canMove = [[1, 0], [-1, 0], [0, 1], [0, -1]].some(([dx, dy]) => this.isFree(column + dx, row + dy));
    let text = `Left: ${this.left}`;
    if (this.left === 0) text = 'All tiles visited!';
    else if (!canMove) text = 'Stuck! Press R';
    this.label.setText(text);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: TilesScene
});
