/* scene
tasks:
  en:
    - a train on a track
    - move the {colour} cart along a curved rail with the left and right keys
    - A cart on a rail of bezier curves. RIGHT and LEFT drive it along at {speed} px/s of rail length, it turns with the tangent and stops at both ends.
  zh:
    - 轨道上的小车
    - 用左右键让{colour}小车沿弯曲的轨道移动
    - 贝塞尔曲线轨道上的小车，左右键以每秒 {speed} 像素（按轨道长度）行驶，车身随切线转动，到两端停下。
difficulty: hard
apis: [Phaser.Curves.Path, cubicBezierTo, getPoint, getTangent, getLength, createCursorKeys, Phaser.Math.Clamp]
plan:
  en:
    req: Drive a cart along a curved rail with LEFT and RIGHT at {speed} px/s
    steps:
      - Generate the cart texture in preload
      - Build a Phaser.Curves.Path with cubicBezierTo and draw it
      - Keep the travelled distance in px
      - Change it with the cursor keys and clamp it to getLength
      - Place the cart with getPoint and turn it with getTangent
  zh:
    req: 用左右键以每秒 {speed} 像素沿弯曲轨道开小车
    steps:
      - 在 preload 中生成小车纹理
      - 用 cubicBezierTo 建立 Phaser.Curves.Path 并画出
      - 记录走过的距离（像素）
      - 用方向键改变距离并限制在 getLength 内
      - 用 getPoint 放置小车，用 getTangent 转向
knobs:
  speed: {code: "SPEED = {}", values: [250, 180, 320]}
  colour:
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0x00b4d8", en: blue, zh: 蓝色}
probe: |
  const cart = t.one('Image');
  t.near(t.travel(cart, () => t.step(20)).distance, 0, 0.5, 'it stands without a key');
  t.near(t.pixel(400, 300)[0], 0x6c, 20, 'the rail is drawn');
  const start = { x: cart.x, y: cart.y };
  t.hold('LEFT', 20);
  t.near(cart.x, start.x, 1, 'it cannot leave the rail at its start');
  let way = 0;
  let last = start;
  t.down('RIGHT');
  for (let i = 0; i < 60; i++) { t.step(); way += Math.hypot(cart.x - last.x, cart.y - last.y); last = { x: cart.x, y: cart.y }; }
  t.near(way, knobs.speed, knobs.speed * 0.15, 'it goes at the asked speed along the rail');
  const angles = [];
  for (let i = 0; i < 240; i++) { t.step(); angles.push(cart.rotation); }
  t.up('RIGHT');
  t.ok(Math.max(...angles) - Math.min(...angles) > 0.5, 'it turns with the rail');
  t.seconds(0.1);
  t.near(t.travel(cart, () => t.hold('RIGHT', 20)).distance, 0, 0.5, 'it stops at the end');
  t.ok(cart.x > 700, 'which is on the right');
  t.ok(t.travel(cart, () => t.hold('LEFT', 20)).x < -10, 'and drives back');
*/
const SPEED = 250;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xf77f00).fillRoundedRect(0, 0, 56, 28, 6).fillStyle(0xffffff).fillRect(38, 6, 12, 16);
  g.generateTexture('cart', 56, 28);
  g.destroy();
}

function create() {
  this.rail = new Phaser.Curves.Path(60, 450);
  this.rail.cubicBezierTo(400, 300, 200, 450, 250, 100);
  this.rail.cubicBezierTo(740, 250, 550, 500, 600, 150);

  const line = this.add.graphics().lineStyle(6, 0x6c757d);
  this.rail.draw(line, 64);

  this.cart = this.add.image(60, 450, 'cart');
  this.cursors = this.input.keyboard.createCursorKeys();
  this.distance = 0;
}

function update(time, delta) {
  const { left, right } = this.cursors;
  const length = this.rail.getLength();
  const step = SPEED * (right.isDown - left.isDown) * delta / 1000;
  this.distance = Phaser.Math.Clamp(this.distance + step, 0, length);

  // The path wants a share of its length from 0 to 1.
  const share = this.distance / length;
  const point = this.rail.getPoint(share);
  const tangent = this.rail.getTangent(share);
  this.cart.setPosition(point.x, point.y).setRotation(tangent.angle());
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: { preload, create, update }
});
