/* scene
tasks:
  en:
    - drawing with undo
    - draw smooth strokes, {undo} takes the last one back
    - Each stroke is kept as a list of points and drawn as a smooth spline of {width} px; {undo} removes the last stroke, {redo} brings it back, and a new stroke forgets what was undone.
  zh:
    - 可撤销的画板
    - 画平滑的线，按 {undo} 撤销上一笔
    - 每一笔保存为点列并画成 {width} 像素宽的平滑曲线；按 {undo} 撤销最后一笔，按 {redo} 重做，画新的一笔后不能再重做。
difficulty: hard
apis: [Phaser.Curves.Spline, addPoint, this.add.graphics, this.input.on, this.input.keyboard.on, clear]
plan:
  en:
    req: Smooth strokes with undo and redo
    steps:
      - Start a new Spline on pointerdown
      - Add points while moving
      - Draw all strokes again after each change
      - Move strokes between two lists on {undo} and {redo}
  zh:
    req: 可撤销和重做的平滑笔画
    steps:
      - pointerdown 时新建 Spline
      - 移动时添加点
      - 每次变化后重画所有笔画
      - 按 {undo} 和 {redo} 在两个列表之间移动笔画
knobs:
  undo: {code: "keydown-{}", values: [Z, U]}
  redo: {code: "keydown-{}", values: [Y, R]}
  width: {code: "lineStyle({}", values: [4, 7]}
probe: |
  const blank = t.snap();
  const ink = () => t.changed(blank, t.snap());
  t.drag({ x: 100, y: 100 }, { x: 400, y: 200 });
  const one = ink();
  t.ok(one > 0.001, 'a stroke is drawn');
  t.drag({ x: 100, y: 400 }, { x: 600, y: 450 });
  const two = ink();
  t.ok(two > one * 1.5, 'a second one too');
  t.press(knobs.undo);
  t.near(ink(), one, 0, 'undo takes the second back');
  t.press(knobs.redo);
  t.near(ink(), two, 0, 'redo brings it again');
  t.press(knobs.undo); t.press(knobs.undo);
  t.near(ink(), 0, 0, 'two undos clear the sheet');
  t.press(knobs.undo);
  t.drag({ x: 300, y: 300 }, { x: 400, y: 300 });
  const fresh = ink();
  t.press(knobs.redo);
  t.near(ink(), fresh, 0, 'a new stroke forgets the undone ones');
*/
class UndoScene extends Phaser.Scene {
  create() {
    this.add.text(20, 20, 'Hold the mouse to draw', { fontSize: '18px', color: '#999999' });
    this.pen = this.add.graphics();
    this.strokes = [];
    // a new stroke cannot be followed by a redo
    this.undone = [];

    this.input.on('pointerdown', this.beginStroke, this);
    this.input.on('pointermove', this.extendStroke, this);
    this.input.keyboard.on('keydown-Z', () => this.shift(this.strokes, this.undone));
    this.input.keyboard.on('keydown-Y', () => this.shift(this.undone, this.strokes));
  }

  beginStroke({ x, y }) {
    this.strokes.push(new Phaser.Curves.Spline([x, y, x + 1, y]));
    this.undone = [];
    this.redraw();
  }

  extendStroke(pointer) {
    if (pointer.isDown) {
      this.strokes.at(-1).addPoint(pointer.x, pointer.y);
      this.redraw();
    }
  }

  shift(from, to) {
    if (from.length > 0) {
      to.push(from.pop());
      this.redraw();
    }
  }

  redraw() {
    this.pen.clear().lineStyle(4, 0x3a0ca3);
    for (const stroke of this.strokes) {
      stroke.draw(this.pen, stroke.points.length * 4);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f8f9fa',
  scene: UndoScene
});
