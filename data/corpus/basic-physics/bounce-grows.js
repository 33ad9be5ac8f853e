/* scene
tasks:
  en:
    - ball gets bigger with every bounce
    - a {colour} ball flies about and swells each time it touches the border, until it is small again
    - circle that bumps into the four sides and grows a bit per hit, with a hit counter, starting over when it is too large
    - "A {colour} ball of radius 20 flies from the middle at {speed} px/s to the right and 0.8 times as fast down and bounces off all edges. Each hit adds {grow} px to its radius; above 100 it starts again with 20. A text counts Hits."
  zh:
    - 每次反弹球都变大
    - "{colour}小球飞来飞去，每碰到边就胀大，太大了又变小"
    - 圆撞到四边，每撞一次长大一点并计数，太大了就重新开始
    - 半径 20 的{colour}球从中央出发，向右每秒 {speed} 像素，向下是它的 0.8 倍，碰到边缘反弹。每次碰撞半径增加 {grow} 像素，超过 100 就变回 20。文字 Hits 统计次数。
difficulty: easy
apis: [this.add.circle, Phaser.Math.Vector2, setRadius, setText]
plan:
  en:
    req: A {colour} ball grows by {grow} px with every bounce
    steps: [Draw the ball and give it a speed, Move it in update, Turn the speed round at each edge, Make the radius bigger or start over, Count the hits]
  zh:
    req: "{colour}球每次反弹半径增加 {grow} 像素"
    steps: [画球并给它速度, 在 update 中移动, 碰到边缘时速度反向, 半径变大或重新开始, 统计碰撞次数]
knobs:
  colour:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: pink, zh: 粉色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [260, 200, 340]}
  grow: {code: "GROW = {}", values: [20, 15, 30]}
probe: |
  const ball = t.one('Arc');
  t.ok(ball.fillColor === knobs.colour, 'the ball has the asked colour');
  t.near(ball.radius, 20, 1, 'it is small at first');
  const first = t.travel(ball, () => t.step(20));
  t.near(first.x, knobs.speed / 3, knobs.speed / 20, 'it flies to the right at the asked speed');
  t.near(first.y, knobs.speed * 0.8 / 3, knobs.speed / 20, 'and down');
  let hits = 0, radius = 20, wrong = 0, outside = 0, shrunk = 0;
  for (let i = 0; i < 1500 && hits < 7; i++) {
    t.step();
    const now = t.number(/hits/i);
    while (hits < now) {
      hits++;
      radius += knobs.grow;
      if (radius > 100) { radius = 20; shrunk++; }
    }
    if (Math.abs(ball.radius - radius) > 0.5) wrong++;
    if (ball.x < 0 || ball.x > 800 || ball.y < 0 || ball.y > 600) outside++;
  }
  t.ok(hits >= 7, 'it bounces again and again');
  t.near(wrong, 0, 0, 'each hit makes it bigger by the asked size');
  t.ok(shrunk > 0, 'it becomes small again');
  t.near(outside, 0, 0, 'and it never leaves the screen');
*/
const SPEED = 260;
const GROW = 20;
const START = 20;
const LIMIT = 100;

class GrowScene extends Phaser.Scene {
  create() {
    this.hits = 0;
    this.ball = this.add.circle(400, 300, START, 0x06d6a0);
    this.speed = new Phaser.Math.Vector2(SPEED, SPEED * 0.8);
    this.label = this.add.text(20, 20, 'Hits: 0', { fontSize: '28px' });
  }

  grow() {
    const radius = this.ball.radius + GROW;
    this.ball.setRadius(radius > LIMIT ? START : radius);
    this.hits += 1;
    this.label.setText(`Hits: ${this.hits}`);
  }

  update(time, delta) {
    const { ball, speed } = this;
    ball.x += speed.x * delta / 1000;
    ball.y += speed.y * delta / 1000;

    // The direction counts too, since a ball that has grown at an edge still overlaps it.
    const r = ball.radius;
    if ((ball.x < r && speed.x < 0) || (ball.x > 800 - r && speed.x > 0)) {
      speed.x = -speed.x;
      this.grow();
    }
    if ((ball.y < r && speed.y < 0) || (ball.y > 600 - r && speed.y > 0)) {
      speed.y = -speed.y;
      this.grow();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: GrowScene
});
