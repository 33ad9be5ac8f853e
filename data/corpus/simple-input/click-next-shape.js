/* scene
tasks:
  en:
    - click to change shape
    - every click on the {colour} circle makes it a square, then a triangle, then a star
    - "A {colour} circle of radius {radius} is in the middle of the screen. Clicking it shows a square, the next click a triangle, then a star, then the circle again; its name stands below, and clicks beside it do nothing."
  zh:
    - 点击切换形状
    - 点一下{colour}圆变成正方形，再点变三角形，再点变星形
    - 屏幕中央有一个半径 {radius} 的{colour}圆形，点击它依次变成正方形、三角形、星形，再回到圆形，下方显示名称，点旁边没有反应
difficulty: easy
apis: [this.add.circle, this.add.triangle, this.add.star, setInteractive, setVisible]
plan:
  en:
    req: A click on the {colour} shape shows the next of four shapes
    steps: [Draw four shapes at the same place, Make each of them interactive, Show only the one at the index, Go to the next index on a click]
  zh:
    req: 点击{colour}图形，依次显示四种形状
    steps: [在同一位置画四个图形, 让每个图形可以点击, 只显示当前下标的图形, 点击时下标加一]
knobs:
  colour:
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
  radius: {code: "RADIUS = {}", values: [100, 80, 120]}
probe: |
  const kinds = ['Arc', 'Rectangle', 'Triangle', 'Star'];
  const shown = () => t.objects(kinds).map((shape) => shape.type).join();
  t.ok(shown() === 'Arc', 'it starts with the circle alone');
  t.near(t.one('Arc').radius, knobs.radius, 0, 'of the asked size');
  t.click(60, 60);
  t.ok(shown() === 'Arc', 'a click beside it does nothing');
  for (const kind of ['Rectangle', 'Triangle', 'Star', 'Arc']) {
    t.click(400, 300);
    t.ok(shown() === kind, `the next click shows only the ${kind}`);
    t.ok(t.one(kind).fillColor === knobs.colour, 'in the same colour');
  }
  t.ok(t.text(/circle/i), 'the name is right');
*/
const RADIUS = 100;
const COLOUR = 0x3366ff;
const NAMES = ['Circle', 'Square', 'Triangle', 'Star'];

class ShapeScene extends Phaser.Scene {
  create() {
    const size = RADIUS * 2;
    this.shapes = [
      this.add.circle(400, 300, RADIUS, COLOUR),
      this.add.rectangle(400, 300, size, size, COLOUR),
      this.add.triangle(400, 300, 0, size, RADIUS, 0, size, size, COLOUR),
      this.add.star(400, 300, 5, RADIUS * 0.45, RADIUS, COLOUR)
    ];
    this.label = this.add.text(400, 500, '', { fontSize: '32px', color: '#222222' }).setOrigin(0.5);

    for (const shape of this.shapes) {
      shape.setInteractive({ useHandCursor: true });
      shape.on('pointerdown', () => this.show(this.index + 1));
    }
    this.show(0);
  }

  show(index) {
    this.index = index % this.shapes.length;
    this.shapes.forEach((shape, i) => shape.setVisible(i === this.index));
    this.label.setText(NAMES[this.index]);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f4f1de',
  scene: ShapeScene
});
