/* scene
tasks:
  en:
    - number keys change colour
    - press 1 2 3 4 and the {shape} gets another colour
    - "A {shape} in the middle is red at first. The number keys 1, 2, 3 and 4 make it red, yellow, green and {fourth}; a row of four squares below shows the choices and a white frame marks the chosen one."
  zh:
    - 数字键换颜色
    - 按数字键 1 到 4 给{shape}换颜色
    - 中间的{shape}一开始是红色，按 1、2、3、4 分别变成红、黄、绿、{fourth}，下方一排四个方块显示可选颜色，白框标出当前选中的那个
difficulty: easy
apis: [this.input.keyboard.on, this.add.rectangle, setFillStyle, setStrokeStyle]
plan:
  en:
    req: The keys 1 to 4 choose the colour of a {shape}
    steps: [List four colours and four key names, Draw the shape in the first colour, Draw a square for each colour and a white frame, On each key fill the shape and move the frame]
  zh:
    req: 按数字键 1 到 4 选择{shape}的颜色
    steps: [列出四种颜色和四个键名, 用第一种颜色画图形, 为每种颜色画小方块并加白框, 按键时填充图形并移动白框]
knobs:
  shape:
    - {code: "this.add.star(400, 240, 5, 70, 150, COLOURS[0])", en: star, zh: 星星}
    - {code: "this.add.circle(400, 240, 130, COLOURS[0])", en: circle, zh: 圆形}
    - {code: "this.add.triangle(400, 240, 0, 240, 140, 0, 280, 240, COLOURS[0])", en: triangle, zh: 三角形}
  fourth:
    - {code: "0x3366ff", en: blue, zh: 蓝}
    - {code: "0x8338ec", en: purple, zh: 紫}
probe: |
  const shape = () => t.pixel(400, 250);
  const frame = t.one((o) => o.type === 'Rectangle' && o.isStroked);
  const start = frame.x;
  t.ok(t.looks(shape(), 'red'), 'it starts red');
  t.press('TWO');
  t.ok(t.looks(shape(), 'yellow'), '2 makes it yellow');
  t.ok(frame.x > start + 20, 'the frame goes to the second square');
  t.press('THREE');
  t.ok(t.looks(shape(), 'green'), '3 makes it green');
  t.press('FOUR');
  const wanted = [16, 8, 0].map((bits) => (knobs.fourth >> bits) & 255);
  t.ok(shape().every((value, i) => Math.abs(value - wanted[i]) < 12), '4 gives the fourth colour');
  t.press('FIVE');
  t.ok(shape().every((value, i) => Math.abs(value - wanted[i]) < 12), '5 does nothing');
  t.press('ONE');
  t.ok(t.looks(shape(), 'red'), '1 makes it red again');
  t.near(frame.x, start, 1, 'and the frame is back');
*/
const COLOURS = [0xff3333, 0xffd23f, 0x33cc66, 0x3366ff];
const KEYS = ['ONE', 'TWO', 'THREE', 'FOUR'];

function create() {
  const shape = this.add.star(400, 240, 5, 70, 150, COLOURS[0]);
  const frame = this.add.rectangle(250, 480, 76, 76).setStrokeStyle(4, 0xffffff);

  KEYS.forEach((key, i) => {
    const x = 250 + i * 100;
    this.add.rectangle(x, 480, 60, 60, COLOURS[i]);
    this.add.text(x, 545, String(i + 1), { fontSize: '28px' }).setOrigin(0.5);

    this.input.keyboard.on(`keydown-${key}`, () => {
      shape.setFillStyle(COLOURS[i]);
      frame.x = x;
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  scene: { create }
});
