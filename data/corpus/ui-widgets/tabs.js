/* scene
tasks:
  en:
    - tabs
    - a panel with three tabs, clicking a tab shows its page
    - "Three tabs {names} above a panel: the chosen tab is {active}, the others grey, and only the chosen page's text is shown."
  zh:
    - 标签页
    - 三个标签，点哪个显示哪个页面
    - 面板上方三个标签 {names}，选中的标签为{active}，其余为灰色，只显示选中页面的文字
difficulty: easy
apis: [this.add.container, setVisible, setInteractive, setFillStyle]
plan:
  en:
    req: Three tabs of which the chosen one shows its page
    steps: [Draw the panel, Make a tab and a page for each name, Choose a tab on pointerdown, Show its page and colour the tabs]
  zh:
    req: 三个标签，选中的显示对应页面
    steps: [画面板, 为每个名称做标签和页面, 点击选择标签, 显示页面并给标签上色]
knobs:
  names:
    - {code: "['Items', 'Map', 'Quests']", en: "Items, Map and Quests", zh: "Items、Map、Quests"}
    - {code: "['Home', 'Shop', 'Help']", en: "Home, Shop and Help", zh: "Home、Shop、Help"}
  active:
    - {code: "0x2563eb", en: blue, zh: 蓝色}
    - {code: "0xdb2777", en: pink, zh: 粉色}
probe: |
  const names = knobs.names.match(/[A-Z]\w+/g);
  const tabs = t.objects((o) => o.input && o.input.enabled).sort((a, b) => a.x - b.x);
  t.near(tabs.length, 3, 0, 'three tabs can be clicked');
  names.forEach((name, i) => {
    t.click(tabs[i]);
    t.ok(tabs[i].fillColor === knobs.active, `${name} has the active colour`);
    t.near(tabs.filter((tab) => tab.fillColor === knobs.active).length, 1, 0, 'only one has');
    t.ok(t.text(`page ${name}`) , `the page ${name} is shown`);
    t.near(t.texts().filter((s) => /page/i.test(s)).length, 1, 0, 'and no other page');
  });
*/
const NAMES = ['Items', 'Map', 'Quests'];
const ACTIVE = 0x2563eb;
const PASSIVE = 0x6b7280;

class TabScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 350, 600, 340, 0xf3f4f6);
    this.tabs = NAMES.map((name, index) => this.addTab(name, index));
    this.pages = NAMES.map((name) => this.addPage(name));
    this.choose(0);
  }

  addTab(name, index) {
    const x = 200 + index * 200;
    const tab = this.add.rectangle(x, 155, 190, 50, PASSIVE);
    this.add.text(x, 155, name, { fontSize: '24px' }).setOrigin(0.5);
    tab.setInteractive({ useHandCursor: true });
    tab.on('pointerdown', () => this.choose(index));
    return tab;
  }

  addPage(name) {
    const title = this.add.text(0, 0, `Page ${name}`, { fontSize: '36px', color: '#111827' }).setOrigin(0.5);
    const line = this.add.rectangle(0, 40, 200, 4, 0x9ca3af);
    return this.add.container(400, 330, [title, line]);
  }

  choose(index) {
    this.tabs.forEach((tab, i) => tab.setFillStyle(i === index ? ACTIVE : PASSIVE));
    this.pages.forEach((page, i) => page.setVisible(i === index));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#374151',
  scene: TabScene
});
