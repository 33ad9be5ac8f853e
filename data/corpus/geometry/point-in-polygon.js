/* scene
tasks:
  en:
    - point in polygon
    - click corners to build a polygon, then show if the mouse is inside
    - "Clicks add the corners of a polygon; from three corners on it is filled {inside} while the mouse is inside and {outside} otherwise, a text says Inside or Outside, and C clears."
  zh:
    - 点是否在多边形内
    - 点击添加顶点组成多边形，显示鼠标在里面还是外面
    - 点击添加多边形顶点；三个点以上时，鼠标在内部则填充{inside}，否则为{outside}，文字显示 Inside 或 Outside，按 C 清除
difficulty: medium
apis: [Phaser.Geom.Polygon, Phaser.Geom.Polygon.Contains, fillPoints, this.input.on, this.input.keyboard.on]
plan:
  en:
    req: Build a polygon by clicks and tell whether the mouse is inside
    steps: [Collect the clicked points, Make a polygon of them, Ask whether it contains the pointer, Draw it in the colour of the answer, Clear on C]
  zh:
    req: 点击组成多边形并判断鼠标是否在内
    steps: [收集点击的点, 用它们构成多边形, 判断是否包含指针, 按结果上色绘制, 按 C 清除]
knobs:
  inside:
    - {code: "0x4ade80", en: green, zh: 绿色}
    - {code: "0xfbbf24", en: yellow, zh: 黄色}
  outside:
    - {code: "0x64748b", en: grey, zh: 灰色}
    - {code: "0x7e22ce", en: purple, zh: 紫色}
probe: |
  const rgb = (c) => [c >> 16, (c >> 8) & 255, c & 255];
  t.click(200, 150); t.click(600, 150);
  t.near(t.count(rgb(knobs.inside), 15) + t.count(rgb(knobs.outside), 15) > 3000 ? 1 : 0, 0, 0, 'two corners are no polygon');
  t.click(400, 500);
  t.move(400, 250); t.step(2);
  t.ok(t.text(/inside/i), 'inside is told');
  t.ok(t.count(rgb(knobs.inside), 15) > 50000, 'with the fill for inside');
  t.move(210, 450); t.step(2);
  t.ok(t.text(/outside/i) && t.count(rgb(knobs.outside), 15) > 50000, 'outside too');
  t.click(210, 450); t.move(280, 400); t.step(2);
  t.ok(t.text(/inside/i), 'a fourth corner makes it larger');
  t.press('C');
  t.ok(!t.text(/inside/i) && t.count(rgb(knobs.inside), 15) < 200, 'C clears it');
*/
const HINT = 'Click to add corners';

let corners;
let graphics;
let label;

function create() {
  corners = [];
  graphics = this.add.graphics();
  label = this.add.text(400, 30, HINT, { fontSize: '24px' }).setOrigin(0.5);

  this.input.on('pointerdown', (pointer) => {
    corners.push({ x: pointer.x, y: pointer.y });
    draw(pointer);
  });
  this.input.on('pointermove', draw);
  this.input.keyboard.on('keydown-C', () => {
    corners = [];
    graphics.clear();
    label.setText(HINT);
  });
}

function draw(pointer) {
  graphics.clear();
  if (corners.length >= 3) {
    const polygon = new Phaser.Geom.Polygon(corners);
    const isInside = Phaser.Geom.Polygon.Contains(polygon, pointer.x, pointer.y);
    graphics.fillStyle(isInside ? 0x4ade80 : 0x64748b);
    graphics.fillPoints(corners, true);
    label.setText(isInside ? 'Inside' : 'Outside');
  }
  graphics.fillStyle(0xffffff);
  corners.forEach((corner) => graphics.fillCircle(corner.x, corner.y, 5));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#020617',
  scene: { create }
});
