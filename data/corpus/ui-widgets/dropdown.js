/* scene
tasks:
  en:
    - dropdown menu
    - select box where I click and a list folds out, pick one
    - "A dropdown {width} px wide shows {first}; a click folds out a list of four options below it, a click on an option puts it into the box, colours the background and folds the list."
  zh:
    - 下拉菜单
    - 点击展开选项列表，选一个后收起
    - 宽 {width} 像素的下拉框默认显示 {first}；点击展开四个选项，点选项后显示在框里、改变背景颜色并收起列表
difficulty: medium
apis: [this.add.container, setVisible, setInteractive, this.cameras.main.setBackgroundColor]
plan:
  en:
    req: A dropdown of four colours that sets the background
    steps: [Draw the box with the current choice, Put the options into a hidden container, Show or hide the list on a click, Take over the option that was clicked]
  zh:
    req: 四种颜色的下拉框，用来设置背景
    steps: [画框和当前选项, 把选项放进隐藏容器, 点击展开或收起, 采用点击的选项]
knobs:
  width: {code: "BOX_WIDTH = {}", values: [260, 320]}
  first:
    - {code: "name: 'Night'", en: Night, zh: Night}
    - {code: "name: 'Midnight'", en: Midnight, zh: Midnight}
probe: |
  const first = knobs.first.match(/'(\w+)'/)[1];
  t.near(t.texts().filter((s) => s.includes(first)).length, 1, 0, 'the box shows the first option');
  t.ok(!t.text('Forest'), 'the list is folded');
  const box = t.one((o) => o.input && o.input.enabled);
  t.near(box.width, knobs.width, 0, 'of the asked width');
  t.click(box);
  t.ok(t.text('Forest') && t.text('Sky'), 'a click folds it out');
  const before = t.pixel(30, 30);
  t.click(t.text('Forest')); t.step(2);
  t.ok(t.text('Forest') && !t.text('Sky') && !t.text(first), 'the choice is in the box and the list is folded');
  const after = t.pixel(30, 30);
  t.ok(after.join() !== before.join() && after[1] > after[0], 'the background is green');
  t.click(box); t.click(box);
  t.ok(!t.text('Sky'), 'a second click folds it again');
*/
const BOX_WIDTH = 260;
const BOX_HEIGHT = 48;
const OPTIONS = [
  { name: 'Night', colour: '#0f172a' },
  { name: 'Forest', colour: '#14532d' },
  { name: 'Desert', colour: '#92400e' },
  { name: 'Sky', colour: '#0369a1' }
];

class DropdownScene extends Phaser.Scene {
  create() {
    this.list = this.add.container(400, 150).setVisible(false);
    OPTIONS.forEach((option, index) => {
      const row = this.addRow(0, (index + 1) * BOX_HEIGHT, option.name, 0x475569);
      row.box.on('pointerdown', () => this.choose(option));
      this.list.add([row.box, row.text]);
    });

    this.current = this.addRow(400, 150, '', 0x1e293b);
    this.current.box.on('pointerdown', () => this.list.setVisible(!this.list.visible));
    this.choose(OPTIONS[0]);
  }

  addRow(x, y, name, colour) {
    const box = this.add.rectangle(x, y, BOX_WIDTH, BOX_HEIGHT, colour).setInteractive();
    const text = this.add.text(x, y, name, { fontSize: '22px' }).setOrigin(0.5);
    return { box, text };
  }

  choose(option) {
    this.current.text.setText(`${option.name} v`);
    this.cameras.main.setBackgroundColor(option.colour);
    this.list.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: DropdownScene
});
