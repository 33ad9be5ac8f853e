/* scene
tasks:
  en:
    - a button that counts clicks
    - make me a {colour} button, every click adds one to a number
    - click counter
    - "Draw a {colour} button 220 x 80 in the middle of the screen. Above it a text shows Clicks: 0, and each click on the button adds {step}; the button is paler while it is held."
  zh:
    - 点击计数按钮
    - 做一个按钮，点一下数字就加 {step}
    - 屏幕中央画一个 220 x 80 的{colour}按钮，上方文字显示 Clicks 和次数，每点一次按钮加 {step}，按住时按钮变淡
difficulty: easy
apis: [this.add.rectangle, this.add.text, setInteractive, setText]
plan:
  en:
    req: A {colour} button that adds {step} to a number on every click
    steps: [Draw the button, Make it interactive, Write the number above it, Add to the number on pointerdown]
  zh:
    req: 每点一次{colour}按钮，数字加 {step}
    steps: [画按钮, 设为可交互, 在上方显示数字, 在 pointerdown 中增加数字]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xe76f51", en: orange, zh: 橙色}
    - {code: "0x2a9d8f", en: teal, zh: 青绿色}
  step: {code: "STEP = {}", values: [1, 2, 5]}
probe: |
  const button = t.one('Rectangle');
  t.near(t.number(/clicks/i), 0, 0, 'it starts at zero');
  t.click(button); t.click(button); t.click(button);
  t.near(t.number(/clicks/i), 3 * knobs.step, 0, 'three clicks count');
  t.click(50, 560);
  t.near(t.number(/clicks/i), 3 * knobs.step, 0, 'a click beside the button does not');
*/
const STEP = 1;

function create() {
  const label = this.add.text(400, 200, 'Clicks: 0', { fontSize: '40px' }).setOrigin(0.5);
  const button = this.add.rectangle(400, 320, 220, 80, 0x3a86ff);
  this.add.text(400, 320, 'Click me', { fontSize: '28px' }).setOrigin(0.5);

  let clicks = 0;
  button.setInteractive({ useHandCursor: true });
  button.on('pointerdown', () => {
    clicks += STEP;
    label.setText(`Clicks: ${clicks}`);
    button.setAlpha(0.6);
  });
  button.on('pointerup', () => button.setAlpha(1));
  button.on('pointerout', () => button.setAlpha(1));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d1d2b',
  scene: { create }
});
