/* scene
tasks:
  en:
    - use tab to go through the buttons
    - a title menu that works without a mouse, TAB walks on and ENTER presses the marked button
    - jump between menu entries with the tab key, the current one gets a {colour} frame
    - "{count} buttons of 260x60 px under each other. The first has a {colour} outline of 5 px; TAB moves the outline to the next one and after the last to the first, SHIFT + TAB goes back, ENTER writes NAME chosen below. A click does both at once."
  zh:
    - 用 Tab 键切换按钮
    - 不用鼠标的标题菜单，Tab 往下走，回车按下选中的按钮
    - 用 Tab 键在菜单项之间跳动，当前项有{colour}边框
    - "{count}个 260x60 像素的按钮上下排列，第一个有 5 像素的{colour}描边；Tab 把描边移到下一个，最后一个之后回到第一个，Shift + Tab 往回走，回车在下面写出「名称 chosen」。鼠标点击则同时选中并按下。"
difficulty: medium
apis: [this.input.keyboard.addCapture, this.input.keyboard.addKey, Phaser.Math.Wrap, setStrokeStyle, setInteractive]
plan:
  en:
    req: Walk through menu buttons with TAB and press one with ENTER
    steps: [Draw a button for each name, Capture TAB so that the browser keeps out, Move the outline on TAB and wrap round, Go backwards while SHIFT is down, Write the name on ENTER or on a click]
  zh:
    req: 用 Tab 在菜单按钮间移动并用回车按下
    steps: [为每个名称画按钮, 捕获 Tab 键不让浏览器处理, 按 Tab 移动描边并循环, 按住 Shift 时往回走, 回车或点击时写出名称]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
  count:
    - {code: "NAMES = ['Play', 'Options', 'Credits', 'Quit']", en: Four, zh: 四}
    - {code: "NAMES = ['Play', 'Levels', 'Quit']", en: Three, zh: 三}
probe: |
  const names = String(knobs.count).match(/'\w+'/g).map((name) => name.slice(1, -1));
  const buttons = t.objects('Rectangle').sort((a, b) => a.y - b.y);
  const marked = () => buttons.filter((button) => button.isStroked);
  const at = () => buttons.indexOf(marked()[0]);
  t.near(buttons.length, names.length, 0, 'a button for each name');
  t.ok(marked().length === 1 && at() === 0, 'the first one is marked');
  t.ok(marked()[0].strokeColor === knobs.colour, 'in the asked colour');
  t.press('TAB');
  t.ok(marked().length === 1 && at() === 1, 'TAB marks the next one');
  t.ok(!t.text(/chosen/i), 'and presses nothing');
  t.press('ENTER');
  t.ok(t.text(names[1] + ' chosen'), 'ENTER presses it');
  for (let i = 1; i < names.length; i++) t.press('TAB');
  t.near(at(), 0, 0, 'after the last comes the first');
  t.down('SHIFT');
  t.step(2);
  t.press('TAB');
  t.up('SHIFT');
  t.step(2);
  t.near(at(), names.length - 1, 0, 'SHIFT + TAB goes back');
  t.click(buttons[0]);
  t.ok(at() === 0 && t.text(names[0] + ' chosen'), 'a click marks and presses');
*/
const NAMES = ['Play', 'Options', 'Credits', 'Quit'];
const MARK = 0xffd166;

class FocusScene extends Phaser.Scene {
  create() {
    this.index = 0;
    this.status = this.add.text(400, 540, '', { fontSize: '30px' }).setOrigin(0.5);
    this.buttons = NAMES.map((name, index) => this.addButton(name, index));
    this.focus(0);

    // without this the browser would move its own focus
    this.input.keyboard.addCapture('TAB');
    const shift = this.input.keyboard.addKey('SHIFT');
    this.input.keyboard.on('keydown-TAB', () => this.focus(this.index + (shift.isDown ? -1 : 1)));
    this.input.keyboard.on('keydown-ENTER', () => this.activate());
  }

  addButton(name, index) {
    const y = 120 + index * 90;
    const button = this.add.rectangle(400, y, 260, 60, 0x3d405b).setInteractive({ useHandCursor: true });
    this.add.text(400, y, name, { fontSize: '28px' }).setOrigin(0.5);
    button.on('pointerdown', () => {
      this.focus(index);
      this.activate();
    });
    return button;
  }

  focus(index) {
    this.buttons[this.index].setStrokeStyle();
    this.index = Phaser.Math.Wrap(index, 0, NAMES.length);
    this.buttons[this.index].setStrokeStyle(5, MARK);
  }

  activate() {
    this.status.setText(`${NAMES[this.index]} chosen`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: FocusScene
});
