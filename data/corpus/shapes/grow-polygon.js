/* scene
tasks:
  en:
    - polygon with more sides
    - a regular polygon, click to add a side
    - A regular polygon of radius {radius} starts as a triangle and turns by {turn} degrees per second; a left click adds a side up to 12, a right click removes one down to 3, and the number is shown inside.
  zh:
    - 多边形加边
    - 正多边形，点击增加一条边
    - 半径 {radius} 的正多边形从三角形开始，每秒转 {turn} 度；左键加一条边（最多 12），右键减一条（最少 3），中间显示边数。
difficulty: medium
apis: [this.add.polygon, setTo, setDisplayOrigin, Phaser.Math.Clamp, Phaser.Math.PI2, this.input.mouse.disableContextMenu, rightButtonDown]
plan:
  en:
    req: Clicks change the sides of a turning regular polygon
    steps:
      - Compute the corners around a circle
      - Create the polygon and set its points with setTo
      - Add or remove a side by the mouse button
      - Turn it in update
  zh:
    req: 点击改变旋转正多边形的边数
    steps:
      - 计算圆周上的顶点
      - 创建多边形并用 setTo 设置顶点
      - 根据鼠标按键加边或减边
      - 在 update 中旋转
knobs:
  radius: {code: "RADIUS = {}", values: [150, 120]}
  turn: {code: "TURN = {}", values: [30, 60]}
probe: |
  const polygon = t.one('Polygon');
  const corners = () => polygon.geom.points.length;
  t.near(corners(), 3, 0, 'it starts as a triangle');
  t.near(t.number(/\d/), 3, 0, 'and says so');
  const angle = polygon.angle;
  t.step(60);
  t.near(Math.abs(polygon.angle - angle), knobs.turn, 2, 'it turns at the asked speed');
  t.click(400, 300); t.click(400, 300);
  t.near(corners(), 5, 0, 'clicks add sides');
  for (let i = 0; i < 12; i++) t.click(400, 300);
  t.near(corners(), 12, 0, 'up to twelve');
  t.near(t.number(/\d/), 12, 0, 'the number follows');
  const middle = t.centre([0x48, 0x95, 0xef], 10);
  t.ok(middle && Math.hypot(middle.x - 400, middle.y - 300) < 6, 'it stays in the middle');
  const box = polygon.geom.points.map((p) => Math.hypot(p.x - knobs.radius, p.y - knobs.radius));
  t.ok(box.every((d) => Math.abs(d - knobs.radius) < 1), 'all corners lie on the circle');
*/
const RADIUS = 150;
const TURN = 30;

class PolygonScene extends Phaser.Scene {
  create() {
    this.sides = 3;
    this.polygon = this.add.polygon(400, 300, this.corners(), 0x4895ef);
    this.polygon.setDisplayOrigin(RADIUS, RADIUS);
    this.label = this.add.text(400, 300, this.sides, { fontSize: '48px' }).setOrigin(0.5);

    this.input.mouse.disableContextMenu();
    this.input.on('pointerdown', (pointer) => this.addSides(pointer.rightButtonDown() ? -1 : 1));
  }

  corners() {
    const points = [];
    for (let i = 0; i < this.sides; i++) {
      const angle = Phaser.Math.PI2 * i / this.sides;
      points.push({ x: RADIUS + RADIUS * Math.cos(angle), y: RADIUS + RADIUS * Math.sin(angle) });
    }
    return points;
  }

  addSides(change) {
    this.sides = Phaser.Math.Clamp(this.sides + change, 3, 12);
    // setTo puts the origin into the middle of the bounding box again
    this.polygon.setTo(this.corners()).setDisplayOrigin(RADIUS, RADIUS);
    this.label.setText(this.sides);
  }

  update(time, delta) {
    this.polygon.angle += TURN * delta / 1000;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  scene: PolygonScene
});
