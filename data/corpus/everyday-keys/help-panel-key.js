/* scene
tasks:
  en:
    - toggle a panel with a key
    - press {key} to open a {colour} help window and {key} again to close it
    - a hidden info box that a keyboard button brings up and puts away
    - "A text at the bottom says that {key} is for help. A {colour} panel of 500 x 300 px with a white border and the controls of the game as white text is hidden at first; each press of {key} shows it in the middle or hides it again."
  zh:
    - 按键显示隐藏面板
    - 按 {key} 打开{colour}帮助窗口，再按一次 {key} 关上
    - 平时藏起来的说明框，用键盘按键调出来和收起
    - 底部文字提示按 {key} 看帮助；500 x 300 像素、白边框的{colour}面板用白字写着操作说明，一开始隐藏，每按一次 {key} 在屏幕中间显示或重新隐藏
difficulty: easy
apis: [this.add.container, this.add.rectangle, setVisible, this.input.keyboard.addKey, setStrokeStyle]
plan:
  en:
    req: The key {key} shows and hides a {colour} help panel
    steps: [Put a rectangle and the help text into a container, Hide the container at first, Add the key, Turn its visible flag round each time the key goes down]
  zh:
    req: 用 {key} 键显示和隐藏{colour}帮助面板
    steps: [把矩形和帮助文字放进容器, 一开始隐藏容器, 添加按键, 每次按下时切换 visible]
knobs:
  key:
    - {code: "KEY = 'H'", en: H, zh: H}
    - {code: "KEY = 'I'", en: I, zh: I}
    - {code: "KEY = 'M'", en: M, zh: M}
  colour:
    - {code: "0x1d4ed8", en: blue, zh: 蓝色}
    - {code: "0x166534", en: green, zh: 绿色}
    - {code: "0x7e22ce", en: purple, zh: 紫色}
probe: |
  const hint = t.text(/help/i);
  const key = /Press (\w)/.exec(hint.text)[1];
  t.ok(String(knobs.key).includes(key), 'the hint names the asked key');
  t.near(t.objects('Rectangle').length, 0, 0, 'the panel is hidden at first');
  t.ok(!t.text(/arrow/i), 'and so is its text');
  t.press(key);
  const panel = t.one('Rectangle');
  t.ok(panel.fillColor === knobs.colour, 'the key shows the panel in the asked colour');
  t.ok(panel.width === 500 && panel.height === 300, 'of the asked size');
  t.ok(t.text(/arrow/i), 'with the controls on it');
  const box = panel.getBounds();
  t.ok(Math.abs(box.centerX - 400) < 1 && Math.abs(box.centerY - 300) < 1, 'in the middle');
  t.step(40);
  t.near(t.objects('Rectangle').length, 1, 0, 'it stays open');
  t.press(key);
  t.ok(t.objects('Rectangle').length === 0 && !t.text(/arrow/i), 'the key hides it again');
  t.hold(key, 30);
  t.near(t.objects('Rectangle').length, 1, 0, 'a held key counts once');
*/
const KEY = 'H';
const LINES = ['Arrow keys: walk', 'Space: jump', 'R: start again'];

function create() {
  const paper = this.add.rectangle(0, 0, 500, 300, 0x1d4ed8).setStrokeStyle(4, 0xffffff);
  const words = this.add.text(0, 0, LINES, { fontSize: '32px', lineSpacing: 16 }).setOrigin(0.5);
  const panel = this.add.container(400, 300, [paper, words]).setVisible(false);

  this.add.text(400, 560, `Press ${KEY} for help`, { fontSize: '24px' }).setOrigin(0.5);

  this.input.keyboard.addKey(KEY).on('down', () => {
    panel.setVisible(!panel.visible);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: { create }
});
