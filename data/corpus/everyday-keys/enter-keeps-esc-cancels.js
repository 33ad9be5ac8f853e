/* scene
tasks:
  en:
    - enter confirms, escape cancels
    - change the size of a {colour} circle with up and down, ENTER keeps it and ESC takes it back
    - preview a change with the arrow keys and then accept or undo it
    - "A {colour} circle starts with radius 100; UP and DOWN change it by {step} px between 20 and 220. A white ring shows the size kept last. ENTER moves the ring to the new size, ESC gives the circle the size of the ring again; a text says Kept or Not kept yet."
  zh:
    - 回车确认 Esc 取消
    - 用上下键改变{colour}圆的大小，回车保留，Esc 还原
    - 先用方向键预览改动，再决定确定还是撤销
    - '{colour}圆一开始半径为 100，按上下键每次改变 {step} 像素，范围 20 到 220；白色圆环表示上次保留的大小，按回车把圆环改到新大小，按 Esc 让圆恢复到圆环的大小，文字显示 Kept 或 Not kept yet'
difficulty: easy
apis: [this.input.keyboard.on, setRadius, Phaser.Math.Clamp, setStrokeStyle, setText]
plan:
  en:
    req: UP and DOWN resize a {colour} circle, ENTER keeps the size and ESC takes it back
    steps: [Draw the circle and a ring of the kept size, Resize the circle on UP and DOWN, On ENTER remember the size and resize the ring, On ESC show the kept size again]
  zh:
    req: 上下键调整{colour}圆的大小，回车保留，Esc 还原
    steps: [画圆和表示已保留大小的圆环, 按上下键改变圆的大小, 按回车记住大小并调整圆环, 按 Esc 恢复已保留的大小]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  step: {code: "STEP = {}", values: [20, 10, 15]}
probe: |
  const circle = t.one((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const ring = t.one((o) => o.type === 'Arc' && o !== circle);
  const sizes = () => `${circle.radius} ${ring.radius}`;
  const step = knobs.step;
  t.ok(sizes() === '100 100', 'both start with radius 100');
  t.ok(t.text(/^Kept/), 'and the text says Kept');
  t.press('UP');
  t.press('UP');
  t.ok(sizes() === `${100 + 2 * step} 100`, 'UP changes only the circle');
  t.ok(t.text(/not kept/i), 'the text says that it is not kept yet');
  t.press('ESC');
  t.ok(sizes() === '100 100' && t.text(/^Kept/), 'ESC takes it back');
  t.press('DOWN');
  t.ok(sizes() === `${100 - step} 100`, 'DOWN makes it smaller');
  t.press('ENTER');
  t.ok(sizes() === `${100 - step} ${100 - step}` && t.text(/^Kept/), 'ENTER keeps it');
  t.press('UP');
  t.press('ESC');
  t.ok(sizes() === `${100 - step} ${100 - step}`, 'now ESC goes back to that size');
  for (let i = 0; i < 16; i++) t.press('UP');
  t.near(circle.radius, 220, 0, 'it grows no further than 220');
*/
const STEP = 20;

class SizeScene extends Phaser.Scene {
  create() {
    this.circle = this.add.circle(400, 270, 100, 0x3a86ff);
    this.ring = this.add.circle(400, 270, 100).setStrokeStyle(4, 0xffffff);
    this.label = this.add.text(400, 550, '', { fontSize: '28px' }).setOrigin(0.5);
    this.kept = 100;
    this.show(this.kept);

    this.input.keyboard.on('keydown-UP', () => this.show(this.radius + STEP));
    this.input.keyboard.on('keydown-DOWN', () => this.show(this.radius - STEP));
    this.input.keyboard.on('keydown-ENTER', () => this.keep());
    this.input.keyboard.on('keydown-ESC', () => this.show(this.kept));
  }

  show(radius) {
    this.radius = Phaser.Math.Clamp(radius, 20, 220);
    this.circle.setRadius(this.radius);
    this.label.setText(this.radius === this.kept ? 'Kept' : 'Not kept yet: ENTER or ESC');
  }

  keep() {
    this.kept = this.radius;
    this.ring.setRadius(this.kept);
    this.show(this.kept);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: SizeScene
});
