/* scene
tasks:
  en:
    - ball that bounces off the walls
    - a {colour} ball bouncing around the screen like the DVD logo
    - "A {colour} ball of radius {radius} flies diagonally and turns round at all four edges, without using physics."
  zh:
    - 球碰到墙壁反弹
    - 一个{colour}小球在屏幕里弹来弹去
    - 半径 {radius} 的{colour}球斜着飞，碰到四条边就反弹，不要用物理引擎
difficulty: easy
apis: [this.add.circle]
plan:
  en:
    req: A {colour} ball bounces off all four edges
    steps: [Draw the ball, Move it by its speed in update, Turn the x speed at the left and right edge, Turn the y speed at the top and bottom]
  zh:
    req: '{colour}球在四条边之间反弹'
    steps: [画球, 在 update 中按速度移动, 碰到左右边时 x 速度反向, 碰到上下边时 y 速度反向]
knobs:
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xfb5607", en: orange, zh: 橙色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
  radius: {code: "RADIUS = {}", values: [25, 40]}
probe: |
  const ball = t.one('Arc');
  const path = t.travel(ball, () => t.step(30));
  t.ok(Math.abs(path.x) > 30 && Math.abs(path.y) > 30, 'it moves diagonally');
  let left = 999, right = 0, top = 999, bottom = 0;
  for (let i = 0; i < 700; i++) {
    t.step();
    left = Math.min(left, ball.x); right = Math.max(right, ball.x);
    top = Math.min(top, ball.y); bottom = Math.max(bottom, ball.y);
  }
  const r = knobs.radius;
  t.near(left, r, 6, 'it touches the left wall');
  t.near(right, 800 - r, 6, 'and the right one');
  t.near(top, r, 6, 'and the top');
  t.near(bottom, 600 - r, 6, 'and the bottom');
*/
const RADIUS = 25;

class BounceScene extends Phaser.Scene {
  create() {
    this.ball = this.add.circle(400, 300, RADIUS, 0xffbe0b);
    this.speedX = 250;
    this.speedY = 200;
  }

  update(time, delta) {
    const seconds = delta / 1000;
    this.ball.x += this.speedX * seconds;
    this.ball.y += this.speedY * seconds;

    if (this.ball.x < RADIUS) this.speedX = Math.abs(this.speedX);
    if (this.ball.x > 800 - RADIUS) this.speedX = -Math.abs(this.speedX);
    if (this.ball.y < RADIUS) this.speedY = Math.abs(this.speedY);
    if (this.ball.y > 600 - RADIUS) this.speedY = -Math.abs(this.speedY);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: BounceScene
});
