/* scene
tasks:
  en:
    - mirror drawing
    - kaleidoscope drawing, each line is repeated around the centre
    - While the pointer is down each piece of line, {width} px wide, is drawn {times} times, turned around the centre, in a hue that changes with time.
  zh:
    - 万花筒画板
    - 画的线围绕中心重复成图案
    - 按住鼠标时，每一小段 {width} 像素宽的线绕中心旋转重复画 {times} 次，颜色的色相随时间变化。
difficulty: medium
apis: [this.add.graphics, Phaser.Math.RotateAround, Phaser.Display.Color.HSVToRGB, lineBetween, this.input.on]
plan:
  en:
    req: Repeat each piece of line {times} times around the centre
    steps:
      - Take the previous and the present pointer position
      - Turn both around the centre in equal steps
      - Draw the turned line
      - Let the hue run with the time
  zh:
    req: 每段线绕中心重复 {times} 次
    steps:
      - 取上一位置和当前位置
      - 按相等角度绕中心旋转两点
      - 画旋转后的线
      - 让色相随时间变化
knobs:
  times: {code: "TIMES = {}", values: [8, 6]}
  width: {code: "WIDTH = {}", values: [3, 5]}
probe: |
  const blank = t.snap();
  const paper = t.pixel(10, 590).join();
  t.drag({ x: 550, y: 300 }, { x: 640, y: 300 });
  const painted = (x, y) => { for (let dx = -2; dx <= 2; dx++) for (let dy = -2; dy <= 2; dy++) if (t.pixel(x + dx, y + dy).join() !== paper) return true; return false; };
  for (let i = 0; i < knobs.times; i++) {
    const a = Math.PI * 2 * i / knobs.times;
    t.ok(painted(400 + 200 * Math.cos(a), 300 + 200 * Math.sin(a)), 'the line is repeated at ' + Math.round(a * 57.3) + ' degrees');
  }
  const half = Math.PI / knobs.times;
  t.ok(!painted(400 + 200 * Math.cos(half), 300 + 200 * Math.sin(half)), 'and not in between');
  const old = t.pixel(600, 300);
  t.seconds(1.5);
  t.drag({ x: 550, y: 330 }, { x: 640, y: 330 });
  t.ok(t.pixel(600, 330).some((v, i) => Math.abs(v - old[i]) > 40), 'the hue changes');
*/
const TIMES = 8;
const WIDTH = 3;

function create() {
  const pen = this.add.graphics();
  this.add.circle(400, 300, 3, 0x555555);

  this.input.on('pointermove', (pointer) => {
    if (!pointer.isDown) {
      return;
    }
    const hue = this.time.now % 5000 / 5000;
    pen.lineStyle(WIDTH, Phaser.Display.Color.HSVToRGB(hue, 0.7, 1).color);

    // the same line again, turned around the centre
    for (let i = 0; i < TIMES; i++) {
      const angle = Math.PI * 2 * i / TIMES;
      const from = turned(pointer.prevPosition, angle);
      const to = turned(pointer.position, angle);
      pen.lineBetween(from.x, from.y, to.x, to.y);
    }
  });
}

function turned({ x, y }, angle) {
  return Phaser.Math.RotateAround({ x, y }, 400, 300, angle);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0c10',
  scene: { create }
});
