/* scene
tasks:
  en:
    - ant simulation on a grid
    - Langton's ant, it turns right on white, left on dark and flips the cell
    - an ant that walks by two simple rules and paints a pattern, space lets it run and stops it
    - "A white field of 80 x 60 cells of 10 px. A red ant starts in the middle looking up and does {steps} steps a frame while it runs: on a white cell it turns right, on a {colour} one left, then switches the cell between white and {colour} and goes one cell on, through the edges to the other side. SPACE starts and stops it, Steps counts."
  zh:
    - 网格上的蚂蚁模拟
    - 兰顿蚂蚁，白格右转，深色格左转，并翻转格子颜色
    - 一只按两条简单规则走路并画出图案的蚂蚁，空格键开始和停止
    - 80 x 60 个 10 像素的白色格子。红色蚂蚁从中央朝上出发，运行时每帧走 {steps} 步：在白格上右转，在{colour}格上左转，然后把格子在白色和{colour}之间切换，再前进一格，越过边缘从另一边出来。空格开始和停止，Steps 计步。
difficulty: medium
apis: [this.textures.createCanvas, refresh, Phaser.Math.Wrap, this.input.keyboard.on, setScale]
plan:
  en:
    req: Simulate Langton's ant on a grid
    steps: [Make a small canvas texture with one pixel a cell and scale it up, Keep the dark cells in a set, Turn the ant by the colour of its cell, Switch the cell and move on, Repeat it in update while it runs]
  zh:
    req: 在网格上模拟兰顿蚂蚁
    steps: [做一个每格一像素的画布纹理并放大, 用集合保存深色格子, 按格子颜色让蚂蚁转向, 翻转格子并前进, 运行时在 update 中重复]
knobs:
  steps: {code: "STEPS = {}", values: [1, 5, 10]}
  colour:
    - {code: "0x1d3557", en: dark blue, zh: 深蓝色}
    - {code: "0x1b4332", en: dark green, zh: 深绿色}
    - {code: "0x5a189a", en: purple, zh: 紫色}
probe: |
  const ant = t.one('Rectangle');
  const tone = [16, 8, 0].map((bits) => (knobs.colour >> bits) & 255);
  const simulate = (steps) => {
    const dark = new Set();
    let x = 40, y = 30, way = 0;
    for (let i = 0; i < steps; i++) {
      const key = y * 80 + x;
      way = (way + (dark.has(key) ? 3 : 1)) % 4;
      if (!dark.delete(key)) dark.add(key);
      x = (x + [0, 1, 0, -1][way] + 80) % 80;
      y = (y + [-1, 0, 1, 0][way] + 60) % 60;
    }
    return { x, y, dark: dark.size };
  };
  const compare = (when) => {
    const steps = t.number(/steps/i), { x, y, dark } = simulate(steps), box = ant.getBounds();
    t.near(box.centerX, x * 10 + 5, 2, 'the ant is in the right column ' + when);
    t.near(box.centerY, y * 10 + 5, 2, 'and in the right row ' + when);
    t.near(t.count(tone, 20) / 100, dark, 1.5 + dark / 30, 'the right number of cells is dark ' + when);
    return steps;
  };
  t.step(10);
  t.near(compare('at first'), 0, 0, 'it waits for SPACE');
  t.press('SPACE');
  t.step(16);
  t.press('SPACE');
  const first = compare('after a moment');
  t.near(first, 20 * knobs.steps, 2 * knobs.steps, 'it does the asked steps a frame');
  t.step(20);
  t.near(t.number(/steps/i), first, 0, 'SPACE stops it');
  t.press('SPACE');
  t.step(150);
  t.press('SPACE');
  t.ok(compare('later') > first + 140 * knobs.steps, 'and lets it go on');
*/
const STEPS = 1;
const COLUMNS = 80;
const ROWS = 60;
const DARK = Phaser.Display.Color.IntegerToColor(0x1d3557).rgba;
// up, right, down, left
const WAYS = [[0, -1], [1, 0], [0, 1], [-1, 0]];
const ant = { column: COLUMNS / 2, row: ROWS / 2, facing: 0, steps: 0, running: false };
const darkCells = new Set();

function create() {
  this.grid = this.textures.createCanvas('grid', COLUMNS, ROWS);
  this.grid.context.fillStyle = '#ffffff';
  this.grid.context.fillRect(0, 0, COLUMNS, ROWS);
  this.grid.refresh();
  this.add.image(0, 0, 'grid').setOrigin(0).setScale(10);
  this.marker = this.add.rectangle(ant.column * 10, ant.row * 10, 10, 10, 0xff0000).setOrigin(0);
  this.label = this.add.text(10, 10, 'Steps: 0', { fontSize: '22px', color: '#d00000' });
  this.input.keyboard.on('keydown-SPACE', () => {
    ant.running = !ant.running;
  });
}

function walk(context) {
  const cell = ant.row * COLUMNS + ant.column;
  const isDark = darkCells.has(cell);
  ant.facing = (ant.facing + (isDark ? 3 : 1)) % 4;
  if (isDark) darkCells.delete(cell);
  else darkCells.add(cell);
  context.fillStyle = isDark ? '#ffffff' : DARK;
  context.fillRect(ant.column, ant.row, 1, 1);

  const [dx, dy] = WAYS[ant.facing];
  ant.column = Phaser.Math.Wrap(ant.column + dx, 0, COLUMNS);
  ant.row = Phaser.Math.Wrap(ant.row + dy, 0, ROWS);
  ant.steps += 1;
}

function update() {
  if (!ant.running) return;
  for (let i = 0; i < STEPS; i++) walk(this.grid.context);
  this.grid.refresh();
  this.marker.setPosition(ant.column * 10, ant.row * 10);
  this.label.setText(`Steps: ${ant.steps}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  pixelArt: true,
  scene: { create, update }
});
