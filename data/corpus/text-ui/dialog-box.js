/* scene
tasks:
  en:
    - dialogue box
    - an NPC dialogue box, {key} shows the next line
    - A {panel} dialogue panel at the bottom with the speaker's name; {key} turns to the next of four lines and after the last one the panel closes.
  zh:
    - 对话框
    - 做一个NPC对话框，按 {key} 下一句
    - 画面底部显示带说话人名字的{panel}对话框，按 {key} 切换到下一句，一共四句，最后一句之后对话框关闭。
difficulty: medium
apis: [generateTexture, this.add.container, this.add.rectangle, this.add.text, setWordWrapWidth, setVisible, this.input.keyboard.on]
plan:
  en:
    req: A dialogue panel that pages through lines with {key} and closes at the end
    steps:
      - Put a rectangle and two texts into this.add.container
      - Keep the lines in an array and show one
      - On keydown go to the next line
      - Hide the container with setVisible after the last line
  zh:
    req: 对话框按 {key} 逐句显示，最后关闭
    steps:
      - 用 this.add.container 组合背景和两个文本
      - 用数组保存对话并显示其中一句
      - 按键时显示下一句
      - 最后一句之后用 setVisible 隐藏容器
knobs:
  key: {code: "keydown-{}", values: [SPACE, ENTER]}
  panel:
    - {code: "0x223355", en: blue, zh: 蓝色}
    - {code: "0x3b2a55", en: purple, zh: 紫色}
probe: |
  const said = () => t.objects('Text').map((o) => o.text).join('|');
  const first = said();
  t.ok(first.length > 5, 'a line is shown at the start');
  const seen = [first];
  for (let i = 0; i < 3; i++) { t.press(knobs.key); seen.push(said()); }
  t.ok(new Set(seen).size === 4, 'each press shows another line');
  t.press(knobs.key);
  t.ok(t.objects('Text').length === 0 && t.objects('Rectangle').length === 0, 'the panel closes after the last line');
*/
const LINES = [
  ['Old Smith', 'You came back! The bridge is broken again.'],
  ['Hero', 'I can repair it. What do you need?'],
  ['Old Smith', 'Ten planks of oak, and somebody who is not afraid of heights.'],
  ['Hero', 'Give me an hour.']
];

class DialogScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x8d5a2b).fillRoundedRect(10, 50, 60, 90, 20);
    art.fillStyle(0xffd6a5).fillCircle(40, 32, 28).generateTexture('smith', 80, 140).destroy();
  }

  create() {
    this.add.image(400, 320, 'smith');
    const back = this.add.rectangle(0, 0, 720, 150, 0x223355).setStrokeStyle(3, 0xffffff);
    this.speaker = this.add.text(-340, -62, '', { fontSize: '22px', color: '#ffdd66' });
    this.speech = this.add.text(-340, -24, '', { fontSize: '20px' }).setWordWrapWidth(680);
    this.panel = this.add.container(400, 500, [back, this.speaker, this.speech]);

    this.index = 0;
    this.showLine();
    this.input.keyboard.on('keydown-SPACE', this.nextLine, this);
  }

  nextLine() {
    this.index += 1;
    if (this.index < LINES.length) {
      this.showLine();
    } else {
      this.panel.setVisible(false);
    }
  }

  showLine() {
    const [name, words] = LINES[this.index];
    this.speaker.setText(name);
    this.speech.setText(words);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3c5a3c',
  scene: DialogScene
});
