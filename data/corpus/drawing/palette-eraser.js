/* scene
tasks:
  en:
    - paint program with colours and an eraser
    - choose colours from a palette, the mouse wheel changes the brush size
    - A paint program on a RenderTexture with four colours and an eraser as swatches at the left; the wheel changes the brush radius, {start} px at first, between {min} and 40 px, a ring shows its size.
  zh:
    - 画板
    - 可以选颜色、有橡皮擦的画板，滚轮改笔刷大小
    - 用 RenderTexture 做画板，左侧有四种颜色和橡皮擦；笔刷半径初始 {start} 像素，滚轮在 {min} 到 40 像素之间调整，圆环显示大小。
difficulty: hard
apis: [this.add.renderTexture, draw, erase, this.make.graphics, this.input.on, Phaser.Math.Clamp]
plan:
  en:
    req: Paint with a palette and an eraser and a changeable brush
    steps:
      - Add the RenderTexture and the swatches
      - Choose colour or eraser on a swatch click
      - Stamp a circle along the pointer's way while it is down
      - Use erase for the eraser
      - Change the size by the wheel
  zh:
    req: 带调色板、橡皮擦和可变笔刷的画板
    steps:
      - 添加 RenderTexture 和色块
      - 点击色块选择颜色或橡皮擦
      - 按住时沿鼠标轨迹盖圆形
      - 橡皮擦使用 erase
      - 滚轮改变大小
knobs:
  min: {code: "MIN_SIZE = {}", values: [4, 6]}
  start: {code: "this.size = {}", values: [12, 20]}
probe: |
  const swatches = t.objects('Rectangle');
  const ring = t.one('Arc');
  t.ok(swatches.length >= 4, 'there are swatches');
  const paper = t.pixel(500, 300).join();
  const stroke = (y) => t.drag({ x: 300, y }, { x: 600, y }, 60);
  t.click(swatches[0]); stroke(300); t.move(700, 550); t.step(2);
  const first = t.pixel(450, 300).join();
  t.ok(first !== paper, 'a stroke paints');
  t.click(swatches[1]); stroke(400); t.move(700, 550); t.step(2);
  t.ok(t.pixel(450, 400).join() !== first && t.pixel(450, 400).join() !== paper, 'another swatch, another colour');
  t.click(swatches[4] || t.text(/eras/i)); stroke(300); t.move(700, 550); t.step(2);
  t.ok(t.pixel(450, 300).join() === paper, 'the eraser erases');
  const size = ring.radius;
  t.wheel(400, 200, -100); t.step(2);
  t.ok(ring.radius > size, 'the wheel makes the brush bigger');
  for (let i = 0; i < 40; i++) t.wheel(400, 200, 100);
  t.step(2);
  t.near(ring.radius, knobs.min, 0.1, 'down to the smallest size');
*/
const COLOURS = [0xe63946, 0x2a9d8f, 0x1d4ed8, 0xffb703];
const MIN_SIZE = 4;

class PaintScene extends Phaser.Scene {
  create() {
    this.paper = this.add.renderTexture(400, 300, 800, 600);
    this.brush = this.make.graphics({}, false);
    this.size = 12;
    this.colour = COLOURS[0];

    COLOURS.forEach((colour, i) => this.addSwatch(i, colour, colour));
    this.addSwatch(COLOURS.length, 0xdddddd, null);
    this.add.text(14, 330, 'Eraser', { fontSize: '16px', color: '#333333' });

    this.ring = this.add.circle(0, 0, this.size).setStrokeStyle(1, 0x333333);
    this.input.on('pointermove', this.paint, this);
    this.input.on('wheel', (pointer, over, dx, dy) => {
      this.size = Phaser.Math.Clamp(this.size - Math.sign(dy) * 2, MIN_SIZE, 40);
      this.ring.setRadius(this.size);
    });
  }

  // the colour null stands for the eraser
  addSwatch(index, shown, colour) {
    const swatch = this.add.rectangle(40, 60 + index * 60, 44, 44, shown).setInteractive();
    swatch.on('pointerdown', () => {
      this.colour = colour;
    });
  }

  paint(pointer) {
    this.ring.setPosition(pointer.x, pointer.y);
    if (!pointer.isDown || pointer.downX < 80) {
      return;
    }
    const { x, y } = pointer.prevPosition;
    this.brush.clear().lineStyle(this.size * 2, this.colour ?? 0xffffff);
    this.brush.lineBetween(x, y, pointer.x, pointer.y);
    if (this.colour === null) {
      this.paper.erase(this.brush);
    } else {
      this.paper.draw(this.brush);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#faf3dd',
  scene: PaintScene
});
