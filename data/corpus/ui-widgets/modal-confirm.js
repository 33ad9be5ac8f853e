/* scene
tasks:
  en:
    - modal dialog
    - a popup that asks "are you sure?" with yes and no, rest of the screen is blocked
    - "A {colour} Delete button opens a modal: a dark layer of alpha {dark} covers the screen and blocks the button, Yes counts one deletion, No only closes."
  zh:
    - 确认弹窗
    - 弹出确认框，有 Yes 和 No，后面的按钮点不到
    - '{colour}删除按钮打开弹窗：透明度 {dark} 的黑色遮罩盖住屏幕并挡住按钮，Yes 删除数加一，No 只关闭'
difficulty: medium
apis: [this.add.container, setInteractive, setVisible, this.add.rectangle, setText]
plan:
  en:
    req: A Delete button asks for confirmation in a modal
    steps: [Draw the button and the count, Build the modal in a hidden container, Cover the screen with an interactive layer, Open it with the button, Let Yes count and both close]
  zh:
    req: 删除按钮用弹窗确认
    steps: [画按钮和计数, 在隐藏容器中搭弹窗, 用可交互遮罩盖住屏幕, 按钮打开弹窗, Yes 计数且两者都关闭]
knobs:
  colour:
    - {code: "0xdc2626", en: red, zh: 红色}
    - {code: "0xd97706", en: amber, zh: 琥珀色}
  dark: {code: "DARK = {}", values: [0.7, 0.5]}
probe: |
  const label = (pattern) => t.text(pattern);
  const count = () => t.number(/deleted/i);
  t.ok(!label(/^yes$/i), 'the modal is closed');
  t.near(count(), 0, 0, 'nothing is deleted');
  const button = label(/^delete$/i);
  t.click(button);
  t.ok(label(/sure/i) && label(/^yes$/i) && label(/^no$/i), 'the button opens it');
  const before = count();
  t.click(button);
  t.ok(label(/^no$/i) && count() === before, 'the button behind is blocked');
  t.click(label(/^no$/i));
  t.ok(!label(/sure/i) && count() === 0, 'No only closes');
  t.click(button);
  t.click(label(/^yes$/i));
  t.ok(!label(/sure/i), 'Yes closes');
  t.near(count(), 1, 0, 'and deletes');
*/
const DARK = 0.7;

class ModalScene extends Phaser.Scene {
  create() {
    this.deleted = 0;
    this.label = this.add.text(400, 100, 'Deleted: 0', { fontSize: '28px' }).setOrigin(0.5);
    this.addButton(400, 500, 'Delete', 0xdc2626, () => this.modal.setVisible(true));
    this.modal = this.buildModal();
  }

  buildModal() {
    const layer = this.add.rectangle(400, 300, 800, 600, 0x000000, DARK).setInteractive();
    const panel = this.add.rectangle(400, 300, 420, 200, 0xf8fafc);
    const question = this.add.text(400, 250, 'Are you sure?', { fontSize: '28px', color: '#0f172a' }).setOrigin(0.5);
    const yes = this.addButton(310, 340, 'Yes', 0x16a34a, () => this.confirm());
    const no = this.addButton(490, 340, 'No', 0x64748b, () => this.modal.setVisible(false));
    return this.add.container(0, 0, [layer, panel, question, ...yes, ...no]).setVisible(false);
  }

  addButton(x, y, text, colour, onClick) {
    const box = this.add.rectangle(x, y, 150, 50, colour).setInteractive({ useHandCursor: true });
    const label = this.add.text(x, y, text, { fontSize: '24px' }).setOrigin(0.5);
    box.on('pointerdown', onClick);
    return [box, label];
  }

  confirm() {
    this.deleted += 1;
    this.label.setText(`Deleted: ${this.deleted}`);
    this.modal.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f766e',
  scene: ModalScene
});
