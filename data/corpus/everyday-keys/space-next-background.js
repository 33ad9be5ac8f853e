/* scene
tasks:
  en:
    - key changes background colour
    - every time I press {key} the background gets another colour
    - switch the screen colour with one button on the keyboard, going round through four colours
    - "The background is dark blue. Each press of {key} changes it to {second}, then green, then orange and then dark blue again; a text in the middle says Colour 1 of 4 and counts along."
  zh:
    - 按键换背景色
    - 每按一次{key}，背景就换一种颜色
    - 用键盘上的一个键切换屏幕颜色，四种颜色循环
    - 背景一开始是深蓝色，每按一次{key}依次变为{second}、绿色、橙色，再回到深蓝色，中间的文字显示 Colour 1 of 4 并跟着变化
difficulty: easy
apis: [this.cameras.main.setBackgroundColor, this.input.keyboard.on, this.add.text, setText]
plan:
  en:
    req: Each press of {key} shows the next of four background colours
    steps: [List the colours, Show the colour at the index with the camera, Raise the index on the key and start over at the end, Name the number in a text]
  zh:
    req: 每按一次{key}切换到四种背景色中的下一种
    steps: [列出颜色, 用镜头显示当前下标的颜色, 按键时下标加一，到末尾后从头开始, 用文字显示编号]
knobs:
  key:
    - {code: "keydown-SPACE", en: the space bar, zh: 空格键}
    - {code: "keydown-B", en: the B key, zh: " B 键"}
    - {code: "keydown-ENTER", en: the enter key, zh: 回车键}
  second:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
probe: |
  const key = knobs.key.replace('keydown-', '');
  const is = (colour) => t.pixel(60, 60).every((value, i) => Math.abs(value - ((colour >> (16 - 8 * i)) & 255)) < 6);
  t.step(2);
  t.ok(is(0x1d3557), 'it starts dark blue');
  t.ok(t.text('Colour 1 of 4'), 'and the text says 1');
  t.press(key);
  t.ok(is(knobs.second), 'the key shows the second colour');
  t.ok(t.text('Colour 2 of 4'), 'the text follows');
  t.step(30);
  t.ok(is(knobs.second), 'it stays until the next press');
  t.press(key);
  t.ok(is(0x2a9d4f), 'then green');
  t.press(key);
  t.ok(is(0xf4a261), 'then orange');
  t.press(key);
  t.ok(is(0x1d3557) && t.text('Colour 1 of 4'), 'then dark blue again');
*/
const COLOURS = [0x1d3557, 0xe63946, 0x2a9d4f, 0xf4a261];

class BackgroundScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 300, '', { fontSize: '40px' }).setOrigin(0.5);
    this.input.keyboard.on('keydown-SPACE', () => this.show(this.index + 1));
    this.show(0);
  }

  show(index) {
    this.index = index % COLOURS.length;
    this.cameras.main.setBackgroundColor(COLOURS[this.index]);
    this.label.setText(`Colour ${this.index + 1} of ${COLOURS.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: BackgroundScene
});
