/* scene
tasks:
  en:
    - rgb colour mixer
    - mix a colour with keys for red, green and blue and show its hex code
    - "Q/A change red, W/S green and E/D blue by {step} per press between 0 and 255; a large {shape} shows the mix and a text its hex code."
  zh:
    - RGB 调色器
    - 用按键调红绿蓝，显示颜色代码
    - Q/A、W/S、E/D 分别以每次 {step} 增减红、绿、蓝（0 到 255），一个大{shape}显示混合色，文字显示十六进制代码
difficulty: easy
apis: [Phaser.Display.Color.GetColor, Phaser.Display.Color.RGBToString, setFillStyle, Phaser.Math.Clamp]
plan:
  en:
    req: Mix a colour from red, green and blue with six keys
    steps: [Keep the three channels in an object, Let each key change its channel, Keep it between 0 and 255, Fill the shape and show the hex code]
  zh:
    req: 用六个键混合红绿蓝
    steps: [用对象保存三个通道, 每个键改变对应通道, 限制在 0 到 255, 填充图形并显示十六进制]
knobs:
  step: {code: "STEP = {}", values: [51, 17]}
  shape:
    - {code: "this.add.circle(400, 280, 130)", en: circle, zh: 圆形}
    - {code: "this.add.rectangle(400, 280, 260, 260)", en: square, zh: 方块}
probe: |
  const mix = () => t.pixel(400, 280);
  const is = (r, g, b) => mix().every((v, i) => Math.abs(v - [r, g, b][i]) < 3);
  t.ok(is(102, 102, 102), 'it starts grey');
  t.press('Q');
  t.ok(is(102 + knobs.step, 102, 102), 'Q is more red');
  t.press('S');
  t.ok(is(102 + knobs.step, 102 - knobs.step, 102), 'S is less green');
  for (let i = 0; i < 12; i++) t.press('E');
  t.ok(is(102 + knobs.step, 102 - knobs.step, 255), 'blue stops at 255');
  const hex = [102 + knobs.step, 102 - knobs.step, 255].map((v) => v.toString(16).padStart(2, '0')).join('');
  t.ok(t.texts().some((s) => s.toLowerCase().includes('#' + hex)), 'the hex code is shown');
  for (let i = 0; i < 12; i++) t.press('A');
  t.ok(mix()[0] < 3, 'A goes down to 0');
*/
const STEP = 51;
const KEYS = {
  Q: ['red', STEP],
  A: ['red', -STEP],
  W: ['green', STEP],
  S: ['green', -STEP],
  E: ['blue', STEP],
  D: ['blue', -STEP]
};

class MixerScene extends Phaser.Scene {
  create() {
    this.mix = { red: 102, green: 102, blue: 102 };
    this.shape = this.add.circle(400, 280, 130);
    this.label = this.add.text(400, 480, '', { fontSize: '32px' }).setOrigin(0.5);

    for (const [key, [channel, amount]] of Object.entries(KEYS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.change(channel, amount));
    }
    this.show();
  }

  change(channel, amount) {
    this.mix[channel] = Phaser.Math.Clamp(this.mix[channel] + amount, 0, 255);
    this.show();
  }

  show() {
    const { red, green, blue } = this.mix;
    this.shape.setFillStyle(Phaser.Display.Color.GetColor(red, green, blue));
    this.label.setText(Phaser.Display.Color.RGBToString(red, green, blue, 255, '#'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111111',
  scene: MixerScene
});
