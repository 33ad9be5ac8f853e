/* scene
tasks:
  en:
    - circle moving left to right
    - a {colour} circle goes across the screen and comes back in on the left
    - "A {colour} circle of radius 30 moves to the right at {speed} pixels per second at y = 300; when it has left the screen on the right it starts again on the left, for ever."
    - how do I make a circle move by itself and start over when it is out of the screen
  zh:
    - 圆从左往右移动
    - 一个{colour}的圆从左边移到右边，出去以后再从左边进来
    - 半径 30 的{colour}圆在 y = 300 处以每秒 {speed} 像素向右移动，完全离开右边后从左边重新出现，一直循环
difficulty: easy
apis: [this.add.circle]
plan:
  en:
    req: A {colour} circle moves to the right and comes back in on the left
    steps: [Draw the circle, Move it by speed times delta in update, Put it to the left of the screen when it has left on the right]
  zh:
    req: '{colour}圆向右移动，出界后从左边回来'
    steps: [画圆, 在 update 中按速度乘以 delta 移动, 离开右边后放回屏幕左侧]
knobs:
  colour:
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [200, 120, 300]}
probe: |
  const circle = t.one('Arc');
  t.ok(circle.fillColor === knobs.colour, 'it has the asked colour');
  const second = t.travel(circle, () => t.step(60));
  t.near(second.x, knobs.speed, 8, 'it moves right at the asked speed');
  t.near(second.y, 0, 0.5, 'on a level line');
  let left = 999, right = 0, returns = 0;
  for (let i = 0; i < 900; i++) {
    const before = circle.x;
    t.step();
    if (circle.x < before) returns += 1;
    left = Math.min(left, circle.x); right = Math.max(right, circle.x);
  }
  t.near(right, 830, 8, 'it leaves the screen on the right');
  t.near(left, -30, 8, 'it comes in from the left');
  t.ok(returns >= 2, 'again and again');
*/
const WIDTH = 800;
const HEIGHT = 600;
const RADIUS = 30;
const SPEED = 200;

let circle;

function create() {
  circle = this.add.circle(100, HEIGHT / 2, RADIUS, 0xff4444);
}

function update(time, delta) {
  circle.x += SPEED * (delta / 1000);

  // Wholly out of sight on the right: start again on the left.
  if (circle.x > WIDTH + RADIUS) {
    circle.x = -RADIUS;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: WIDTH,
  height: HEIGHT,
  backgroundColor: '#1b2430',
  scene: { create, update }
});
