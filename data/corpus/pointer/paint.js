/* scene
tasks:
  en:
    - a simple paint program
    - draw lines with the mouse, press C to clear
    - Freehand drawing with this.add.graphics. While the mouse button is down draw {width} px {colour} strokes; C clears the canvas.
  zh:
    - 画画
    - 按住鼠标可以涂鸦，按 C 清空
    - 用 this.add.graphics 做涂鸦板，按住鼠标画 {width} 像素宽的{colour}线条，按 C 清空画布。
difficulty: easy
apis: [this.add.graphics, lineStyle, lineBetween, fillCircle, this.input.on, prevPosition, clear]
plan:
  en:
    req: Draw {colour} strokes with the mouse and clear them with C
    steps:
      - Create one Graphics object with this.add.graphics
      - On pointerdown draw a dot with fillCircle
      - On pointermove with the button down join prevPosition and position with lineBetween
      - Call clear on keydown-C
  zh:
    req: 用鼠标画{colour}线条，按 C 清空
    steps:
      - 用 this.add.graphics 创建一个 Graphics 对象
      - pointerdown 时用 fillCircle 画点
      - 按住移动时用 lineBetween 连接 prevPosition 和当前位置
      - keydown-C 时调用 clear
knobs:
  colour:
    - {code: "0xff4081", en: pink, zh: 粉色}
    - {code: "0x00e676", en: green, zh: 绿色}
  width: {code: "WIDTH = {}", values: [6, 4, 10]}
probe: |
  const empty = t.snap();
  t.move(100, 300);
  t.move(700, 300);
  t.step(2);
  t.ok(t.changed(empty, t.snap()) < 0.0005, 'moving without the button draws nothing');
  t.drag({ x: 200, y: 200 }, { x: 600, y: 400 }, 20);
  t.step(2);
  t.click(700, 500);
  t.ok(t.pixel(700, 500).join() !== '17,17,17', 'a click draws a dot');
  const drawn = t.snap();
  t.ok(t.changed(empty, drawn) > 0.002, 'dragging draws a stroke');
  t.drag({ x: 200, y: 500 }, { x: 600, y: 500 }, 20);
  t.step(2);
  t.ok(t.changed(drawn, t.snap()) > 0.002, 'a second stroke is added');
  t.press('C');
  t.step(2);
  t.ok(t.changed(empty, t.snap()) < 0.0005, 'C clears everything');
*/
const WIDTH = 6;
const INK = 0xff4081;

function create() {
  this.add.text(16, 16, 'Draw with the mouse, C clears', { fontSize: '18px' });
  const canvas = this.add.graphics();

  this.input.on('pointerdown', (pointer) => {
    canvas.fillStyle(INK).fillCircle(pointer.x, pointer.y, WIDTH / 2);
  });

  this.input.on('pointermove', (pointer) => {
    if (!pointer.isDown) return;

    const { prevPosition, position } = pointer;
    canvas.lineStyle(WIDTH, INK).lineBetween(prevPosition.x, prevPosition.y, position.x, position.y);
    canvas.fillStyle(INK).fillCircle(position.x, position.y, WIDTH / 2);
  });

  this.input.keyboard.on('keydown-C', () => canvas.clear());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111111',
  scene: { create }
});
