/* scene
tasks:
  en:
    - show mouse position
    - show the x and y of the mouse as text, with a {colour} crosshair through it
    - "Two {colour} lines {width} px wide run across the whole screen and cross at the mouse pointer; the normal cursor is hidden and a text in the top left corner shows the position as x: 400  y: 300."
  zh:
    - 显示鼠标坐标
    - 用文字显示鼠标的坐标，再加一个跟着鼠标的{colour}十字线
    - 两条 {width} 像素宽的{colour}线横贯整个画面，在鼠标处交叉，隐藏系统光标，左上角文字显示 x 和 y 坐标，一开始是 400 和 300
difficulty: easy
apis: [this.input.on, this.add.rectangle, this.input.setDefaultCursor, setText]
plan:
  en:
    req: A {colour} crosshair follows the mouse and a text shows its position
    steps: [Hide the normal cursor, Draw a line across and a line down, Move both to the pointer on pointermove, Write x and y in the corner]
  zh:
    req: '{colour}十字线跟随鼠标并显示坐标'
    steps: [隐藏系统光标, 画一条横线和一条竖线, pointermove 时把它们移到鼠标处, 在角落显示 x 和 y]
knobs:
  colour:
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0x00ff66", en: green, zh: 绿色}
    - {code: "0xffff00", en: yellow, zh: 黄色}
  width: {code: "WIDTH = {}", values: [2, 4]}
probe: |
  const wanted = [16, 8, 0].map((bits) => (knobs.colour >> bits) & 255);
  const lineAt = (x, y) => t.pixel(x, y).every((value, i) => Math.abs(value - wanted[i]) < 30);
  const numbers = () => t.text(/x/i).text.match(/-?\d+/g).map(Number);
  for (const [x, y] of [[200, 150], [620, 480]]) {
    t.move(x, y);
    t.step(2);
    t.near(numbers()[0], x, 1, 'the text shows x');
    t.near(numbers()[1], y, 1, 'and y');
    t.ok(lineAt(x, 560) && lineAt(x, 300), 'a line runs down through the mouse');
    t.ok(lineAt(760, y) && lineAt(400, y), 'a line runs across through the mouse');
    t.ok(!lineAt(x + 30, 300) && !lineAt(400, y + 30), 'beside the lines is nothing');
  }
  t.ok(!lineAt(200, 560) && !lineAt(760, 150), 'the old lines are gone');
  t.near(t.count(wanted), (800 + 600) * knobs.width, 60, 'the lines have the asked width');
*/
const WIDTH = 2;
const COLOUR = 0xff3333;

function create() {
  this.input.setDefaultCursor('none');

  const across = this.add.rectangle(400, 300, 800, WIDTH, COLOUR);
  const down = this.add.rectangle(400, 300, WIDTH, 600, COLOUR);
  const label = this.add.text(16, 16, 'x: 400  y: 300', {
    fontSize: '24px',
    color: '#ffffff'
  });

  this.input.on('pointermove', (pointer) => {
    across.y = pointer.y;
    down.x = pointer.x;
    label.setText(`x: ${Math.round(pointer.x)}  y: ${Math.round(pointer.y)}`);
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: { create }
};

new Phaser.Game(config);
