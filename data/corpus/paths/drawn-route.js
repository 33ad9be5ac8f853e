/* scene
tasks:
  en:
    - draw a route and the ship follows it
    - draw a line with the mouse, the boat then sails along it
    - While the mouse is held its points are recorded at least 10 px apart and drawn; on release a {colour} boat sails along them at {speed} px/s, and a new line replaces the old one.
  zh:
    - 画路线
    - 用鼠标画一条线，小船沿着线走
    - 按住鼠标时每隔至少 10 像素记录一个点并画出，松开后{colour}小船以每秒 {speed} 像素沿线航行，重新画线会替换旧路线。
difficulty: hard
apis: [this.add.graphics, this.input.on, Phaser.Math.Distance.Between, lineBetween, Phaser.Math.Angle.BetweenPoints, generateTexture]
plan:
  en:
    req: Sail a {colour} boat along a line drawn with the mouse at {speed} px/s
    steps:
      - Generate the boat texture in preload
      - Start a new route on pointerdown
      - Add points on pointermove and draw them with lineBetween
      - In update go towards the first point of the route
      - Drop a point when it is reached
  zh:
    req: 小船以每秒 {speed} 像素沿鼠标画的线航行
    steps:
      - 在 preload 中生成小船纹理
      - pointerdown 时开始新路线
      - pointermove 时加点并用 lineBetween 画出
      - 在 update 中驶向路线的第一个点
      - 到达后去掉该点
knobs:
  colour:
    - {code: "0xfca311", en: yellow, zh: 黄色}
    - {code: "0xe5383b", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [180, 140, 240]}
probe: |
  const boat = t.one('Image');
  t.near(t.travel(boat, () => t.step(20)).distance, 0, 0.5, 'it waits for a route');
  t.drag({ x: 150, y: 300 }, { x: 450, y: 300 }, 40);
  t.ok(t.pixel(350, 300)[0] > 90, 'the route is drawn');
  t.ok(boat.x < 170, 'it does not jump');
  const sail = t.travel(boat, () => t.step(60));
  t.near(sail.x, knobs.speed, 15, 'it sails along at the asked speed');
  t.near(boat.y, 300, 2, 'on the line');
  t.seconds(3);
  t.near(boat.x, 450, 12, 'to the end of it');
  t.near(t.travel(boat, () => t.step(20)).distance, 0, 0.5, 'where it stops');
  t.drag({ x: 450, y: 300 }, { x: 450, y: 120 }, 30);
  t.seconds(2);
  t.near(boat.y, 120, 12, 'it follows the next route');
  t.near(boat.rotation, -Math.PI / 2, 0.1, 'with the bow ahead');
  t.drag({ x: 450, y: 120 }, { x: 450, y: 420 }, 30);
  t.step(10);
  t.drag({ x: 450, y: 160 }, { x: 650, y: 160 }, 30);
  t.seconds(3);
  t.near(boat.x, 650, 14, 'a new route replaces the old one');
  t.near(boat.y, 160, 5, 'at once');
  t.ok(t.pixel(350, 300)[0] < 60, 'the old route is gone');
*/
const SPEED = 180;
const GAP = 10;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xfca311).fillTriangle(0, 0, 40, 14, 0, 28).generateTexture('boat', 40, 28);
  g.destroy();
}

function create() {
  this.line = this.add.graphics();
  this.boat = this.add.image(150, 300, 'boat');
  this.route = [];
  this.last = null;

  this.input.on('pointerdown', (pointer) => {
    this.line.clear().lineStyle(3, 0xffffff, 0.6);
    this.route = [];
    this.last = { x: pointer.x, y: pointer.y };
  });

  this.input.on('pointermove', ({ isDown, x, y }) => {
    if (!isDown || Phaser.Math.Distance.Between(this.last.x, this.last.y, x, y) < GAP) return;

    this.line.lineBetween(this.last.x, this.last.y, x, y);
    this.route.push({ x, y });
    this.last = { x, y };
  });
}

function update(time, delta) {
  if (this.input.activePointer.isDown) return;

  let left = SPEED * delta / 1000;
  while (left > 0 && this.route.length > 0) {
    const [target] = this.route;
    const distance = Phaser.Math.Distance.BetweenPoints(this.boat, target);
    const share = Math.min(1, left / distance);

    // Over a tiny distance the angle would be noise.
    if (distance > 0.1) this.boat.rotation = Phaser.Math.Angle.BetweenPoints(this.boat, target);
    this.boat.x += (target.x - this.boat.x) * share;
    this.boat.y += (target.y - this.boat.y) * share;
    if (share === 1) this.route.shift();
    left -= distance;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: { preload, create, update }
});
