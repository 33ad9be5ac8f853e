/* scene
tasks:
  en:
    - make a calendar
    - a month page with weekdays, arrows to the months before and after, and a day I can mark
    - show the days of a month in rows of seven and let me pick a date
    - "A calendar that opens at {month}. The week starts on Monday, each day stands in a 74x60 px cell. The buttons < and > turn to the previous and the next month, a click on a day colours its cell {colour}, only one at a time, and writes for example Chosen 14 below."
  zh:
    - 做一个日历
    - 带星期的月历，可以翻到上个月和下个月，还能选一天
    - 七天一行显示一个月的日期，点击选择日期
    - 日历打开时显示 {month}。一周从星期一开始，每天是 74x60 像素的格子。按钮 < 和 > 翻到上个月和下个月，点击某天格子变成{colour}，一次只有一个，下面写出例如 Chosen 14。
difficulty: hard
apis: [this.add.rectangle, this.add.text, setInteractive, setVisible, setFillStyle, Math.floor]
plan:
  en:
    req: A month calendar with arrows and a day that can be chosen
    steps: [Make 42 cells once, Find the weekday of the first and the number of days with Date, Write the days into the cells and hide the others, Turn the month with two buttons, Colour the day that is clicked]
  zh:
    req: 可以翻月并选择一天的月历
    steps: [一次做好 42 个格子, 用 Date 找出一号是星期几和当月天数, 把日期写进格子并隐藏多余的, 用两个按钮翻月, 给点击的日期上色]
knobs:
  month:
    - {code: "new Date(2024, 1, 1)", en: February 2024, zh: 2024 年 2 月}
    - {code: "new Date(2025, 8, 1)", en: September 2025, zh: 2025 年 9 月}
  colour:
    - {code: "0xe07a5f", en: orange, zh: 橙色}
    - {code: "0x81b29a", en: green, zh: 绿色}
probe: |
  let [year, month] = String(knobs.month).match(/\d+/g).map(Number);
  const days = () => t.objects((o) => o.type === 'Text' && /^\d+$/.test(o.text)).sort((a, b) => Number(a.text) - Number(b.text));
  const chosen = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const check = (words) => {
    const first = new Date(year, month, 1);
    const count = new Date(year, month + 1, 0).getDate();
    t.near(days().length, count, 0, words + ' has its days');
    t.near(days()[0].x, t.text(/^Mon$/).x + 80 * ((first.getDay() + 6) % 7), 1, words + ' begins on the right weekday');
    t.ok(days()[count - 1].y > days()[0].y, 'in several rows');
    t.ok(t.text(String(first.getFullYear())), 'the year is in the title');
  };
  check('the first month');
  const title = t.text(String(year)).text;
  for (let i = 0; i < 2; i++) { t.click(t.text(/^>$/)); month += 1; check('a later month'); }
  for (let i = 0; i < 4; i++) { t.click(t.text(/^<$/)); month -= 1; check('an earlier month'); }
  for (let i = 0; i < 2; i++) { t.click(t.text(/^>$/)); month += 1; }
  t.ok(t.text(title), 'the name of the month is the title');
  t.near(chosen().length, 0, 0, 'no day is chosen');
  t.click(days()[13]);
  t.ok(chosen().length === 1 && chosen()[0].x === days()[13].x, 'a click colours the day');
  t.near(t.number(/chosen/i), 14, 0, 'and names it');
  t.click(days()[20]);
  t.ok(chosen().length === 1 && chosen()[0].y === days()[20].y && t.number(/chosen/i) === 21, 'only one at a time');
*/
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const PLAIN = 0x3d405b;
const CHOSEN = 0xe07a5f;

class CalendarScene extends Phaser.Scene {
  create() {
    this.date = new Date(2024, 1, 1);
    this.title = this.add.text(400, 50, '', { fontSize: '36px' }).setOrigin(0.5);
    this.info = this.add.text(400, 565, '', { fontSize: '26px' }).setOrigin(0.5);
    this.addButton(160, '<', -1);
    this.addButton(640, '>', 1);

    WEEKDAYS.forEach((name, i) => this.add.text(160 + i * 80, 115, name, { fontSize: '22px' }).setOrigin(0.5));
    this.cells = [];
    for (let i = 0; i < 42; i++) this.addCell(i);
    this.showMonth();
  }

  addButton(x, name, step) {
    const button = this.add.rectangle(x, 50, 60, 50, 0x6d6875).setInteractive({ useHandCursor: true });
    this.add.text(x, 50, name, { fontSize: '32px' }).setOrigin(0.5);
    button.on('pointerdown', () => {
      this.date.setMonth(this.date.getMonth() + step);
      this.showMonth();
    });
  }

  addCell(index) {
    const x = 160 + (index % 7) * 80;
    const y = 165 + Math.floor(index / 7) * 66;
    const box = this.add.rectangle(x, y, 74, 60, PLAIN).setInteractive({ useHandCursor: true });
    const label = this.add.text(x, y, '', { fontSize: '26px' }).setOrigin(0.5);
    const cell = { box, label };
    box.on('pointerdown', () => this.choose(cell));
    this.cells.push(cell);
  }

  showMonth() {
    this.title.setText(this.date.toLocaleString('en', { month: 'long', year: 'numeric' }));
    this.info.setText('');
    // getDay() counts from Sunday, this week starts on Monday
    const before = (this.date.getDay() + 6) % 7;
    // day 0 of the next month is the last day of this one
    const days = new Date(this.date.getFullYear(), this.date.getMonth() + 1, 0).getDate();
    this.cells.forEach(({ box, label }, index) => {
      const day = index - before + 1;
      const isDay = day >= 1 && day <= days;
      box.setFillStyle(PLAIN).setVisible(isDay);
      label.setText(isDay ? day : '');
    });
  }

  choose(cell) {
    for (const { box } of this.cells) box.setFillStyle(PLAIN);
    cell.box.setFillStyle(CHOSEN);
    this.info.setText(`Chosen ${cell.label.text}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: CalendarScene
});
