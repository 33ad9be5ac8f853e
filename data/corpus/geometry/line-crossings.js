/* scene
tasks:
  en:
    - line intersection
    - draw a line by dragging and mark where it crosses the other lines
    - "{count} random lines; dragging draws a new {colour} line from press to pointer and a red dot marks each crossing with the others; a text counts them."
  zh:
    - 线段相交
    - 拖动画一条线，标出与其他线的交点
    - '{count} 条随机线段，按下拖动画出一条{colour}线，红点标出它与其他线的每个交点，文字显示交点数'
difficulty: medium
apis: [Phaser.Geom.Line, Phaser.Geom.Intersects.GetLineToLine, strokeLineShape, fillCircle, this.input.on]
plan:
  en:
    req: Drag a line and mark its crossings with {count} random lines
    steps: [Make the random lines, Set the own line from press to pointer, Ask for the crossing with each line, Draw lines and dots, Show the number]
  zh:
    req: 拖出一条线并标出与 {count} 条随机线的交点
    steps: [生成随机线段, 由按下点到指针设置自己的线, 求与每条线的交点, 画线和点, 显示数量]
knobs:
  count: {code: "COUNT = {}", values: [8, 12, 5]}
  colour:
    - {code: "0xfacc15", en: yellow, zh: 黄色}
    - {code: "0x34d399", en: green, zh: 绿色}
probe: |
  const red = () => t.count([255, 0, 0], 20);
  t.near(t.number(), 0, 0, 'no crossing at first');
  t.near(red(), 0, 0, 'and no dot');
  t.drag({ x: 5, y: 590 }, { x: 5, y: 595 });
  t.near(t.number(), 0, 0, 'a line in the corner crosses nothing');
  t.drag({ x: 5, y: 5 }, { x: 795, y: 595 });
  const a = t.number(), dots = red();
  t.drag({ x: 5, y: 595 }, { x: 795, y: 5 });
  const b = t.number();
  t.drag({ x: 400, y: 5 }, { x: 400, y: 595 });
  const c = t.number();
  t.ok(a + b + c > 1 && Math.max(a, b, c) <= knobs.count, 'long lines cross some');
  t.ok(a === 0 || dots > 25, 'each crossing has a dot');
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  t.ok(t.count(rgb, 30) > 400, 'the own line is drawn');
*/
const COUNT = 8;

class CrossingScene extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.label = this.add.text(16, 16, 'Crossings: 0', { fontSize: '22px' });
    this.own = new Phaser.Geom.Line();
    this.lines = [];
    for (let i = 0; i < COUNT; i++) {
      const { Between } = Phaser.Math;
      this.lines.push(new Phaser.Geom.Line(Between(80, 380), Between(60, 540), Between(420, 720), Between(60, 540)));
    }

    this.input.on('pointerdown', ({ x, y }) => this.own.setTo(x, y, x, y));
    this.input.on('pointermove', (pointer) => this.dragTo(pointer));
    this.drawAll();
  }

  dragTo(pointer) {
    if (!pointer.isDown) return;
    this.own.x2 = pointer.x;
    this.own.y2 = pointer.y;
    this.drawAll();
  }

  drawAll() {
    this.graphics.clear().lineStyle(2, 0x64748b);
    this.lines.forEach((line) => this.graphics.strokeLineShape(line));
    this.graphics.lineStyle(3, 0xfacc15).strokeLineShape(this.own);

    const crossings = this.lines
      .map((line) => Phaser.Geom.Intersects.GetLineToLine(this.own, line))
      .filter((point) => point !== null);
    this.graphics.fillStyle(0xff0000);
    crossings.forEach((point) => this.graphics.fillCircle(point.x, point.y, 6));
    this.label.setText(`Crossings: ${crossings.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f172a',
  scene: CrossingScene
});
