/* scene
tasks:
  en:
    - a car built from shapes
    - car out of rectangles and circles that drives as one thing, wheels turn
    - "A container holds a {colour} body, a roof and two wheels with a spoke; RIGHT and LEFT drive it at {speed} px/s and the wheels roll without slipping (radius 24)."
  zh:
    - 用图形拼一辆车
    - 用矩形和圆拼成小车，整体移动，轮子会转
    - 容器里有{colour}车身、车顶和两个带辐条的轮子，左右键以每秒 {speed} 像素行驶，轮子按半径 24 无滑动地滚动
difficulty: easy
apis: [this.add.container, this.add.rectangle, this.add.circle, rotation, createCursorKeys]
plan:
  en:
    req: A car of parts in a container that drives and rolls its wheels
    steps: [Make each wheel a small container, Put body roof and wheels into one container, Move the container with LEFT and RIGHT, Turn the wheels by distance over radius]
  zh:
    req: 用容器拼成的小车，行驶时轮子转动
    steps: [每个轮子做成小容器, 车身车顶轮子放进一个容器, 左右键移动容器, 按路程除以半径转动轮子]
knobs:
  colour:
    - {code: "0xdc2626", en: red, zh: 红色}
    - {code: "0x0d9488", en: teal, zh: 青绿色}
  speed: {code: "SPEED = {}", values: [180, 240]}
probe: |
  const body = t.one((o) => o.fillColor === knobs.colour);
  const spoke = t.objects((o) => o.type === 'Rectangle' && o.parentContainer && o.parentContainer.parentContainer)[0];
  const place = (o) => o.getWorldTransformMatrix();
  const before = place(body).tx, gap = place(spoke).tx - before;
  const turn = Math.atan2(place(spoke).b, place(spoke).a);
  t.hold('RIGHT', 15);
  const way = place(body).tx - before;
  t.near(way, knobs.speed / 4, 8, 'RIGHT drives at the asked speed');
  t.near(place(spoke).tx - place(body).tx, gap, 0.5, 'all parts move together');
  t.near(Phaser.Math.Angle.Wrap(Math.atan2(place(spoke).b, place(spoke).a) - turn), Phaser.Math.Angle.Wrap(way / 24), 0.05, 'the wheels roll');
  const there = place(body).tx;
  t.hold('LEFT', 30);
  t.ok(place(body).tx < there - 40, 'LEFT drives back');
  const stop = place(body).tx; t.step(20);
  t.near(place(body).tx, stop, 0.1, 'no key, no motion');
*/
const SPEED = 180;
const WHEEL_RADIUS = 24;

let car;
let wheels;
let cursors;

function create() {
  this.add.rectangle(400, 550, 800, 100, 0x57534e);
  const body = this.add.rectangle(0, -30, 180, 44, 0xdc2626);
  const roof = this.add.rectangle(-5, -68, 100, 36, 0x93c5fd);
  wheels = [makeWheel(this, -55), makeWheel(this, 55)];
  car = this.add.container(300, 476, [body, roof, ...wheels]);
  cursors = this.input.keyboard.createCursorKeys();
}

function makeWheel(scene, x) {
  const tyre = scene.add.circle(0, 0, WHEEL_RADIUS, 0x1c1917);
  const spoke = scene.add.rectangle(0, 0, WHEEL_RADIUS * 1.6, 4, 0xd6d3d1);
  return scene.add.container(x, 0, [tyre, spoke]);
}

function update(time, delta) {
  const direction = cursors.right.isDown - cursors.left.isDown;
  const distance = direction * SPEED * delta / 1000;

  car.x += distance;
  for (const wheel of wheels) {
    wheel.rotation += distance / WHEEL_RADIUS;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#bae6fd',
  scene: { create, update }
});
