/* scene
tasks:
  en:
    - flood fill
    - paint bucket on a grid of coloured tiles
    - A 12 x 9 grid in three random colours; a click floods the connected tiles of the same colour with {paint}, one ring every {delay} ms.
  zh:
    - 油漆桶填充
    - 点击格子，把相连的同色格子都涂上颜色
    - 12 x 9 的三色随机网格；点击后把相连的同色格子填充成{paint}，每 {delay} 毫秒向外扩一圈。
difficulty: medium
apis: [this.add.rectangle, Phaser.Utils.Array.GetRandom, this.time.delayedCall, setFillStyle, setInteractive]
plan:
  en:
    req: A click floods connected tiles of one colour, ring by ring
    steps:
      - Make a grid of rectangles in random colours
      - On click remember the colour to replace
      - Paint a tile and visit its four neighbours after a delay
      - Stop at other colours and at the border
  zh:
    req: 点击后逐圈填充相连的同色格子
    steps:
      - 用随机颜色的矩形组成网格
      - 点击时记住要替换的颜色
      - 涂一格并在延迟后访问四个相邻格
      - 遇到其他颜色或边界时停止
knobs:
  paint:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0x9d4edd", en: purple, zh: 紫色}
  delay: {code: "DELAY = {}", values: [60, 90]}
probe: |
  const tiles = t.objects('Rectangle');
  t.ok(tiles.length === 108, 'the grid is complete');
  const colours = tiles.map((o) => o.fillColor);
  t.ok(new Set(colours).size === 3, 'three colours');
  const region = (start) => { const seen = new Set([start]); const list = [start]; while (list.length) { const i = list.pop(); const n = [i - 12, i + 12]; if (i % 12) n.push(i - 1); if (i % 12 < 11) n.push(i + 1); for (const j of n) if (j >= 0 && j < 108 && !seen.has(j) && colours[j] === colours[i]) { seen.add(j); list.push(j); } } return seen; };
  let best = 0; for (let i = 0; i < 108; i++) if (region(i).size > region(best).size) best = i;
  const expected = region(best);
  t.click(tiles[best]);
  t.seconds(4);
  t.ok(tiles.every((o, i) => (o.fillColor !== colours[i]) === expected.has(i)), 'exactly the connected tiles are painted');
*/
const COLUMNS = 12;
const ROWS = 9;
const PAINT = 0xffffff;
const DELAY = 60;
const COLOURS = [0xe63946, 0x457b9d, 0x2a9d8f];

class FloodScene extends Phaser.Scene {
  create() {
    this.grid = [];
    for (let row = 0; row < ROWS; row++) {
      this.grid.push([]);
      for (let column = 0; column < COLUMNS; column++) {
        const colour = Phaser.Utils.Array.GetRandom(COLOURS);
        const tile = this.add.rectangle(95 + column * 55, 80 + row * 55, 52, 52, colour).setInteractive();
        tile.on('pointerdown', () => this.flood(column, row, tile.fillColor));
        this.grid[row].push(tile);
      }
    }
  }

  flood(column, row, colour) {
    const tile = this.grid[row]?.[column];
    // outside the grid, another colour or already painted
    if (!tile || tile.fillColor !== colour || colour === PAINT) {
      return;
    }
    tile.setFillStyle(PAINT);
    this.time.delayedCall(DELAY, () => {
      this.flood(column - 1, row, colour);
      this.flood(column + 1, row, colour);
      this.flood(column, row - 1, colour);
      this.flood(column, row + 1, colour);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: FloodScene
});
