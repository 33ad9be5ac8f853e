/* scene
tasks:
  en:
    - flash when things hit each other
    - balls drop on bumpers, a bumper lights up when it is hit and a counter counts the hits
    - Matter scene with three static bumpers; on collisionstart the bumper turns {colour} for 200 ms and the text "Hits" goes up by one. A ball falls every {delay} ms.
  zh:
    - 碰撞的时候闪一下
    - 小球落在弹柱上，被撞到的弹柱会亮一下，并统计碰撞次数
    - 用 Matter 做三个静态弹柱，collisionstart 时弹柱变成{colour} 200 毫秒，“Hits” 文字加一，每 {delay} 毫秒掉一个球。
difficulty: medium
apis: [this.matter.world.on, this.matter.add.gameObject, this.time.addEvent, this.time.delayedCall, setFillStyle]
plan:
  en:
    req: Bumpers flash {colour} and count when balls hit them
    steps:
      - Place three static round bumpers
      - Drop a bouncing ball every {delay} ms
      - Listen to collisionstart and find the bumper in each pair
      - Flash it with setFillStyle and a delayedCall, and count the hit
  zh:
    req: 球撞到弹柱时弹柱闪{colour}并计数
    steps:
      - 放三个静态圆形弹柱
      - 每 {delay} 毫秒掉一个弹球
      - 监听 collisionstart，在每一对里找出弹柱
      - 用 setFillStyle 和 delayedCall 闪烁并计数
knobs:
  colour:
    - {code: "0xffee33", en: yellow, zh: 黄色}
    - {code: "0xff3366", en: pink, zh: 粉红色}
  delay: {code: "DELAY = {}", values: [800, 500, 1200]}
probe: |
  t.near(t.number(/Hits/), 0, 0, 'no hits at the start');
  const big = () => t.objects(o => o.type === 'Arc' && o.radius === 40);
  t.ok(big().length === 3, 'three bumpers');
  const plain = big()[0].fillColor;
  const balls = new Set();
  let flashes = 0, lit = false;
  for (let i = 0; i < 660; i++) {
    t.step();
    t.objects(o => o.type === 'Arc' && o.radius === 12).forEach(b => balls.add(b));
    const now = big().some(b => b.fillColor !== plain);
    if (now && !lit) flashes++;
    lit = now;
  }
  t.near(balls.size, 11000 / knobs.delay, 1.5, 'balls fall at the asked pace');
  t.ok(flashes >= 3, 'bumpers flash');
  t.ok(t.number(/Hits/) >= flashes, 'hits are counted');
  t.ok(t.objects(o => o.type === 'Arc' && o.radius < 20).every(b => b.y < 800), 'lost balls are removed');
*/
const DELAY = 800;
const BUMPER_COLOUR = 0x3355aa;

class BumperScene extends Phaser.Scene {
  create() {
    this.hits = 0;
    this.label = this.add.text(16, 16, 'Hits: 0', { fontSize: '24px' });
    this.balls = this.add.group();

    [[250, 320], [400, 440], [550, 320]].forEach(([x, y]) => {
      this.makeCircle(x, y, 40, BUMPER_COLOUR, { isStatic: true, label: 'bumper', restitution: 1 });
    });

    this.time.addEvent({ delay: DELAY, loop: true, callback: this.dropBall, callbackScope: this });
    this.matter.world.on('collisionstart', (event) => {
      event.pairs.forEach(({ bodyA, bodyB }) => {
        if (bodyA.label === 'bumper') this.flash(bodyA.gameObject);
        if (bodyB.label === 'bumper') this.flash(bodyB.gameObject);
      });
    });
  }

  makeCircle(x, y, radius, colour, options) {
    const circle = this.add.circle(x, y, radius, colour);
    return this.matter.add.gameObject(circle, { shape: { type: 'circle', radius }, ...options });
  }

  dropBall() {
    const x = Phaser.Math.Between(230, 570);
    this.balls.add(this.makeCircle(x, 0, 12, 0xffffff, { restitution: 0.9 }));
  }

  flash(bumper) {
    this.hits++;
    this.label.setText(`Hits: ${this.hits}`);
    bumper.setFillStyle(0xffee33);
    this.time.delayedCall(200, () => bumper.setFillStyle(BUMPER_COLOUR));
  }

  update() {
    this.balls.getChildren().slice().forEach((ball) => {
      if (ball.y > 640) ball.destroy();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'matter' },
  scene: BumperScene
});
