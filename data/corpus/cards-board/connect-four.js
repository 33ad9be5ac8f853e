/* scene
tasks:
  en:
    - connect four
    - four in a row, discs fall into the clicked column
    - Connect Four with {columns} columns and 6 rows; red and yellow alternate, a click drops a disc with a bounce to the lowest free row, four in a line win and the board locks.
  zh:
    - 四子棋
    - 点击列让棋子落下，四个连成一线获胜
    - '{columns} 列 6 行的四子棋；红黄轮流，点击某列后棋子弹跳落到最低的空位，四子连线获胜并锁定棋盘。'
difficulty: hard
apis: [this.input.on, generateTexture, this.add.image, this.tweens.add, Phaser.Math.Clamp, setText]
plan:
  en:
    req: Discs fall into columns until four are in a line
    steps:
      - Keep a grid of columns
      - Find the clicked column from pointer.x
      - Add a disc and tween it to its row
      - Count discs in four directions
      - Announce the winner and lock the board
  zh:
    req: 棋子落入各列，四子连线获胜
    steps:
      - 用按列的数组保存棋盘
      - 由 pointer.x 求点击的列
      - 添加棋子并补间到所在行
      - 在四个方向上计数
      - 宣布赢家并锁定棋盘
knobs:
  columns: {code: "COLUMNS = {}", values: [7, 6]}
probe: |
  const left = 400 - knobs.columns * 40;
  const drop = (c) => { t.click(left + 40 + c * 80, 300); t.seconds(0.9); };
  const holes = t.objects('Image').length;
  const discs = () => t.objects('Image').slice(holes);
  drop(0); drop(1);
  t.ok(discs().length === 2, 'each click adds a disc');
  t.near(discs()[0].y, discs()[1].y, 0.5, 'discs fall to the bottom');
  t.ok(discs()[0].texture.key !== discs()[1].texture.key, 'the colours alternate');
  drop(0);
  t.near(discs()[0].y - discs()[2].y, 80, 1, 'the next one lies on top');
  drop(1); drop(0); drop(1);
  t.ok(!t.texts().some((s) => /win/i.test(s)), 'three are not enough');
  drop(0);
  t.ok(t.texts().some((s) => /win/i.test(s)), 'four in a column win');
  drop(3);
  t.ok(discs().length === 7, 'the board is locked then');
*/
const COLUMNS = 7;
const ROWS = 6;
const CELL = 80;
const LEFT = 400 - COLUMNS * CELL / 2;
const PLAYERS = [
  { name: 'Red', texture: 'red' },
  { name: 'Yellow', texture: 'yellow' }
];

class ConnectFour extends Phaser.Scene {
  preload() {
    const colours = { hole: 0x14213d, red: 0xe63946, yellow: 0xffd60a };
    const art = this.make.graphics({}, false);
    for (const [name, colour] of Object.entries(colours)) {
      art.clear().fillStyle(colour).fillCircle(34, 34, 34).generateTexture(name, 68, 68);
    }
    art.destroy();
  }

  create() {
    this.grid = Array.from({ length: COLUMNS }, () => []);
    this.turn = 0;
    this.over = false;
    this.label = this.add.text(20, 12, 'Red to move', { fontSize: '24px' });

    for (let column = 0; column < COLUMNS; column++) {
      for (let row = 0; row < ROWS; row++) {
        this.add.image(...this.place(column, row), 'hole');
      }
    }
    this.input.on('pointerdown', this.drop, this);
  }

  place(column, row) {
    return [LEFT + (column + 0.5) * CELL, 550 - row * CELL];
  }

  drop(pointer) {
    const column = Phaser.Math.Clamp(Math.floor((pointer.x - LEFT) / CELL), 0, COLUMNS - 1);
    const row = this.grid[column].length;
    if (this.over || row === ROWS) {
      return;
    }
    this.grid[column].push(this.turn);

    const { name, texture } = PLAYERS[this.turn];
    const [x, y] = this.place(column, row);
    const disc = this.add.image(x, 60, texture);
    this.tweens.add({ targets: disc, y, duration: 600, ease: 'Bounce.easeOut' });

    this.over = this.hasFour(column, row);
    this.turn = 1 - this.turn;
    this.label.setText(this.over ? `${name} wins!` : `${PLAYERS[this.turn].name} to move`);
  }

  hasFour(column, row) {
    const directions = [[1, 0], [0, 1], [1, 1], [1, -1]];
    return directions.some(([dx, dy]) => {
      const line = this.count(column, row, dx, dy) + this.count(column, row, -dx, -dy) + 1;
      return line >= 4;
    });
  }

  // discs of the mover's colour next to a place in one direction
  count(column, row, dx, dy) {
    let steps = 0;
    while (this.grid[column + dx * (steps + 1)]?.[row + dy * (steps + 1)] === this.turn) {
      steps += 1;
    }
    return steps;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#274690',
  scene: ConnectFour
});
