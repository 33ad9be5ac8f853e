/* scene
tasks:
  en:
    - change colour with keys
    - press R G B to change the colour of a {shape}
    - "A {shape} in the middle is white; the keys R, G and B make it red, green or {bright} and a text names the colour."
  zh:
    - 按键变颜色
    - 按 R、G、B 键改变{shape}的颜色
    - 中间有一个白色{shape}，按 R、G、B 键分别变成红色、绿色、{bright}，并用文字显示颜色名
difficulty: easy
apis: [this.input.keyboard.on, setFillStyle, setText]
plan:
  en:
    req: The keys R, G and B set the colour of a {shape}
    steps: [Draw a white shape, List a colour for each key, Listen for each key, Fill the shape and name the colour]
  zh:
    req: 用 R、G、B 键设置{shape}的颜色
    steps: [画白色图形, 列出每个键的颜色, 监听每个键, 填充图形并显示颜色名]
knobs:
  shape:
    - {code: "this.add.circle(400, 300, 100, 0xffffff)", en: circle, zh: 圆形}
    - {code: "this.add.rectangle(400, 300, 180, 180, 0xffffff)", en: square, zh: 正方形}
    - {code: "this.add.star(400, 300, 5, 50, 110, 0xffffff)", en: star, zh: 星形}
  bright:
    - {code: "0x3366ff", en: blue, zh: 蓝色}
    - {code: "0x0000ff", en: pure blue, zh: 纯蓝色}
probe: |
  const isColour = (i) => { const p = t.pixel(400, 300); return p[i] > 150 && p[(i + 1) % 3] < p[i] - 50 && p[(i + 2) % 3] < p[i] - 50; };
  t.ok(t.pixel(400, 300).every((v) => v > 240), 'it starts white');
  t.press('R');
  t.ok(isColour(0) && t.text(/red/i), 'R makes it red');
  t.press('G');
  t.ok(isColour(1) && t.text(/green/i), 'G makes it green');
  t.press('B');
  t.ok(isColour(2) && t.text(/blue/i), 'B makes it blue');
*/
const COLOURS = {
  R: { name: 'red', value: 0xff3333 },
  G: { name: 'green', value: 0x33cc33 },
  B: { name: 'blue', value: 0x3366ff }
};

function create() {
  const shape = this.add.circle(400, 300, 100, 0xffffff);
  const label = this.add.text(400, 480, 'Press R, G or B', { fontSize: '28px' }).setOrigin(0.5);

  for (const [key, colour] of Object.entries(COLOURS)) {
    this.input.keyboard.on(`keydown-${key}`, () => {
      shape.setFillStyle(colour.value);
      label.setText(colour.name);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#222222',
  scene: { create }
});
