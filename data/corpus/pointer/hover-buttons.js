/* scene
tasks:
  en:
    - buttons that react to the mouse
    - three buttons that light up on hover and say which one was clicked
    - Three {colour} 180×60 buttons in a row; pointerover brightens and enlarges, pointerout restores, and a click shows the button's name in a text.
  zh:
    - 鼠标悬停变色的按钮
    - 三个按钮，鼠标移上去会亮，点击显示点了哪个
    - 一排三个 180×60 的{colour}按钮，鼠标移入变亮并放大，移出恢复，点击后在文字中显示按钮名字。
difficulty: medium
apis: [this.add.rectangle, this.add.text, setInteractive, pointerover, pointerout, setFillStyle]
plan:
  en:
    req: Make three buttons that light up on hover and report the click in a text
    steps:
      - Show a message with this.add.text
      - Draw a rectangle and a label for each name
      - Make the rectangle interactive with a hand cursor
      - Change colour and scale on pointerover and pointerout
      - Write the name with setText on pointerdown
  zh:
    req: 三个按钮，悬停变亮，点击后用文字显示
    steps:
      - 用 this.add.text 显示提示
      - 为每个名字画矩形和标签
      - 用 setInteractive 让矩形可交互并显示手形光标
      - pointerover 和 pointerout 时改变颜色和大小
      - pointerdown 时用 setText 写出名字
knobs:
  colour:
    - {code: "0x5c6bc0", en: blue, zh: 蓝色}
    - {code: "0x43a047", en: green, zh: 绿色}
probe: |
  const buttons = t.objects('Rectangle');
  t.ok(buttons.length === 3, 'there are three buttons');
  const normal = buttons[1].fillColor;
  t.move(buttons[1]);
  t.step(2);
  t.ok(buttons[1].fillColor !== normal && buttons[1].scaleX > 1, 'the hovered button lights up and grows');
  t.ok(buttons[0].fillColor === normal, 'the others do not');
  t.move(400, 550);
  t.step(2);
  t.ok(buttons[1].fillColor === normal && buttons[1].scaleX === 1, 'it goes back when the mouse leaves');
  t.click(buttons[2]);
  t.step(2);
  t.ok(t.texts().some((s) => /clicked.*Quit/i.test(s)), 'the text names the clicked button');
  t.click(buttons[0]);
  t.step(2);
  t.ok(t.texts().some((s) => /clicked.*Start/i.test(s)), 'and the next one');
*/
class ButtonScene extends Phaser.Scene {
  create() {
    this.message = this.add.text(400, 180, 'Pick a button', { fontSize: '28px' }).setOrigin(0.5);

    this.addButton(180, 300, 'Start');
    this.addButton(400, 300, 'Options');
    this.addButton(620, 300, 'Quit');
  }

  addButton(x, y, name) {
    const button = this.add.rectangle(x, y, 180, 60, 0x5c6bc0);
    this.add.text(x, y, name, { fontSize: '24px' }).setOrigin(0.5);

    button.setInteractive({ useHandCursor: true });
    button.on('pointerover', () => button.setFillStyle(0xffca28).setScale(1.08));
    button.on('pointerout', () => button.setFillStyle(0x5c6bc0).setScale(1));
    button.on('pointerdown', () => this.message.setText(`You clicked ${name}`));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212121',
  scene: ButtonScene
});
