/* scene
tasks:
  en:
    - random terrain
    - generate a hilly landscape line, new one with space
    - "Hills by midpoint displacement: start with a flat line, split it {splits} times and shift each new middle by a random amount that halves, fill below in {colour}; SPACE makes a new landscape."
  zh:
    - 随机地形
    - 随机生成起伏的山丘，按空格换一个
    - 用中点位移法生成山丘：从一条直线开始分割 {splits} 次，每次中点随机偏移且幅度减半，下方填充{colour}，按空格生成新地形
difficulty: medium
apis: [this.add.graphics, fillPoints, Phaser.Math.FloatBetween, this.input.keyboard.on]
plan:
  en:
    req: Draw hills by midpoint displacement, new ones on SPACE
    steps: [Start with two heights, Put a shifted middle between each pair again and again, Turn the heights into points, Fill the shape below them, Repeat on SPACE]
  zh:
    req: 用中点位移法画山丘，空格重新生成
    steps: [从两个高度开始, 反复在每对之间插入偏移的中点, 把高度变成点, 填充下方, 按空格重复]
knobs:
  splits: {code: "SPLITS = {}", values: [7, 5]}
  colour:
    - {code: "0x65a30d", en: green, zh: 绿色}
    - {code: "0xd6a75c", en: sand, zh: 沙色}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const isHill = (x, y) => t.pixel(x, y).every((v, i) => Math.abs(v - rgb[i]) < 12);
  const heights = () => { const list = []; for (let x = 10; x < 800; x += 60) { let y = 595; while (y > 0 && isHill(x, y)) y -= 5; list.push(y); } return list; };
  const first = heights();
  t.ok(first.every((y) => y < 590 && y > 20), 'there is land everywhere and sky above it');
  t.ok(Math.max(...first) - Math.min(...first) > 40, 'it is hilly');
  const before = t.snap();
  t.press('SPACE');
  t.ok(t.changed(before, t.snap()) > 0.02, 'SPACE makes another landscape');
  const again = t.snap(); t.step(20);
  t.near(t.changed(again, t.snap()), 0, 0, 'that stays');
*/
const SPLITS = 7;
const ROUGHNESS = 160;

let graphics;

function create() {
  graphics = this.add.graphics();
  drawLandscape();
  this.input.keyboard.on('keydown-SPACE', drawLandscape);
}

function makeHeights() {
  let heights = [380, 380];
  let shift = ROUGHNESS;

  for (let split = 0; split < SPLITS; split++) {
    const finer = [heights[0]];
    for (let i = 1; i < heights.length; i++) {
      const middle = (heights[i - 1] + heights[i]) / 2;
      finer.push(middle + Phaser.Math.FloatBetween(-shift, shift), heights[i]);
    }
    heights = finer;
    shift /= 2;
  }
  return heights;
}

function drawLandscape() {
  const heights = makeHeights();
  const points = heights.map((y, index) => ({ x: 800 * index / (heights.length - 1), y }));
  points.push({ x: 800, y: 600 }, { x: 0, y: 600 });

  graphics.clear();
  graphics.fillStyle(0x65a30d);
  graphics.fillPoints(points, true);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7dd3fc',
  scene: { create }
});
