/* scene
tasks:
  en:
    - newton's cradle
    - a row of hanging steel balls, the first one swings and pushes the last one out
    - "Hang {count} balls of radius 24 side by side on 250 px strings with Matter constraints, pull the first one aside at the start and draw the strings every frame."
  zh:
    - 牛顿摆
    - 一排挂着的钢球，第一个撞下来，最后一个弹出去
    - 用 Matter 约束把 {count} 个半径 24 的球并排挂在 250 像素的线上，开始时把第一个拉到一边，每帧画出线。
difficulty: medium
apis: [this.matter.add.gameObject, this.matter.add.worldConstraint, setPosition, graphics.lineBetween, graphics.clear]
plan:
  en:
    req: Newton's cradle with {count} balls on strings
    steps:
      - Create circles with round Matter bodies without friction
      - Hang each with a world constraint
      - Pull the first ball aside
      - Draw the strings with graphics.lineBetween in update
  zh:
    req: 有 {count} 个挂球的牛顿摆
    steps:
      - 创建无摩擦的圆形 Matter 刚体
      - 用世界约束把每个球挂起来
      - 把第一个球拉到一边
      - 在 update 中用 graphics.lineBetween 画线
knobs:
  count: {code: "COUNT = {}", values: [5, 4, 6]}
probe: |
  const balls = t.objects('Arc').sort((a, b) => a.x - b.x);
  t.ok(balls.length === knobs.count, 'the asked number of balls');
  const last = balls[knobs.count - 1], first = balls[0];
  t.ok(balls[1].x - first.x > 100, 'the first ball is pulled aside');
  const home = last.x;
  t.ok(t.count([255, 255, 255], 60) > 200, 'the strings are drawn');
  let out = 0;
  for (let i = 0; i < 150; i++) { t.step(); out = Math.max(out, last.x - home); }
  t.ok(out > 40, 'the last ball is knocked out');
  t.near(Math.hypot(last.x - home, last.y - 120), 250, 25, 'the string keeps its length');
*/
const COUNT = 5;
const RADIUS = 24;
const LENGTH = 250;

let balls;
let graphics;

function create() {
  graphics = this.add.graphics();
  balls = [];
  for (let i = 0; i < COUNT; i++) {
    const x = 400 + (i - (COUNT - 1) / 2) * RADIUS * 2;
    const ball = this.add.circle(x, 120 + LENGTH, RADIUS, 0xc0c8d0);
    this.matter.add.gameObject(ball, {
      shape: { type: 'circle', radius: RADIUS },
      restitution: 1,
      friction: 0,
      frictionAir: 0,
      inertia: Infinity
    });
    this.matter.add.worldConstraint(ball.body, LENGTH, 1, { pointA: { x, y: 120 } });
    balls.push({ ball, x });
  }
  // Start the swing at 45 degrees.
  balls[0].ball.setPosition(balls[0].x - 177, 120 + 177);
}

function update() {
  graphics.clear();
  graphics.lineStyle(6, 0x886644).lineBetween(240, 120, 560, 120);
  graphics.lineStyle(2, 0xffffff);
  balls.forEach(({ ball, x }) => graphics.lineBetween(x, 120, ball.x, ball.y));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: { create, update }
});
