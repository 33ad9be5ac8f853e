/* scene
tasks:
  en:
    - grid of coloured squares
    - a grid of squares, click one to switch its colour on and off
    - Lay out {columns} x 5 squares of 60 px with Phaser.Actions.GridAlign; a click toggles a square between grey and {colour}, the text shows how many are on.
  zh:
    - 方块网格
    - 画一个方块网格，点哪个哪个变色，再点变回来
    - 用 Phaser.Actions.GridAlign 排出 {columns}×5 个 60 像素的方块，点击在灰色和{colour}之间切换，文字显示亮着的个数。
difficulty: easy
apis: [this.add.group, Phaser.Actions.GridAlign, setInteractive, this.input.on, setFillStyle]
plan:
  en:
    req: A clickable grid whose squares toggle between grey and {colour}
    steps:
      - Add the squares to a group
      - Align them with Phaser.Actions.GridAlign
      - Make each interactive
      - On gameobjectdown toggle the square and update the count
  zh:
    req: 点击后在灰色和{colour}之间切换的方块网格
    steps:
      - 把方块加入组
      - 用 Phaser.Actions.GridAlign 排列
      - 让每个方块可交互
      - 在 gameobjectdown 中切换颜色并更新计数
knobs:
  colour:
    - {code: "0xffca28", en: amber, zh: 琥珀色}
    - {code: "0x29b6f6", en: sky blue, zh: 天蓝色}
  columns: {code: "COLUMNS = {}", values: [8, 6, 7]}
probe: |
  const squares = t.objects('Rectangle');
  t.ok(squares.length === knobs.columns * 5, 'columns times five squares');
  t.near(squares[1].x - squares[0].x, 70, 1, 'they stand side by side');
  t.near(squares[knobs.columns].y - squares[0].y, 70, 1, 'the next row is below');
  const off = squares[9].fillColor;
  t.near(t.number(/On/), 0, 0, 'all are off');
  t.click(squares[9]);
  t.ok(squares[9].fillColor !== off, 'a click turns it on');
  t.ok(squares[10].fillColor === off, 'and no other');
  t.near(t.number(/On/), 1, 0, 'one is on');
  t.click(squares[9]);
  t.ok(squares[9].fillColor === off && t.number(/On/) === 0, 'a second click turns it off');
*/
const COLUMNS = 8;
const OFF = 0x555555;
const ON = 0xffca28;

function create() {
  const group = this.add.group();
  for (let i = 0; i < COLUMNS * 5; i++) {
    group.add(this.add.rectangle(0, 0, 60, 60, OFF).setInteractive());
  }

  Phaser.Actions.GridAlign(group.getChildren(), {
    width: COLUMNS,
    cellWidth: 70,
    cellHeight: 70,
    x: 120,
    y: 140
  });

  const label = this.add.text(16, 16, 'On: 0', { fontSize: '24px' });
  this.input.on('gameobjectdown', (pointer, square) => {
    square.setFillStyle(square.fillColor === ON ? OFF : ON);
    const on = group.getMatching('fillColor', ON).length;
    label.setText('On: ' + on);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create }
});
