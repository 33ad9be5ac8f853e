/* scene
tasks:
  en:
    - game of life
    - Conway's game of life, {key} starts and stops it
    - Conway's Game of Life on a 40 x 30 grid of 20 px cells drawn with Graphics; clicks set cells, {key} starts and stops, one generation every {delay} ms.
  zh:
    - 生命游戏
    - 康威生命游戏，按 {key} 开始和暂停
    - 在 40 x 30、每格 20 像素的网格上实现康威生命游戏，用 Graphics 绘制，点击切换细胞，按 {key} 开始或暂停，每 {delay} 毫秒一代。
difficulty: medium
apis: [this.add.graphics, fillRect, this.time.addEvent, this.input.on, this.input.keyboard.on]
plan:
  en:
    req: Conway's Game of Life with a click editor
    steps:
      - Keep the cells in a 2D array
      - Toggle the clicked cell
      - Count neighbours and build the next generation
      - Step by a paused timer that {key} toggles
      - Draw the cells with fillRect
  zh:
    req: 可点击编辑的康威生命游戏
    steps:
      - 用二维数组保存细胞
      - 点击切换细胞
      - 统计邻居并生成下一代
      - 用 {key} 切换暂停的计时器推进
      - 用 fillRect 绘制细胞
knobs:
  key: {code: "keydown-{}", values: [SPACE, ENTER]}
  delay: {code: "delay: {}", values: [150, 250]}
probe: |
  const lit = (c, r) => { const [a, b, d] = t.pixel(c * 20 + 10, r * 20 + 10); return a + b + d > 250; };
  const blinker = () => [lit(10, 10), lit(11, 10), lit(12, 10), lit(11, 9), lit(11, 11)].map(Number).join('');
  for (const c of [10, 11, 12]) t.click(c * 20 + 10, 210);
  t.ok(blinker() === '11100', 'clicks set cells');
  t.seconds(1);
  t.ok(blinker() === '11100', 'nothing happens before the start');
  t.press(knobs.key);
  const seen = new Set(); for (let i = 0; i < 60; i++) { t.step(1); seen.add(blinker()); }
  t.ok(seen.has('01011') && seen.has('11100') && seen.size === 2, 'three in a row turn like a blinker');
  t.press(knobs.key); t.step(2);
  const still = blinker(); t.seconds(1);
  t.ok(blinker() === still, 'the key stops it');
*/
const COLUMNS = 40;
const ROWS = 30;
const CELL = 20;

function create() {
  this.cells = emptyGrid();
  this.pen = this.add.graphics();
  this.add.text(10, 575, 'Click to set cells', { fontSize: '16px' });
  const clock = this.time.addEvent({
    delay: 150,
    loop: true,
    paused: true,
    callback: () => {
      this.cells = nextGeneration(this.cells);
      draw(this.pen, this.cells);
    }
  });

  this.input.on('pointerdown', (pointer) => {
    const row = Math.floor(pointer.y / CELL);
    const column = Math.floor(pointer.x / CELL);
    this.cells[row][column] = 1 - this.cells[row][column];
    draw(this.pen, this.cells);
  });
  this.input.keyboard.on('keydown-SPACE', () => {
    clock.paused = !clock.paused;
  });
}

function emptyGrid() {
  return Array.from({ length: ROWS }, () => new Array(COLUMNS).fill(0));
}

function nextGeneration(cells) {
  return cells.map((line, row) => line.map((alive, column) => {
    // the loops below count the cell itself too
    let neighbours = -alive;
    for (let y = row - 1; y <= row + 1; y++) {
      for (let x = column - 1; x <= column + 1; x++) {
        neighbours += cells[y]?.[x] ?? 0;
      }
    }
    return neighbours === 3 || (alive && neighbours === 2) ? 1 : 0;
  }));
}

function draw(pen, cells) {
  pen.clear().fillStyle(0x95d5b2);
  cells.forEach((line, row) => line.forEach((alive, column) => {
    if (alive) {
      pen.fillRect(column * CELL, row * CELL, CELL - 1, CELL - 1);
    }
  }));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#081c15',
  scene: { create }
});
