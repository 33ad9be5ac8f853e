/* scene
tasks:
  en:
    - circle of dots spinning
    - dots in a circle that turn around the centre, hold the mouse to reverse
    - Place {count} sprites on a circle of radius {radius} with Phaser.Actions.PlaceOnCircle and turn them around (400, 300) with RotateAroundDistance, the other way while the pointer is down.
  zh:
    - 一圈圆点旋转
    - 一圈小点绕中心转，按住鼠标就反方向转
    - 用 Phaser.Actions.PlaceOnCircle 把 {count} 个精灵放在半径 {radius} 的圆上，用 RotateAroundDistance 绕 (400, 300) 旋转，按住鼠标时反转。
difficulty: easy
apis: [this.add.group, Phaser.Actions.PlaceOnCircle, Phaser.Actions.RotateAroundDistance, Phaser.Geom.Circle, this.input.activePointer.isDown]
plan:
  en:
    req: A ring of {count} dots turns, the other way while the pointer is down
    steps:
      - Generate the dot texture
      - Make a group with a quantity of dots
      - Place them with Phaser.Actions.PlaceOnCircle
      - Rotate the group's children every frame
  zh:
    req: "{count} 个点围成的圆环旋转，按住鼠标反转"
    steps:
      - 生成圆点纹理
      - 创建含指定数量圆点的组
      - 用 Phaser.Actions.PlaceOnCircle 摆放
      - 每帧旋转组里的成员
knobs:
  count: {code: "COUNT = {}", values: [16, 10, 24]}
  radius: {code: "RADIUS = {}", values: [180, 220, 140]}
probe: |
  const dots = t.objects('Sprite');
  t.ok(dots.length === knobs.count, 'the asked number of dots');
  t.ok(dots.every(d => Math.abs(Math.hypot(d.x - 400, d.y - 300) - knobs.radius) < 1), 'all on the circle');
  const turn = action => {
    const a = Math.atan2(dots[3].y - 300, dots[3].x - 400);
    action();
    let d = Math.atan2(dots[3].y - 300, dots[3].x - 400) - a;
    if (d > Math.PI) d -= 2 * Math.PI;
    if (d < -Math.PI) d += 2 * Math.PI;
    return d;
  };
  t.ok(turn(() => t.step(30)) > 0.2, 'it turns clockwise');
  t.ok(turn(() => { t.pointerDown(10, 10); t.step(30); t.pointerUp(10, 10); }) < -0.2, 'held, it turns back');
  t.near(Math.hypot(dots[0].x - 400, dots[0].y - 300), knobs.radius, 1, 'the radius stays');
*/
const COUNT = 16;
const RADIUS = 180;

class RingScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x80deea);
    g.fillCircle(10, 10, 10);
    g.generateTexture('dot', 20, 20);
    g.destroy();
  }

  create() {
    this.dots = this.add.group({ key: 'dot', quantity: COUNT });
    const circle = new Phaser.Geom.Circle(400, 300, RADIUS);
    Phaser.Actions.PlaceOnCircle(this.dots.getChildren(), circle);
  }

  update(time, delta) {
    // Holding the pointer reverses the ring.
    const direction = this.input.activePointer.isDown ? -1 : 1;
    const angle = direction * delta * 0.001;
    Phaser.Actions.RotateAroundDistance(this.dots.getChildren(), { x: 400, y: 300 }, angle, RADIUS);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#102027',
  scene: RingScene
});
