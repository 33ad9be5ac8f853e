/* scene
tasks:
  en:
    - ice sliding puzzle
    - the player slides on ice until a rock stops him, reach the exit
    - penguin on a frozen lake, an arrow key makes it glide and it only halts at a stone or the border, find the way to the hole
    - "A map of 10 x 8 cells, {cell} px each, with rocks and a {colour} exit. An arrow key sends the penguin off, it slides {time} ms per cell until the next cell is a rock or it reaches the exit; keys while it slides are ignored and Moves counts the slides. On the exit the text says You made it! and R starts again."
  zh:
    - 冰面滑行解谜
    - 角色在冰上一直滑到被石头挡住，要到达出口
    - 企鹅在结冰的湖上，按方向键就滑出去，只有碰到石头或边缘才停，找到去出口的路
    - 10 x 8 格的地图，每格 {cell} 像素，有石头和{colour}出口。按方向键企鹅滑出去，每格 {time} 毫秒，直到前方是石头或到达出口；滑行时按键无效，Moves 统计滑行次数。到出口时显示 You made it!，按 R 重新开始。
difficulty: medium
apis: [this.add.rectangle, this.add.circle, this.input.keyboard.on, this.tweens.add, this.scene.restart]
plan:
  en:
    req: Slide over ice from rock to rock to the exit
    steps: [Draw the map from text lines, Go on from cell to cell while the next one is no rock, Stop at the exit, Tween the penguin there with a time by the distance, Count the moves and tell the end, Restart on R]
  zh:
    req: 在冰上从石头滑到石头，到达出口
    steps: [按文字地图绘制, 前方不是石头就继续前进, 到出口停下, 按距离用补间滑过去, 统计步数并提示完成, 按 R 重来]
knobs:
  cell: {code: "CELL = {}", values: [64, 56, 60]}
  time: {code: "TIME = {}", values: [60, 40, 90]}
  colour:
    - {code: "0x2a9d4f", en: green, zh: 绿色}
    - {code: "0xe63946", en: red, zh: 红色}
probe: |
  const penguin = t.one('Arc');
  const exit = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const slide = (key) => { t.press(key); t.seconds(knobs.time * 10 / 1000); };
  const gone = (key) => {
    const { x, y } = t.travel(t.one('Arc'), () => slide(key));
    return [Math.round(x / knobs.cell), Math.round(y / knobs.cell)].join();
  };
  t.ok(gone('UP') === '0,0' && gone('LEFT') === '0,0', 'rocks stop it at once');
  t.near(t.number(/moves/i), 0, 0, 'which is no move');
  t.ok(gone('DOWN') === '0,5', 'it slides to the border');
  t.ok(gone('UP') === '0,-5', 'and back');
  t.near(t.number(/moves/i), 2, 0, 'each slide is one move');
  t.down('RIGHT');
  t.step(2);
  t.up('RIGHT');
  slide('DOWN');
  t.near(penguin.y, exit.y - 5 * knobs.cell, 1, 'a key while it slides is ignored');
  t.near(t.number(/moves/i), 3, 0, 'and not counted');
  const way = [['DOWN', '0,2'], ['RIGHT', '3,0'], ['UP', '0,-2'], ['LEFT', '-1,0'], ['DOWN', '0,5']];
  way.forEach(([key, cells]) => t.ok(gone(key) === cells, key + ' takes it to the next rock'));
  t.ok(!t.text(/made it/i), 'it is not there yet');
  slide('RIGHT');
  t.ok(Math.hypot(penguin.x - exit.x, penguin.y - exit.y) < 1, 'it reaches the exit');
  t.ok(t.text(/made it/i), 'the text says so');
  t.ok(gone('LEFT') === '0,0', 'then the game is over');
  t.press('R');
  t.step(3);
  t.ok(!t.text(/made it/i) && gone('DOWN') === '0,5', 'R starts again');
*/
const CELL = 64;
const TIME = 60;
const MAP = [
  '##########',
  '#P...#...#',
  '#........#',
  '#..#....##',
  '#...#..#.#',
  '#.#......#',
  '#....#..E#',
  '##########'
];

class IceScene extends Phaser.Scene {
  create() {
    this.moves = 0;
    this.busy = false;
    this.label = this.add.text(20, 16, 'Moves: 0', { fontSize: '26px', color: '#14213d' });
    MAP.forEach((line, row) => [...line].forEach((letter, column) => this.addCell(letter, column, row)));
    const { x, y } = this.place(1, 1);
    this.column = 1;
    this.row = 1;
    this.penguin = this.add.circle(x, y, CELL / 2 - 8, 0x14213d);

    const keys = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };
    for (const [key, [dx, dy]] of Object.entries(keys)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.slide(dx, dy));
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  place(column, row) {
    return { x: 400 + (column - 4.5) * CELL, y: 325 + (row - 3.5) * CELL };
  }

  addCell(letter, column, row) {
    const colour = { '#': 0x6c757d, E: 0x2a9d4f }[letter] || 0xcaf0f8;
    const { x, y } = this.place(column, row);
    this.add.rectangle(x, y, CELL - 2, CELL - 2, colour);
  }

  slide(dx, dy) {
    if (this.busy) return;
    let cells = 0;
    while (MAP[this.row + dy][this.column + dx] !== '#' && MAP[this.row][this.column] !== 'E') {
      this.column += dx;
      this.row += dy;
      cells += 1;
    }
    if (cells === 0) return;
    this.busy = true;
    this.moves += 1;
    this.label.setText(`Moves: ${this.moves}`);
    const goal = this.place(this.column, this.row);
    this.tweens.add({ targets: this.penguin, ...goal, duration: cells * TIME, onComplete: () => this.arrive() });
  }

  arrive() {
    this.busy = false;
    if (MAP[this.row][this.column] === 'E') this.label.setText('You made it! Press R');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90e0ef',
  scene: IceScene
});
