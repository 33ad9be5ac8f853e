/* scene
tasks:
  en:
    - falling sand game
    - pour {colour} sand with the mouse, it piles up, stone stays where I draw it
    - "A grid of {cell} px cells: while the mouse is held it pours the chosen material. 1 is {colour} sand, which falls straight down or else slides down diagonally, 2 is stone, which stays, 3 wipes cells out. Draw the grid into a small canvas texture and scale it up."
  zh:
    - 落沙模拟
    - 按住鼠标倒{colour}沙子，沙子会堆起来，石头画在哪就停在哪
    - 用 {cell} 像素的格子，按住鼠标放置所选材料：1 是{colour}沙子，向下落，下面有东西就往斜下方滑；2 是石头，不动；3 擦除；把网格画进一张小的画布纹理再放大显示
difficulty: hard
apis: [this.textures.createCanvas, setDisplaySize, this.input.activePointer, this.input.keyboard.on, refresh]
plan:
  en:
    req: Sand falls and piles up in a grid that the mouse fills
    steps: [Keep the materials in a flat array, Make a canvas texture with one pixel a cell and scale it up, Pour with the held mouse, Let sand fall from the bottom row up, Draw the cells and refresh the texture]
  zh:
    req: 鼠标往网格里倒沙子，沙子下落并堆积
    steps: [用一维数组保存材料, 建一格一像素的画布纹理并放大, 按住鼠标倒材料, 从最下面一行往上更新沙子, 画出格子并刷新纹理]
knobs:
  colour:
    - {code: "#e9c46a", en: yellow, zh: 黄色}
    - {code: "#ff8fab", en: pink, zh: 粉色}
  cell: {code: "CELL = {}", values: [10, 8]}
probe: |
  const rgb = [1, 3, 5].map((i) => parseInt(knobs.colour.slice(i, i + 2), 16));
  const area = knobs.cell ** 2;
  const sand = () => { const c = t.centre(rgb, 25); return c ? { y: c.y, grains: c.count / area } : { y: 0, grains: 0 }; };
  t.near(sand().grains, 0, 0, 'it is empty at first');
  const pour = (x, y, frames) => { t.move(x, y); t.pointerDown(x, y); t.step(frames); t.pointerUp(x, y); t.step(1); };
  pour(400, 100, 20);
  const high = sand();
  t.ok(high.grains >= 10, 'the held mouse pours sand');
  t.step(20);
  t.ok(sand().y > high.y + 50, 'sand falls');
  t.seconds(3);
  const low = sand();
  t.near(low.grains, high.grains, 1, 'no grain is lost');
  t.ok(low.y > 540, 'and lies on the ground');
  t.press('TWO'); t.move(200, 400); t.pointerDown(200, 400); t.step(2); t.move(240, 400); t.step(2); t.pointerUp(240, 400); t.step(2);
  const stone = t.pixel(200, 400);
  t.seconds(1);
  t.ok(t.pixel(200, 400).join() === stone.join() && stone[0] > 60, 'stone stays in the air');
  t.press('ONE'); pour(200, 200, 4); t.seconds(2);
  t.ok(sand().grains > low.grains + 1, 'sand on top of it');
  t.press('THREE'); pour(200, 400, 2);
  t.ok(t.pixel(200, 400).join() !== stone.join(), 'three wipes it out');
*/
const CELL = 10;
const COLS = 800 / CELL;
const ROWS = 600 / CELL;
const EMPTY = 0;
const SAND = 1;
const STONE = 2;
const COLOURS = ['#14213d', '#e9c46a', '#8d99ae'];

const grid = new Uint8Array(COLS * ROWS);
let texture;
let material = SAND;

function create() {
  // One pixel a cell, stretched over the whole screen.
  texture = this.textures.createCanvas('grid', COLS, ROWS);
  this.add.image(0, 0, 'grid').setOrigin(0).setDisplaySize(800, 600);
  this.add.text(16, 16, '1 sand   2 stone   3 wipe out', { fontSize: '20px' });

  this.input.keyboard.on('keydown-ONE', () => { material = SAND; });
  this.input.keyboard.on('keydown-TWO', () => { material = STONE; });
  this.input.keyboard.on('keydown-THREE', () => { material = EMPTY; });
}

function pour(pointer) {
  const col = Math.floor(pointer.x / CELL);
  const row = Math.floor(pointer.y / CELL);
  for (let y = row - 1; y <= row + 1; y++) {
    for (let x = col - 1; x <= col + 1; x++) {
      const inside = x >= 0 && x < COLS && y >= 0 && y < ROWS;
      if (inside) grid[y * COLS + x] = material;
    }
  }
}

function fall() {
  // From the bottom up, or a grain would fall all the way in one frame.
  for (let y = ROWS - 2; y >= 0; y--) {
    for (let x = 0; x < COLS; x++) {
      if (grid[y * COLS + x] === SAND) moveGrain(x, y);
    }
  }
}

function moveGrain(x, y) {
  const side = Math.random() < 0.5 ? -1 : 1;
  const targets = [x, x + side, x - side].filter((to) => to >= 0 && to < COLS);
  const to = targets.find((column) => grid[(y + 1) * COLS + column] === EMPTY);
  if (to === undefined) return;
  grid[y * COLS + x] = EMPTY;
  grid[(y + 1) * COLS + to] = SAND;
}

function draw() {
  grid.forEach((kind, i) => {
    texture.context.fillStyle = COLOURS[kind];
    texture.context.fillRect(i % COLS, Math.floor(i / COLS), 1, 1);
  });
  texture.refresh();
}

function update() {
  if (this.input.activePointer.isDown) pour(this.input.activePointer);
  fall();
  draw();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  antialias: false,
  scene: { create, update }
});
