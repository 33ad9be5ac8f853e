/* scene
tasks:
  en:
    - drawing
    - draw freehand with the mouse
    - Draw with the pointer held down in {width} px wide {colour} lines; nothing is drawn while it is up, and {key} clears the sheet.
  zh:
    - 画画
    - 用鼠标自由绘画
    - 按住鼠标画 {width} 像素宽的{colour}线条，松开不画，按 {key} 清空画布。
difficulty: easy
apis: [this.add.graphics, lineStyle, lineBetween, this.input.on, clear, pointer.prevPosition]
plan:
  en:
    req: Draw lines with the pointer and clear them with {key}
    steps:
      - Create a Graphics object with a line style
      - On pointermove with the button down draw from the previous to the present position
      - Clear the Graphics on {key}
  zh:
    req: 用鼠标画线，按 {key} 清空
    steps:
      - 创建带线条样式的 Graphics
      - 按住移动时从上一位置画到当前位置
      - 按 {key} 清空 Graphics
knobs:
  width: {code: "WIDTH = {}", values: [6, 10]}
  colour:
    - {code: "0x2b9348", en: green, zh: 绿色}
    - {code: "0xd00000", en: red, zh: 红色}
  key: {code: "keydown-{}", values: [C, X]}
probe: |
  const blank = t.snap();
  const ink = () => t.changed(blank, t.snap());
  t.move(100, 100); t.step(1); t.move(300, 300); t.step(2);
  t.near(ink(), 0, 0, 'moving without pressing draws nothing');
  t.drag({ x: 200, y: 200 }, { x: 500, y: 200 });
  const one = ink();
  t.near(one * 480000, 300 * knobs.width, 300 * knobs.width * 0.4, 'a stroke has the asked width');
  t.move(600, 500); t.step(2);
  t.near(ink(), one, 0, 'releasing ends the stroke');
  t.drag({ x: 200, y: 400 }, { x: 300, y: 450 });
  t.ok(ink() > one * 1.2, 'a second stroke is added');
  t.press(knobs.key);
  t.near(ink(), 0, 0, 'the key clears it');
*/
const WIDTH = 6;

function create() {
  this.add.text(20, 20, 'Hold the mouse to draw', { fontSize: '18px', color: '#999999' });
  const pen = this.add.graphics();
  setInk();

  function setInk() {
    pen.lineStyle(WIDTH, 0x2b9348);
  }

  this.input.on('pointermove', (pointer) => {
    if (pointer.isDown) {
      pen.lineBetween(pointer.prevPosition.x, pointer.prevPosition.y, pointer.x, pointer.y);
    }
  });

  this.input.keyboard.on('keydown-C', () => {
    pen.clear();
    setInk(); // clear also forgets the line style
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: { create }
});
