/* scene
tasks:
  en:
    - draw some shapes
    - show a rectangle, circle, triangle, star and ellipse in a row with their names
    - Show a rectangle, a circle, a triangle, a five-pointed star and an ellipse {gap} px apart in a row, each with its name below; hovering outlines a shape in {outline}.
  zh:
    - 画几个图形
    - 一排显示矩形、圆形、三角形、星形和椭圆，并写上名字
    - 一排间隔 {gap} 像素显示矩形、圆形、三角形、五角星和椭圆，下面写名字；鼠标移上去时显示{outline}描边。
difficulty: easy
apis: [this.add.rectangle, this.add.circle, this.add.triangle, this.add.star, this.add.ellipse, setStrokeStyle]
plan:
  en:
    req: Five named shapes in a row that are outlined on hover
    steps:
      - Add each shape with its factory
      - Put its name below
      - Make it interactive
      - Set the stroke on pointerover and take it off on pointerout
  zh:
    req: 一排五个带名字的图形，悬停时描边
    steps:
      - 用各自的工厂方法添加图形
      - 在下方写名字
      - 设为可交互
      - 移入时描边移出时取消
knobs:
  gap: {code: "GAP = {}", values: [150, 130]}
  outline:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
probe: |
  const shapes = t.objects(['Rectangle', 'Arc', 'Triangle', 'Star', 'Ellipse']);
  t.ok(new Set(shapes.map((o) => o.type)).size === 5, 'five kinds of shapes');
  t.near(shapes[1].x - shapes[0].x, knobs.gap, 0.5, 'at the asked distance');
  for (const name of ['rectangle', 'circle', 'triangle', 'star', 'ellipse']) t.ok(t.texts().some((s) => s.toLowerCase().includes(name)), name + ' is named');
  t.ok(shapes.every((o) => !o.isStroked), 'no outline at first');
  t.move(shapes[3]); t.step(2);
  t.ok(shapes[3].isStroked && !shapes[2].isStroked, 'hovering outlines the shape');
  t.move(10, 10); t.step(2);
  t.ok(!shapes[3].isStroked, 'leaving takes it off');
*/
const GAP = 150;

function create() {
  const left = 400 - GAP * 2;
  const shapes = {
    rectangle: this.add.rectangle(left, 300, 90, 70, 0xe63946),
    circle: this.add.circle(left + GAP, 300, 45, 0xf4a261),
    triangle: this.add.triangle(left + GAP * 2, 300, 0, 90, 90, 90, 45, 0, 0x2a9d8f),
    star: this.add.star(left + GAP * 3, 300, 5, 22, 48, 0x8338ec),
    ellipse: this.add.ellipse(left + GAP * 4, 300, 110, 60, 0x3a86ff)
  };

  for (const [name, shape] of Object.entries(shapes)) {
    this.add.text(shape.x, 380, name, { fontSize: '18px' }).setOrigin(0.5);
    shape.setInteractive();
    shape.on('pointerover', () => shape.setStrokeStyle(4, 0xffffff));
    shape.on('pointerout', () => shape.setStrokeStyle());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d1f2b',
  scene: { create }
});
