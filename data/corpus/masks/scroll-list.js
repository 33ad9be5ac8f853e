/* scene
tasks:
  en:
    - a scrollable list
    - text list in a box that scrolls with the wheel and is cut off at the edges
    - Show {count} lines in a 360×300 box; the wheel scrolls the container of texts inside a geometry mask, stopping at the first and at the last line.
  zh:
    - 可以滚动的列表
    - 框里的文字列表，用滚轮滚动，超出部分看不到
    - 360×300 的框里有 {count} 行文字，滚轮滚动容器，用几何遮罩裁剪，到第一行和最后一行就停住。
difficulty: medium
apis: [this.add.container, this.make.graphics, setMask, createGeometryMask, Phaser.Math.Clamp, this.input.on]
plan:
  en:
    req: Scroll {count} lines of text with the wheel inside a masked box
    steps:
      - Draw the box with this.add.rectangle
      - Put the lines as texts in this.add.container
      - Mask the container with the rectangle of the box
      - Move the container on wheel, clamped with Phaser.Math.Clamp
  zh:
    req: 在裁剪框内用滚轮滚动 {count} 行文字
    steps:
      - 用 this.add.rectangle 画框
      - 把每行文字放进 this.add.container
      - 用框的矩形给容器加遮罩
      - wheel 时移动容器，用 Phaser.Math.Clamp 限制
knobs:
  count: {code: "COUNT = {}", values: [20, 15, 30]}
probe: |
  const list = t.one('Container');
  t.ok(list.list.length === knobs.count, 'there are as many lines as asked');
  const bright = (y1, y2) => { let n = 0; for (let y = y1; y < y2; y += 2) for (let x = 230; x < 420; x += 2) if (t.pixel(x, y)[0] > 180) n += 1; return n; };
  t.ok(bright(160, 440) > 50, 'lines can be read in the box');
  t.ok(bright(460, 600) === 0, 'nothing is seen below the box');
  const y = list.y;
  t.wheel(400, 300, 100);
  t.step(2);
  t.ok(list.y < y - 10, 'the wheel scrolls down');
  t.ok(bright(0, 145) === 0, 'nothing is seen above the box');
  for (let i = 0; i < 60; i++) t.wheel(400, 300, 100);
  t.step(2);
  const last = list.list[knobs.count - 1];
  t.ok(list.y + last.y > 380 && list.y + last.y < 440, 'it stops at the last line');
  for (let i = 0; i < 60; i++) t.wheel(400, 300, -100);
  t.step(2);
  t.near(list.y, y, 0.5, 'and at the first');
*/
const COUNT = 20;
const LINE = 40;
const BOX = { x: 220, y: 150, width: 360, height: 300 };

class ListScene extends Phaser.Scene {
  create() {
    const { x, y, width, height } = BOX;
    this.add.rectangle(x, y, width, height, 0x22333b).setOrigin(0);

    const list = this.add.container(x + 16, y);
    for (let i = 0; i < COUNT; i++) {
      list.add(this.add.text(0, i * LINE + 8, `Item ${i + 1}`, { fontSize: '24px' }));
    }

    const shape = this.make.graphics();
    shape.fillStyle(0xffffff).fillRect(x, y, width, height);
    list.setMask(shape.createGeometryMask());

    const lowest = y + height - COUNT * LINE;
    this.input.on('wheel', (pointer, over, deltaX, deltaY) => {
      list.y = Phaser.Math.Clamp(list.y - deltaY * 0.4, lowest, y);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5e503f',
  scene: ListScene
});
