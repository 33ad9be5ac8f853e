/* scene
tasks:
  en:
    - isometric blocks
    - isometric 8x8 floor, click a tile to build a block
    - "An isometric board of {size} x {size} tiles (64 x 32 px): hovering lights a tile, clicking puts a {colour} cube of three faces on it, further clicks stack up to 4; blocks in front cover those behind."
  zh:
    - 等距方块
    - 等距视角的地面，点击格子放方块
    - '{size} x {size} 的等距棋盘（每格 64 x 32），点击格子放一个三面的{colour}立方体，最多叠 4 层，前面的方块遮住后面的'
difficulty: hard
apis: [this.add.polygon, setDepth, this.add.isobox, setInteractive, Phaser.Geom.Polygon.Contains]
plan:
  en:
    req: Build stacks of cubes on an isometric board of {size} x {size}
    steps: [Turn column and row into isometric places, Draw a diamond for each tile, Make the diamond the hit area, Put an isobox on it at a click, Set the depth by row plus column]
  zh:
    req: 在 {size} x {size} 的等距棋盘上搭立方体
    steps: [把行列换算成等距位置, 每格画一个菱形, 菱形作为点击区域, 点击时放 isobox, 按行加列设置深度]
knobs:
  size: {code: "SIZE = {}", values: [8, 6]}
  colour:
    - {code: "0xf97316, 0xc2410c, 0x9a3412", en: orange, zh: 橙色}
    - {code: "0x4ade80, 0x16a34a, 0x166534", en: green, zh: 绿色}
probe: |
  const boxes = () => t.objects('IsoBox');
  const tiles = t.objects('Polygon');
  t.near(tiles.length, knobs.size ** 2, 0, 'the board is whole');
  const at = (c, r) => ({ x: 400 + (c - r) * 32, y: 160 + (c + r) * 16 });
  t.near(boxes().length, 0, 0, 'nothing is built');
  t.click(at(2, 3));
  t.near(boxes().length, 1, 0, 'a click builds a block');
  t.near(boxes()[0].x, at(2, 3).x, 2, 'on that tile');
  t.click(at(4, 4)); t.click(at(4, 4));
  const stack = boxes().filter((o) => Math.abs(o.x - at(4, 4).x) < 2 && o.y > at(4, 4).y - 80).sort((a, b) => b.y - a.y);
  t.ok(stack.length === 2 && stack[0].y > stack[1].y + 10, 'a second click stacks one on top');
  t.ok(stack[1].depth > stack[0].depth || stack[1].displayList.getIndex(stack[1]) > stack[0].displayList.getIndex(stack[0]), 'that covers the lower one');
  t.click(at(3, 3));
  const behind = boxes().at(-1), depths = boxes().sort((a, b) => a.y - b.y);
  t.ok(boxes().some((o) => Math.abs(o.y - stack[0].y) > 10 && o.depth < stack[0].depth), 'blocks behind have a lower depth');
  for (let i = 0; i < 6; i++) t.click(at(0, 0).x, at(0, 0).y);
  t.near(boxes().length, 8, 0, 'four are the most');
*/
const SIZE = 8;
const TILE_WIDTH = 64;
const TILE_HEIGHT = 32;
const BLOCK_HEIGHT = 32;
const MAX_STACK = 4;
const DIAMOND = [32, 0, 64, 16, 32, 32, 0, 16];

class IsoScene extends Phaser.Scene {
  create() {
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column < SIZE; column++) {
        this.addTile(column, row);
      }
    }
  }

  addTile(column, row) {
    const x = 400 + (column - row) * TILE_WIDTH / 2;
    const y = 160 + (column + row) * TILE_HEIGHT / 2;
    const tile = this.add.polygon(x, y, DIAMOND, 0x94a3b8).setStrokeStyle(1, 0x475569);
    const area = new Phaser.Geom.Polygon(DIAMOND);
    let stacked = 0;

    tile.setInteractive(area, Phaser.Geom.Polygon.Contains);
    tile.on('pointerover', () => tile.setFillStyle(0xe2e8f0));
    tile.on('pointerout', () => tile.setFillStyle(0x94a3b8));
    tile.on('pointerdown', () => {
      if (stacked === MAX_STACK) return;
      const box = this.add.isobox(x, y + TILE_HEIGHT / 2 - stacked * BLOCK_HEIGHT, TILE_WIDTH, BLOCK_HEIGHT, 0xf97316, 0xc2410c, 0x9a3412);
      // Tiles further down the screen are nearer; higher blocks cover lower ones.
      box.setDepth((column + row) * MAX_STACK + stacked);
      stacked += 1;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f172a',
  scene: IsoScene
});
