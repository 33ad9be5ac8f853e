/* scene
tasks:
  en:
    - click ball to turn it round
    - a {colour} ball rolls left and right, clicking it makes it go the other way
    - "A {colour} ball of radius {radius} starts in the middle and moves right at {speed} pixels per second. It turns round at the left and right edge of the screen and whenever it is clicked; clicks beside it do nothing."
  zh:
    - 点击小球反向
    - '{colour}小球左右来回移动，点它一下就往反方向走'
    - 半径 {radius} 的{colour}小球从中间以每秒 {speed} 像素向右移动，碰到左右边缘或者被点击时掉头，点旁边没有反应
difficulty: easy
apis: [this.add.circle, setInteractive, pointerdown]
plan:
  en:
    req: A {colour} ball moves at {speed} px/s and turns round at the edges and when clicked
    steps: [Draw the ball and make it interactive, Reverse its speed on a click, Move it in update, Turn it round at both edges]
  zh:
    req: '{colour}小球以每秒 {speed} 像素移动，碰到边缘或被点击时掉头'
    steps: [画小球并设为可交互, 点击时速度取反, 在 update 中移动小球, 碰到两边时掉头]
knobs:
  colour:
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  radius: {code: "RADIUS = {}", values: [40, 30, 55]}
  speed: {code: "SPEED = {}", values: [200, 140, 260]}
probe: |
  const ball = t.one('Arc');
  const run = () => t.travel(ball, () => t.step(30)).x;
  t.near(run(), knobs.speed / 2, 8, 'it moves right at the asked speed');
  t.click(ball);
  t.near(run(), -knobs.speed / 2, 8, 'a click sends it to the left');
  t.click(ball.x, 80);
  t.near(run(), -knobs.speed / 2, 8, 'a click beside it does nothing');
  t.click(ball);
  t.near(run(), knobs.speed / 2, 8, 'another click sends it to the right again');
  let left = 999, right = 0;
  for (let i = 0; i < 600; i++) {
    t.step();
    left = Math.min(left, ball.x);
    right = Math.max(right, ball.x);
  }
  t.near(right, 800 - knobs.radius, 8, 'it turns round at the right edge');
  t.near(left, knobs.radius, 8, 'and at the left edge');
*/
const RADIUS = 40;
const SPEED = 200;

function create() {
  this.speed = SPEED;
  this.ball = this.add.circle(400, 300, RADIUS, 0xff3333);
  this.ball.setInteractive({ useHandCursor: true });
  this.ball.on('pointerdown', () => {
    this.speed = -this.speed;
  });

  this.add.text(400, 560, 'Click the ball', { fontSize: '24px' }).setOrigin(0.5);
}

function update(time, delta) {
  this.ball.x += this.speed * delta / 1000;

  if (this.ball.x < RADIUS) this.speed = Math.abs(this.speed);
  if (this.ball.x > 800 - RADIUS) this.speed = -Math.abs(this.speed);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: { create, update }
});
