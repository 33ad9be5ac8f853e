/* scene
tasks:
  en:
    - swimming with buoyancy
    - a {colour} ball floats on the water, with the arrow keys it dives and swims, let go and it comes up again
    - floating and diving, water pushes things up and slows them down
    - "A {colour} circle of radius 20 falls into a pool whose surface is at y = 250. Gravity is 600, water lifts by {lift} times the share of the circle that is under, and slows it down. Under water UP and DOWN swim with 1000, LEFT and RIGHT move at 160 px/s, and the ground at y = 560 stops it."
  zh:
    - 游泳和浮力
    - 一个{colour}小球浮在水面上，用方向键潜水和游动，松手就会浮上来
    - 漂浮与下潜，水会把东西托起来并减速
    - 半径 20 的{colour}圆形掉进水池，水面在 y = 250。重力为 600，水的浮力为 {lift} 乘以浸入水中的比例，并有水的阻力。在水下，上下键以 1000 的力游动，左右键以每秒 160 像素移动，y = 560 的池底挡住它。
difficulty: medium
apis: [this.add.circle, this.add.rectangle, createCursorKeys, Phaser.Math.Clamp]
plan:
  en:
    req: A swimmer that gravity pulls down and water lifts by {lift}
    steps:
      - Draw the swimmer, the water over it and the ground
      - Compute which share of the swimmer is under water
      - Add gravity, lift and the swimming keys to one force
      - Change the speed by the force and slow it down in water
      - Stop at the ground
  zh:
    req: 受重力下沉、受 {lift} 浮力上浮的游泳者
    steps:
      - 画游泳者、盖在上面的水和池底
      - 算出浸入水中的比例
      - 把重力、浮力和游动的按键合成一个力
      - 用力改变速度，在水中再减速
      - 碰到池底时停下
knobs:
  lift: {code: "LIFT = {}", values: [1000, 800, 1200]}
  colour:
    - {code: "0xff7b00", en: orange, zh: 橙色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff4d6d", en: pink, zh: 粉色}
probe: |
  const swimmer = t.one('Arc');
  const rest = 230 + 40 * 600 / knobs.lift;
  t.ok(swimmer.fillColor === knobs.colour, 'the swimmer has the asked colour');
  t.ok(t.travel(swimmer, () => t.step(15)).y > 8, 'it falls in the air');
  t.seconds(6);
  t.near(swimmer.y, rest, 4, 'it floats where lift and gravity are equal');
  t.near(t.travel(swimmer, () => t.step(30)).y, 0, 2, 'and stays there');
  t.near(t.travel(swimmer, () => t.hold('RIGHT', 30)).x, 80, 6, 'RIGHT moves it');
  t.ok(t.travel(swimmer, () => t.hold('DOWN', 30)).y > 25, 'DOWN dives');
  t.ok(t.travel(swimmer, () => t.seconds(3)).y < -15, 'let go it comes up again');
  t.hold('DOWN', 260);
  t.near(swimmer.y, 540, 1, 'it dives down to the ground');
  let top = swimmer.y;
  t.down('UP');
  for (let i = 0; i < 180; i++) { t.step(); top = Math.min(top, swimmer.y); }
  t.up('UP');
  t.ok(top < 225, 'UP makes it jump out of the water');
*/
const SURFACE = 250;
const GROUND = 560;
const RADIUS = 20;
const GRAVITY = 600;
const LIFT = 1000;
const SWIM = 1000;
const DRAG = 4;

class SwimScene extends Phaser.Scene {
  create() {
    this.swimmer = this.add.circle(400, 100, RADIUS, 0xff7b00);
    this.speed = 0;
    this.add.rectangle(400, 425, 800, 350, 0x0077b6, 0.5);
    this.add.rectangle(400, 580, 800, 40, 0xddb892);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const { left, right, up, down } = this.cursors;
    const swimmer = this.swimmer;

    // 0 in the air, 1 wholly under water
    const under = Phaser.Math.Clamp((swimmer.y + RADIUS - SURFACE) / (2 * RADIUS), 0, 1);
    const swim = (down.isDown - up.isDown) * SWIM;
    const force = GRAVITY + under * (swim - LIFT);
    this.speed += (force - under * DRAG * this.speed) * seconds;

    swimmer.y += this.speed * seconds;
    if (swimmer.y > GROUND - RADIUS) {
      swimmer.y = GROUND - RADIUS;
      this.speed = 0;
    }
    const x = swimmer.x + (right.isDown - left.isDown) * 160 * seconds;
    swimmer.x = Phaser.Math.Clamp(x, RADIUS, 800 - RADIUS);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#caf0f8',
  scene: SwimScene
});
