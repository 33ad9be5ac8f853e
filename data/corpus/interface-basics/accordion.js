/* scene
tasks:
  en:
    - make an accordion menu
    - headings I can unfold, only one answer is open at a time
    - help page where a click on a {colour} title shows its text below and pushes the other titles down
    - "Three 500x50 px {colour} bars Controls, Goal and Tips lie under each other, 60 px apart. A click on a bar shows its text and moves the bars below down by {height} px, folding the one that was open; another click on the open bar folds it. Folded titles begin with +, the open one with -."
  zh:
    - 折叠菜单
    - 点标题展开内容，一次只展开一个
    - 帮助页面，点{colour}标题在下面显示文字，并把其他标题往下推
    - 三条 500x50 像素的{colour}横条 Controls、Goal、Tips 上下排列，间隔 60 像素。点击一条显示它的文字，下面的横条下移 {height} 像素，原来展开的收起；再点一次展开的横条就收起。收起的标题以 + 开头，展开的以 - 开头。
difficulty: medium
apis: [this.add.rectangle, setInteractive, setVisible, setText, setY]
plan:
  en:
    req: Three headings of which one can be unfolded by a click
    steps: [Make a bar and a title and a hidden text for each section, Remember which one is open, Change it on pointerdown, Lay all bars out from the top again, Leave room below the open one]
  zh:
    req: 三个标题，点击展开其中一个
    steps: [为每节做横条、标题和隐藏的文字, 记住哪一节展开, 点击时改变, 从上到下重新排列横条, 在展开的下面留出空间]
knobs:
  colour:
    - {code: "0x33658a", en: blue, zh: 蓝色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
    - {code: "0x2d6a4f", en: green, zh: 绿色}
  height: {code: "BODY_HEIGHT = {}", values: [90, 70]}
probe: |
  const bars = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).sort((a, b) => a.y - b.y);
  const tops = bars.map((bar) => bar.y);
  const shifts = () => bars.map((bar, i) => Math.round(bar.y - tops[i])).join();
  t.near(bars.length, 3, 0, 'three bars of the asked colour');
  t.near(tops[1] - tops[0], 60, 1, '60 px apart');
  t.ok(!t.text(/arrow keys/i) && !t.text(/find/i), 'all are folded');
  t.click(bars[0]);
  t.step(1);
  t.ok(t.text(/arrow keys/i) && t.text(/^- controls/i), 'a click unfolds the first');
  t.ok(shifts() === [0, knobs.height, knobs.height].join(), 'and pushes the others down');
  t.click(bars[1]);
  t.step(1);
  t.ok(t.text(/find/i) && !t.text(/arrow keys/i), 'the next one is open alone');
  t.ok(shifts() === [0, 0, knobs.height].join(), 'only the last bar is pushed down');
  t.ok(t.text(/^. controls/i).text[0] === '+', 'the first title shows + again');
  t.click(bars[1]);
  t.step(1);
  t.ok(!t.text(/find/i) && shifts() === '0,0,0', 'a second click folds it');
*/
const BAR = 0x33658a;
const BODY_HEIGHT = 90;
const SECTIONS = [
  { title: 'Controls', body: 'Walk with the arrow keys' },
  { title: 'Goal', body: 'Find all seven stars' },
  { title: 'Tips', body: 'Look behind the trees' }
];

class AccordionScene extends Phaser.Scene {
  create() {
    this.opened = null;
    this.sections = SECTIONS.map((section) => this.addSection(section));
    this.layOut();
  }

  addSection({ title, body }) {
    const bar = this.add.rectangle(400, 0, 500, 50, BAR).setInteractive({ useHandCursor: true });
    const label = this.add.text(170, 0, '', { fontSize: '26px' }).setOrigin(0, 0.5);
    const text = this.add.text(170, 0, body, { fontSize: '22px', color: '#222222' }).setOrigin(0, 0.5);
    const section = { title, bar, label, text };

    bar.on('pointerdown', () => {
      this.opened = this.opened === section ? null : section;
      this.layOut();
    });
    return section;
  }

  layOut() {
    let y = 120;
    for (const section of this.sections) {
      const isOpen = section === this.opened;
      section.bar.setY(y);
      section.label.setY(y).setText(`${isOpen ? '-' : '+'} ${section.title}`);
      section.text.setY(y + 25 + BODY_HEIGHT / 2).setVisible(isOpen);
      y += 60 + (isOpen ? BODY_HEIGHT : 0);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1faee',
  scene: AccordionScene
});
