/* scene
tasks:
  en:
    - a keyboard menu
    - main menu, choose with up and down and confirm with enter
    - A menu of four entries; UP and DOWN move the {colour} highlight and wrap around, ENTER shows the chosen entry below.
  zh:
    - 键盘菜单
    - 主菜单，上下键选择，回车确认
    - 四个选项的菜单，上下键移动{colour}高亮，到头循环，回车在下方显示所选项。
difficulty: easy
apis: [this.add.text, this.input.keyboard.on, Phaser.Math.Wrap, setColor, setText]
plan:
  en:
    req: Choose from a menu with UP, DOWN and ENTER
    steps:
      - Add a text for each entry
      - Move the index on keydown-UP and keydown-DOWN with Phaser.Math.Wrap
      - Colour the chosen text with setColor
      - Show the choice on keydown-ENTER
  zh:
    req: 用上下键和回车选择菜单项
    steps:
      - 为每个选项添加文字
      - keydown-UP 和 keydown-DOWN 时用 Phaser.Math.Wrap 改变序号
      - 用 setColor 给选中的文字上色
      - keydown-ENTER 时显示选择
knobs:
  colour:
    - {code: "'#ffd60a'", en: yellow, zh: 黄色}
    - {code: "'#00f5d4'", en: turquoise, zh: 青绿色}
probe: |
  const lit = () => t.objects('Text').filter((o) => o.style.color === knobs.colour).map((o) => o.text);
  const is = (name) => lit().length === 1 && lit()[0].includes(name);
  t.ok(is('New game'), 'the first entry is highlighted');
  t.press('DOWN');
  t.ok(is('Continue'), 'DOWN moves the highlight');
  t.press('DOWN');
  t.press('ENTER');
  t.ok(t.text(/chosen.*options/i), 'ENTER confirms');
  t.press('UP');
  t.press('UP');
  t.ok(is('New game'), 'UP moves it back');
  t.press('UP');
  t.ok(is('Quit'), 'it wraps around at the top');
  t.press('DOWN');
  t.ok(is('New game'), 'and at the bottom');
*/
const ENTRIES = ['New game', 'Continue', 'Options', 'Quit'];

class MenuScene extends Phaser.Scene {
  create() {
    this.items = ENTRIES.map((entry, i) => (
      this.add.text(400, 180 + i * 60, entry, { fontSize: '32px' }).setOrigin(0.5)
    ));
    this.result = this.add.text(400, 480, '', { fontSize: '20px' }).setOrigin(0.5);
    this.select(0);

    this.input.keyboard.on('keydown-UP', () => this.select(this.index - 1));
    this.input.keyboard.on('keydown-DOWN', () => this.select(this.index + 1));
    this.input.keyboard.on('keydown-ENTER', () => {
      this.result.setText(`Chosen: ${ENTRIES[this.index]}`);
    });
  }

  select(index) {
    this.index = Phaser.Math.Wrap(index, 0, ENTRIES.length);
    this.items.forEach((item, i) => {
      item.setColor(i === this.index ? '#ffd60a' : '#8d99ae');
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1423',
  scene: MenuScene
});
