/* scene
tasks:
  en:
    - things wandering around randomly
    - three {colour} flies buzz about on their own, and a click scares them
    - enemies without a plan, each picks another random direction from time to time and never leaves the window
    - "Three {colour} circles of radius 12 fly at {speed} px/s. Every {every} ms each takes a new random direction; they bounce off the edges without losing speed. A click anywhere gives all of them a new direction at once."
  zh:
    - 随机乱走的东西
    - 三只{colour}苍蝇自己飞来飞去，点击会吓它们一跳
    - 没有目标的敌人，每隔一会儿就随机换个方向，不会离开窗口
    - 三个半径 12 的{colour}圆以每秒 {speed} 像素飞行，每 {every} 毫秒各换一个随机方向，碰到边缘弹回且不减速。点击任意处时全部立刻换方向。
difficulty: easy
apis: [this.physics.add.existing, this.time.addEvent, Phaser.Math.FloatBetween, this.physics.velocityFromRotation, setCollideWorldBounds, setBounce]
plan:
  en:
    req: Three {colour} flies wander at {speed} px/s in random directions
    steps: [Draw three circles with bodies that bounce off the edges, Give a fly a random direction, Do so for all of them with a looping timer, And also on a click]
  zh:
    req: 三只{colour}苍蝇以每秒 {speed} 像素随机乱飞
    steps: [画三个会在边缘反弹的圆, 给苍蝇一个随机方向, 用循环定时器让它们都换方向, 点击时也换方向]
knobs:
  colour:
    - {code: "0x2b2d42", en: dark blue, zh: 深蓝色}
    - {code: "0xd00000", en: red, zh: 红色}
    - {code: "0x386641", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [160, 120, 220]}
  every: {code: "EVERY = {}", values: [800, 500, 1200]}
probe: |
  const flies = t.objects('Arc');
  t.ok(flies.length === 3 && flies.every((o) => o.fillColor === knobs.colour), 'three flies of the asked colour');
  t.near(Math.hypot(flies[0].body.velocity.x, flies[0].body.velocity.y), knobs.speed, 2, 'they have the asked speed');
  let way = 0;
  for (let i = 0; i < 30; i++) way += t.travel(flies[0], () => t.step()).distance;
  t.near(way, knobs.speed / 2, knobs.speed / 8, 'and really move');
  // a wall turns a component round but does not change its size
  const sizes = () => flies.map((o) => Math.abs(o.body.velocity.x));
  const differ = (a, b) => a.some((size, i) => Math.abs(size - b[i]) > 0.01);
  let turns = 0, outside = 0;
  const frames = Math.round(knobs.every * 5 * 60 / 1000);
  for (let i = 0; i < frames; i++) {
    const before = sizes();
    t.step();
    if (differ(before, sizes())) turns++;
    if (flies.some((o) => o.x < 0 || o.x > 800 || o.y < 0 || o.y > 600)) outside++;
  }
  t.near(turns, 5, 1, 'they take a new direction every now and then');
  t.near(outside, 0, 0, 'and never leave the screen');
  let last = sizes();
  for (let i = 0; i < 120 && !differ(last, sizes()); i++) t.step();
  last = sizes();
  t.click(400, 300);
  t.ok(differ(last, sizes()), 'a click scares them');
*/
const SPEED = 160;
const EVERY = 800;

class FliesScene extends Phaser.Scene {
  create() {
    this.add.text(20, 20, 'Click to scare the flies', { fontSize: '22px', color: '#495057' });
    this.flies = [200, 400, 600].map((x) => this.addFly(x, 300));
    this.time.addEvent({ delay: EVERY, loop: true, callback: this.turnAll, callbackScope: this });
    this.input.on('pointerdown', this.turnAll, this);
    this.turnAll();
  }

  addFly(x, y) {
    const fly = this.add.circle(x, y, 12, 0x2b2d42);
    this.physics.add.existing(fly);
    fly.body.setCollideWorldBounds(true);
    fly.body.setBounce(1);
    return fly;
  }

  turnAll() {
    for (const fly of this.flies) {
      const angle = Phaser.Math.FloatBetween(0, Math.PI * 2);
      this.physics.velocityFromRotation(angle, SPEED, fly.body.velocity);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f1f3f5',
  physics: { default: 'arcade' },
  scene: FliesScene
});
