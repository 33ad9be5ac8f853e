/* scene
tasks:
  en:
    - two balls bouncing off each other
    - two balls that bounce off the walls and off each other with arcade physics
    - "A {colour} and a white ball of radius 30 fly towards each other at {speed} px/s in x, bounce off all four walls and off each other without losing speed (arcade physics, round bodies, collider)."
    - make 2 balls bump into each other and keep bouncing
  zh:
    - 两个球互相碰撞
    - 用 arcade 物理做两个小球，碰到墙会反弹，互相碰到也会弹开
    - 一个{colour}球和一个白色球，半径都是 30，以每秒 {speed} 像素的横向速度相向飞行，碰到四面墙和对方都反弹，不损失速度，用圆形身体和 collider
difficulty: easy
apis: [this.add.circle, this.physics.add.existing, body.setCircle, setBounce, setCollideWorldBounds, this.physics.add.collider]
plan:
  en:
    req: A {colour} and a white ball bounce off the walls and off each other
    steps: [Draw two balls, Give each a round body with full bounce that stays in the world, Send them towards each other, Add a collider between them]
  zh:
    req: '{colour}球和白色球碰墙反弹，也互相弹开'
    steps: [画两个球, 给它们不出边界的全弹性圆形身体, 让它们相向飞行, 在两球之间加 collider]
knobs:
  colour:
    - {code: "0xff8c1a", en: orange, zh: 橙色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff4444", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [240, 160, 320]}
probe: |
  const balls = t.objects('Arc').sort((a, b) => a.x - b.x);
  t.near(balls.length, 2, 0, 'there are two balls');
  const [a, b] = balls;
  t.ok(a.fillColor === knobs.colour, 'the left one has the asked colour');
  const start = b.x;
  t.near(t.travel(a, () => t.step(20)).x, knobs.speed / 3, 10, 'the left one flies right');
  t.near(b.x - start, -knobs.speed / 3, 10, 'the right one flies left');
  let closest = 999, bumps = 0, walls = 0, inside = true;
  for (let i = 0; i < 900; i++) {
    const vx = a.body.velocity.x, vy = a.body.velocity.y;
    t.step();
    const gap = Math.hypot(a.x - b.x, a.y - b.y);
    closest = Math.min(closest, gap);
    if (Math.hypot(a.body.velocity.x - vx, a.body.velocity.y - vy) > 10) gap < 75 ? bumps++ : walls++;
    for (const ball of balls) inside = inside && ball.x > 20 && ball.x < 780 && ball.y > 20 && ball.y < 580;
  }
  t.ok(bumps >= 1, 'they bounce off each other');
  t.ok(closest > 50, 'they do not pass through each other');
  t.ok(walls >= 2, 'they bounce off the walls');
  t.ok(inside, 'they stay on the screen');
  const energy = balls.reduce((sum, { body }) => sum + body.velocity.x ** 2 + body.velocity.y ** 2, 0);
  t.near(energy / (2 * 1.36 * knobs.speed ** 2), 1, 0.15, 'they lose no speed');
*/
const RADIUS = 30;
const SPEED = 240;

class TwoBallsScene extends Phaser.Scene {
  create() {
    const left = this.addBall(200, 200, 0xff8c1a);
    const right = this.addBall(600, 400, 0xffffff);

    left.body.setVelocity(SPEED, SPEED * 0.6);
    right.body.setVelocity(-SPEED, -SPEED * 0.6);

    this.physics.add.collider(left, right);
  }

  addBall(x, y, colour) {
    const ball = this.add.circle(x, y, RADIUS, colour);
    this.physics.add.existing(ball);
    ball.body.setCircle(RADIUS);
    ball.body.setBounce(1);
    ball.body.setCollideWorldBounds(true);
    return ball;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#16324f',
  physics: { default: 'arcade' },
  scene: TwoBallsScene
});
