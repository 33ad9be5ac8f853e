/* scene
tasks:
  en:
    - move one tile at a time
    - a grid where the player moves one cell for each arrow key press
    - Draw a grid of {cell} px cells and slide a {colour} square exactly one cell per arrow key press, never off the screen.
  zh:
    - 一格一格地走
    - 网格地图，按一下方向键走一格
    - 画一个 {cell} 像素的网格，每按一次方向键{colour}方块就滑动一格，不能走出屏幕。
difficulty: easy
apis: [this.add.grid, this.add.image, generateTexture, this.input.keyboard.on, tweens.add, tweens.isTweening]
plan:
  en:
    req: Move a {colour} square one {cell} px cell for each arrow key press
    steps:
      - Generate the square's texture in preload
      - Draw the field with this.add.grid
      - Add the square in the middle of a cell
      - Listen for keydown-LEFT and the other arrow keys with this.input.keyboard.on
      - Ignore a step that leaves the field or starts during another one
      - Slide to the next cell with tweens.add
  zh:
    req: 每按一次方向键，{colour}方块移动一格（{cell} 像素）
    steps:
      - 在 preload 中生成方块纹理
      - 用 this.add.grid 画网格
      - 把方块放在格子中央
      - 用 this.input.keyboard.on 监听 keydown-LEFT 等方向键
      - 走出网格或还在移动时忽略按键
      - 用 tweens.add 滑到下一格
knobs:
  cell: {code: "CELL = {}", values: [50, 40, 80]}
  colour:
    - {code: "0x44dd88", en: green, zh: 绿色}
    - {code: "0xdd66ff", en: purple, zh: 紫色}
probe: |
  const square = t.one('Image');
  const steps = (key) => t.travel(square, () => { t.hold(key, 2); t.step(20); });
  t.near(steps('RIGHT').x, knobs.cell, 0.5, 'RIGHT moves one cell right');
  t.near(steps('DOWN').y, knobs.cell, 0.5, 'DOWN moves one cell down');
  t.near(steps('UP').y, -knobs.cell, 0.5, 'UP moves one cell up');
  t.near(steps('LEFT').x, -knobs.cell, 0.5, 'LEFT moves one cell left');
  for (let i = 0; i < 20; i++) steps('LEFT');
  t.near(square.x, knobs.cell / 2, 0.5, 'it stops at the left edge');
  t.ok(t.objects('Grid').length === 1, 'the grid is drawn');
*/
const CELL = 50;

function preload() {
  const size = CELL * 0.7;
  const g = this.add.graphics();
  g.fillStyle(0x44dd88).fillRect(0, 0, size, size).generateTexture('player', size, size);
  g.destroy();
}

function create() {
  this.add.grid(400, 300, 800, 600, CELL, CELL, 0x1d2230, 1, 0x3a4256);
  this.player = this.add.image(CELL * 5.5, CELL * 3.5, 'player');

  this.input.keyboard.on('keydown-LEFT', () => walk(this, -1, 0));
  this.input.keyboard.on('keydown-RIGHT', () => walk(this, 1, 0));
  this.input.keyboard.on('keydown-UP', () => walk(this, 0, -1));
  this.input.keyboard.on('keydown-DOWN', () => walk(this, 0, 1));
}

function walk(scene, columns, rows) {
  const { player, scale } = scene;
  const x = player.x + columns * CELL;
  const y = player.y + rows * CELL;
  // A new step waits until the last one is done.
  const inside = x > 0 && x < scale.width && y > 0 && y < scale.height;

  if (inside && !scene.tweens.isTweening(player)) {
    scene.tweens.add({ targets: player, x, y, duration: 120 });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { preload, create }
});
