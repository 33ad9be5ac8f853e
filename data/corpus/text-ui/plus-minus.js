/* scene
tasks:
  en:
    - a number with plus and minus buttons
    - two buttons that raise and lower a number
    - 'Show a number that starts at {start} between a "-" and a "+" button; each click changes it by {step} and it never goes below 0.'
  zh:
    - 加减按钮
    - 做两个按钮，点一下数字加，点一下数字减
    - '中间显示数字，初始为 {start}，左右各有"-"和"+"按钮，每次点击增减 {step}，最小为 0。'
difficulty: easy
apis: [this.add.text, setInteractive, setOrigin, Math.max]
plan:
  en:
    req: Two text buttons change a number by {step} and keep it at 0 or more
    steps:
      - Show the number with this.add.text
      - Make a helper that adds an interactive text button
      - Change the value on pointerdown and clamp it with Math.max
  zh:
    req: 两个文字按钮每次把数字增减 {step}，不小于 0
    steps:
      - 用 this.add.text 显示数字
      - 写一个创建可点击文字按钮的函数
      - pointerdown 时修改数值并用 Math.max 限制
knobs:
  start: {code: "value = {}", values: [5, 3, 8]}
  step: {code: "STEP = {}", values: [1, 2]}
probe: |
  t.near(t.number(/\d/), knobs.start, 0, 'it starts at the asked number');
  const plus = t.text(/^\+$/), minus = t.text(/^[-−]$/);
  t.click(plus); t.click(plus);
  t.near(t.number(/\d/), knobs.start + 2 * knobs.step, 0, 'plus raises it');
  t.click(minus);
  t.near(t.number(/\d/), knobs.start + knobs.step, 0, 'minus lowers it');
  for (let i = 0; i < 15; i++) t.click(minus);
  t.near(t.number(/\d/), 0, 0, 'it stops at zero');
*/
const STEP = 1;

function create() {
  this.value = 5;
  this.label = this.add.text(400, 300, this.value, { fontSize: '64px' }).setOrigin(0.5);
  addButton(this, 280, '-', -STEP);
  addButton(this, 520, '+', STEP);
}

function addButton(scene, x, sign, change) {
  const button = scene.add.text(x, 300, sign, {
    fontSize: '48px',
    backgroundColor: '#335577',
    padding: { x: 18, y: 6 }
  });
  button.setOrigin(0.5).setInteractive({ useHandCursor: true });
  button.on('pointerdown', () => {
    // never below zero
    scene.value = Math.max(0, scene.value + change);
    scene.label.setText(scene.value);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#222233',
  scene: { create }
});
