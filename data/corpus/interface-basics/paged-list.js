/* scene
tasks:
  en:
    - list with next and back buttons
    - show a long list of fruit a few at a time, with buttons to turn the page
    - thirteen names do not fit on the screen, split them into pages I can click through
    - "Thirteen fruits, {size} on a page. {colour} buttons Back and Next of 160x60 px turn the page, the text between them says Page 1 / N; Back is dimmed to 0.3 and dead on the first page, Next on the last."
  zh:
    - 列表翻页
    - 很长的水果列表，每次显示几个，用按钮翻页
    - 十三个名字一屏放不下，分成几页点击浏览
    - 十三种水果，每页 {size} 个。160x60 像素的{colour}按钮 Back 和 Next 翻页，中间写 Page 1 / N；第一页时 Back 透明度为 0.3 且不能点，最后一页时 Next 也一样。
difficulty: easy
apis: [this.add.text, setText, setAlpha, setInteractive, disableInteractive, Math.ceil]
plan:
  en:
    req: Show a long list in pages of {size} with Back and Next
    steps: [Work out the number of pages, Cut the names of the page out of the list, Write them and the page number, Turn the page on a click, Disable the button that leads nowhere]
  zh:
    req: 每页显示 {size} 项，用 Back 和 Next 翻页
    steps: [算出页数, 从列表中截取当前页, 写出名称和页码, 点击时翻页, 停用无处可去的按钮]
knobs:
  size: {code: "PER_PAGE = {}", values: [5, 4, 3]}
  colour:
    - {code: "0x2a6f97", en: Blue, zh: 蓝色}
    - {code: "0xbc6c25", en: Brown, zh: 棕色}
probe: |
  const buttons = t.objects((o) => o.type === 'Rectangle').sort((a, b) => a.x - b.x);
  const [back, next] = buttons;
  const pages = Math.ceil(13 / knobs.size);
  const shown = () => t.one((o) => o.type === 'Text' && o.y === 80).text.split('\n');
  t.ok(buttons.length === 2 && buttons.every((o) => o.fillColor === knobs.colour), 'two buttons of the asked colour');
  const all = [...shown()];
  t.near(all.length, knobs.size, 0, 'the first page has the asked number of lines');
  t.near(t.number(/page/i), 1, 0, 'it is page 1');
  t.ok(t.text(new RegExp('/ ' + pages + '$')), 'of the right number of pages');
  t.ok(back.alpha < 0.5 && next.alpha === 1, 'Back is dimmed');
  t.click(back);
  t.near(t.number(/page/i), 1, 0, 'and does nothing');
  for (let page = 2; page <= pages; page++) {
    t.click(next);
    t.near(t.number(/page/i), page, 0, 'Next turns the page');
    all.push(...shown());
  }
  t.ok(all.length === 13 && new Set(all).size === 13, 'all thirteen were shown once');
  t.ok(next.alpha < 0.5 && back.alpha === 1, 'on the last page Next is dimmed');
  t.click(next);
  t.near(t.number(/page/i), pages, 0, 'and does nothing');
  t.click(back);
  t.near(t.number(/page/i), pages - 1, 0, 'Back turns back');
*/
const FRUITS = [
  'Apple', 'Banana', 'Cherry', 'Date', 'Fig', 'Grape', 'Kiwi',
  'Lemon', 'Mango', 'Orange', 'Papaya', 'Quince', 'Raspberry'
];
const PER_PAGE = 5;
const PAGES = Math.ceil(FRUITS.length / PER_PAGE);

function create() {
  let page = 0;
  const list = this.add.text(300, 80, '', { fontSize: '36px', lineSpacing: 16 });
  const label = this.add.text(400, 520, '', { fontSize: '26px' }).setOrigin(0.5);

  const addButton = (x, name, step) => {
    const button = this.add.rectangle(x, 520, 160, 60, 0x2a6f97);
    this.add.text(x, 520, name, { fontSize: '28px' }).setOrigin(0.5);
    button.on('pointerdown', () => show(page + step));
    return button;
  };
  const back = addButton(160, 'Back', -1);
  const next = addButton(640, 'Next', 1);

  const setEnabled = (button, isEnabled) => {
    button.setAlpha(isEnabled ? 1 : 0.3);
    if (isEnabled) button.setInteractive({ useHandCursor: true });
    else button.disableInteractive();
  };

  const show = (number) => {
    page = number;
    list.setText(FRUITS.slice(page * PER_PAGE, (page + 1) * PER_PAGE));
    label.setText(`Page ${page + 1} / ${PAGES}`);
    setEnabled(back, page > 0);
    setEnabled(next, page < PAGES - 1);
  };
  show(0);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#012a4a',
  scene: { create }
});
