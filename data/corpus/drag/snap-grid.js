/* scene
tasks:
  en:
    - snap to grid when I drop it
    - drag tiles on a grid, they snap into the nearest cell, two cannot share a cell
    - Draggable {colour} tiles on a {cell} px grid. On release a tile snaps to the nearest cell; if that cell is taken it returns to where it was.
  zh:
    - 拖动后吸附网格
    - 拖动方块，松手吸附到最近的格子，格子被占就回到原处
    - 在 {cell} 像素的网格上拖动{colour}方块，松手吸附到最近的格子，如果格子已被占用就回到原来的位置。
difficulty: medium
apis: [this.add.grid, this.add.image, setInteractive, Phaser.Math.Snap.Floor, this.input.on, generateTexture]
plan:
  en:
    req: Snap dragged {colour} tiles to a {cell} px grid, one tile a cell
    steps:
      - Generate the tile texture in preload
      - Draw the field with this.add.grid and add draggable tiles
      - Follow the pointer on drag
      - On dragend find the cell with Phaser.Math.Snap.Floor
      - Go back to the start if another tile is there
  zh:
    req: 拖动{colour}方块吸附到 {cell} 像素网格，每格只能放一个
    steps:
      - 在 preload 中生成方块纹理
      - 用 this.add.grid 画网格并添加可拖动方块
      - drag 时跟随鼠标
      - dragend 时用 Phaser.Math.Snap.Floor 找格子
      - 如果已有方块就回到起点
knobs:
  cell: {code: "CELL = {}", values: [80, 100, 50]}
  colour:
    - {code: "0x7e57c2", en: purple, zh: 紫色}
    - {code: "0x26a69a", en: teal, zh: 青绿色}
probe: |
  const tiles = t.objects('Image');
  t.ok(tiles.length === 3, 'there are three tiles');
  const [a, b] = tiles;
  const c = knobs.cell;
  t.drag(a, { x: c * 3.5 + 10, y: c * 2.5 - 12 });
  t.step(2);
  t.near(a.x, c * 3.5, 0.5, 'it snaps to the middle of the cell');
  t.near(a.y, c * 2.5, 0.5, 'in y too');
  const home = { x: b.x, y: b.y };
  t.drag(b, { x: c * 3.5 + 5, y: c * 2.5 + 5 });
  t.step(2);
  t.near(b.x, home.x, 0.5, 'a taken cell sends it back');
  t.near(b.y, home.y, 0.5, 'in y too');
  t.drag(b, { x: c * 4.5 + 5, y: c * 2.5 + 5 });
  t.step(2);
  t.near(b.x, c * 4.5, 0.5, 'the free cell beside it works');
*/
const CELL = 80;

class SnapScene extends Phaser.Scene {
  preload() {
    const g = this.make.graphics();
    g.fillStyle(0x7e57c2).fillRoundedRect(3, 3, CELL - 6, CELL - 6, 8).generateTexture('tile', CELL, CELL);
    g.destroy();
  }

  create() {
    this.add.grid(0, 0, 800, 600, CELL, CELL, 0x1f2833, 1, 0x45506b).setOrigin(0);
    this.tiles = [0, 1, 2].map((row) => {
      const tile = this.add.image(CELL * 0.5, CELL * (row + 0.5), 'tile');
      return tile.setInteractive({ draggable: true });
    });

    this.input.on('drag', (pointer, tile, x, y) => tile.setPosition(x, y));
    this.input.on('dragend', (pointer, tile) => this.snap(tile));
  }

  snap(tile) {
    const x = Phaser.Math.Snap.Floor(tile.x, CELL) + CELL / 2;
    const y = Phaser.Math.Snap.Floor(tile.y, CELL) + CELL / 2;
    const taken = this.tiles.some((other) => other !== tile && other.x === x && other.y === y);

    if (taken) tile.setPosition(tile.input.dragStartX, tile.input.dragStartY);
    else tile.setPosition(x, y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: SnapScene
});
