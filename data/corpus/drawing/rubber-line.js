/* scene
tasks:
  en:
    - draw straight lines
    - drag to draw a line with a preview
    - Dragging shows a thin grey preview line from the start point to the pointer with its length in px; releasing turns it into a {width} px {colour} line, shorter than 10 px is dropped.
  zh:
    - 画直线
    - 拖动画直线，带预览
    - 拖动时显示从起点到鼠标的灰色预览线和长度；松开后变成 {width} 像素宽的{colour}线，短于 10 像素的不保留。
difficulty: medium
apis: [setTo, this.add.graphics, strokeLineShape, Phaser.Geom.Line, Phaser.Geom.Line.Length]
plan:
  en:
    req: Drag a preview line and fix it on release
    steps:
      - Keep a Geom.Line from the start to the pointer
      - Redraw the preview Graphics while dragging
      - Show Phaser.Geom.Line.Length
      - Stroke the line into the drawing on release when it is long enough
  zh:
    req: 拖动预览直线，松开后固定
    steps:
      - 用 Geom.Line 保存起点到鼠标的线
      - 拖动时重画预览
      - 显示 Phaser.Geom.Line.Length
      - 松开时若足够长则画到画布上
knobs:
  width: {code: "lineStyle({}", values: [5, 8]}
  colour:
    - {code: "0x023e8a", en: blue, zh: 蓝色}
    - {code: "0x9d0208", en: dark red, zh: 深红色}
probe: |
  const blank = t.snap();
  const ink = () => t.changed(blank, t.snap());
  t.pointerDown(200, 300); t.step(1); t.move(500, 300); t.step(2);
  const preview = ink();
  t.ok(preview > 0, 'dragging shows a preview');
  t.near(t.number(/px/i), 300, 2, 'with its length');
  t.move(200, 500); t.step(2);
  t.near(t.number(/px/i), 200, 2, 'which follows the pointer');
  t.pointerUp(200, 500); t.step(2);
  const a = t.pixel(200, 400), b = t.pixel(350, 300);
  t.ok(a.join() !== b.join(), 'only the last position becomes a line');
  t.pointerDown(600, 300); t.step(1); t.move(604, 300); t.step(1); t.pointerUp(604, 300); t.step(2);
  t.ok(t.pixel(602, 300).join() === b.join(), 'a tiny line is dropped');
  t.drag({ x: 300, y: 100 }, { x: 600, y: 100 });
  t.ok(t.pixel(450, 100).join() === a.join() && t.pixel(200, 400).join() === a.join(), 'lines stay');
*/
class LineScene extends Phaser.Scene {
  create() {
    this.drawing = this.add.graphics().lineStyle(5, 0x023e8a);
    this.preview = this.add.graphics();
    this.label = this.add.text(20, 20, 'Drag to draw', { fontSize: '20px', color: '#333333' });
    this.line = new Phaser.Geom.Line();

    this.input.on('pointerdown', ({ x, y }) => this.line.setTo(x, y, x, y));
    this.input.on('pointermove', this.stretch, this);
    this.input.on('pointerup', this.finish, this);
  }

  stretch(pointer) {
    if (!pointer.isDown) {
      return;
    }
    this.line.x2 = pointer.x;
    this.line.y2 = pointer.y;
    this.preview.clear().lineStyle(1, 0x888888).strokeLineShape(this.line);
    this.label.setText(`${Math.round(Phaser.Geom.Line.Length(this.line))} px`);
  }

  finish() {
    this.preview.clear();
    if (Phaser.Geom.Line.Length(this.line) >= 10) {
      this.drawing.strokeLineShape(this.line);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: LineScene
});
