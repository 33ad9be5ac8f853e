/* scene
tasks:
  en:
    - random island map
    - generate islands with sand, grass and water out of smoothed noise
    - "A 40 x 30 map of random heights is smoothed {smooth} times with its neighbours and lowered towards the edge; low is water, then sand, then {grass}. A click generates another island."
  zh:
    - 随机岛屿地图
    - 用平滑噪声生成有水、沙滩和草地的岛
    - 40 x 30 的随机高度图与邻居平均平滑 {smooth} 次，边缘降低；低处为水，然后沙滩，然后{grass}，点击生成新岛
difficulty: hard
apis: [this.add.graphics, fillRect, Phaser.Math.Distance.Between, Math.random, this.input.on]
plan:
  en:
    req: Generate an island map from smoothed random heights
    steps: [Fill a grid with random heights, Average each cell with its neighbours, Lower the heights away from the middle, Choose a colour by height, Draw the cells and repeat on a click]
  zh:
    req: 用平滑的随机高度生成岛屿地图
    steps: [用随机高度填满网格, 每格与邻居取平均, 离中心越远越低, 按高度选颜色, 画格子并在点击时重来]
knobs:
  smooth: {code: "SMOOTHINGS = {}", values: [3, 2]}
  grass:
    - {code: "0x4d7c0f", en: green grass, zh: 绿色草地}
    - {code: "0xb45309", en: brown autumn land, zh: 棕色秋地}
probe: |
  const rgb = (c) => [c >> 16, (c >> 8) & 255, c & 255];
  const land = () => t.count(rgb(knobs.grass), 6), water = () => t.count([0x1d, 0x4e, 0xd8], 6), sand = () => t.count([0xfd, 0xe6, 0x8a], 6);
  t.ok(land() > 15000 && water() > 60000 && sand() > 4000, 'there is water, sand and land');
  t.near(land() + water() + sand(), 480000, 2000, 'and nothing else');
  t.ok([[5, 5], [795, 5], [5, 595], [795, 595]].every(([x, y]) => t.pixel(x, y)[2] > 200 && t.pixel(x, y)[0] < 60), 'the corners are water');
  t.near(t.centre(rgb(knobs.grass), 6).x, 400, 60, 'the land is in the middle');
  const before = t.snap();
  t.click(400, 300);
  t.ok(t.changed(before, t.snap()) > 0.03, 'a click makes another island');
  t.ok(land() > 15000 && water() > 60000, 'with land and water again');
*/
const COLUMNS = 40;
const ROWS = 30;
const TILE = 20;
const SMOOTHINGS = 3;
const WATER = 0x1d4ed8;
const SAND = 0xfde68a;
const LAND = 0x4d7c0f;

class IslandScene extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.generate();
    this.input.on('pointerdown', this.generate, this);
  }

  generate() {
    let heights = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => Math.random()));
    for (let i = 0; i < SMOOTHINGS; i++) {
      heights = this.smooth(heights);
    }
    this.draw(heights);
  }

  smooth(heights) {
    return heights.map((row, y) =>
      row.map((height, x) => {
        const above = heights[y - 1]?.[x] ?? height;
        const below = heights[y + 1]?.[x] ?? height;
        const left = row[x - 1] ?? height;
        const right = row[x + 1] ?? height;
        return (height + above + below + left + right) / 5;
      })
    );
  }

  colourAt(height, column, row) {
    const distance = Phaser.Math.Distance.Between(column / COLUMNS, row / ROWS, 0.5, 0.5);
    const level = height * 1.5 - distance;
    if (level < 0.35) return WATER;
    return level < 0.45 ? SAND : LAND;
  }

  draw(heights) {
    this.graphics.clear();
    heights.forEach((row, y) => {
      row.forEach((height, x) => {
        this.graphics.fillStyle(this.colourAt(height, x, y));
        this.graphics.fillRect(x * TILE, y * TILE, TILE, TILE);
      });
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: COLUMNS * TILE,
  height: ROWS * TILE,
  scene: IslandScene
});
