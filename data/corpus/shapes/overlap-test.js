/* scene
tasks:
  en:
    - do two shapes overlap
    - drag a circle, shapes light up when it touches them
    - Drag the circle of radius {radius} around; a rectangle, a circle and a triangle turn {lit} while the circle intersects them, tested with Phaser.Geom.Intersects, and a text counts how many are touched.
  zh:
    - 图形相交检测
    - 拖动圆形，碰到的图形会变亮
    - 拖动半径 {radius} 的圆；用 Phaser.Geom.Intersects 检测，矩形、圆形和三角形与它相交时变成{lit}，并显示相交的数量。
difficulty: hard
apis: [Intersects.CircleToRectangle, Intersects.CircleToCircle, Intersects.TriangleToCircle, fillTriangleShape, this.input.setDraggable]
plan:
  en:
    req: A draggable circle lights up the shapes it intersects
    steps:
      - Make a Geom circle and three Geom shapes
      - Drag the circle
      - Test each shape with its Intersects function
      - Draw the shapes in the fitting colour
      - Show the count
  zh:
    req: 可拖动的圆让相交的图形变亮
    steps:
      - 创建一个几何圆和三个几何图形
      - 拖动圆
      - 用对应的 Intersects 函数检测
      - 用对应颜色绘制图形
      - 显示数量
knobs:
  radius: {code: "RADIUS = {}", values: [40, 50]}
  lit:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const circle = t.one('Arc');
  const touched = () => t.number(/\d/);
  t.step(2);
  t.near(touched(), 0, 0, 'nothing is touched at first');
  const plain = t.pixel(200, 250).join();
  t.drag(circle, { x: 260 + knobs.radius - 8, y: 250 });
  t.step(2);
  t.near(touched(), 1, 0, 'touching the rectangle from the right counts');
  t.ok(t.pixel(200, 250).join() !== plain, 'and lights it up');
  t.drag(circle, { x: 260 + knobs.radius + 8, y: 250 }); t.step(2);
  t.near(touched(), 0, 0, 'a gap does not');
  t.ok(t.pixel(200, 250).join() === plain, 'it is dark again');
  t.drag(circle, { x: 440, y: 250 }); t.step(2);
  t.near(touched(), 1, 0, 'the circle is touched');
  t.drag(circle, { x: 600, y: 280 }); t.step(2);
  t.near(touched(), 1, 0, 'the triangle is touched');
*/
const RADIUS = 40;
const { Intersects } = Phaser.Geom;

class OverlapScene extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.label = this.add.text(20, 20, '', { fontSize: '24px' });
    this.box = new Phaser.Geom.Rectangle(140, 200, 120, 100);
    this.disc = new Phaser.Geom.Circle(440, 250, 50);
    this.triangle = new Phaser.Geom.Triangle(600, 190, 540, 310, 660, 310);

    this.probe = new Phaser.Geom.Circle(400, 480, RADIUS);
    const handle = this.add.circle(400, 480, RADIUS, 0xffffff, 0.6).setInteractive();
    this.input.setDraggable(handle);
    handle.on('drag', (pointer, x, y) => {
      handle.setPosition(x, y);
      this.probe.setPosition(x, y);
      this.check();
    });
    this.check();
  }

  check() {
    const inBox = Intersects.CircleToRectangle(this.probe, this.box);
    const inDisc = Intersects.CircleToCircle(this.probe, this.disc);
    const inTriangle = Intersects.TriangleToCircle(this.triangle, this.probe);

    this.pen.clear();
    this.useColour(inBox).fillRectShape(this.box);
    this.useColour(inDisc).fillCircleShape(this.disc);
    this.useColour(inTriangle).fillTriangleShape(this.triangle);
    this.label.setText(`Touched: ${inBox + inDisc + inTriangle}`);
  }

  useColour(lit) {
    return this.pen.fillStyle(lit ? 0xffb703 : 0x4a4e69);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a24',
  scene: OverlapScene
});
