/* scene
tasks:
  en:
    - a ball and a paddle, but no physics engine please
    - the paddle shrinks a bit every time the ball hits it
    - "Without physics: a ball flies about, the paddle follows the mouse, and each bounce on the paddle makes it {loss} px narrower; when the ball falls out the paddle is whole again and the ball starts from the top."
  zh:
    - 不用物理引擎写挡板和球
    - 球每碰一次挡板，挡板就变短一点
    - 不用物理：球到处飞，挡板跟随鼠标，每次接到球挡板缩短 {loss} 像素；球掉下去后挡板恢复，球从上方重新开始
difficulty: medium
apis: [this.add.rectangle, this.add.circle, this.input.on, setSize]
plan:
  en:
    req: A ball bounces on a paddle that shrinks, written without physics
    steps: [Draw ball and paddle, Follow the mouse, Move the ball in update, Turn its speed at the walls, Bounce on the paddle and make it narrower, Start again when it falls out]
  zh:
    req: 不用物理实现球与会变短的挡板
    steps: [画球和挡板, 跟随鼠标, 在 update 中移动球, 碰墙时速度反向, 碰到挡板反弹并缩短挡板, 掉出后重新开始]
knobs:
  loss: {code: "LOSS = {}", values: [20, 30]}
  colour:
    - {code: "0xd00000", en: red, zh: 红色}
    - {code: "0x0077b6", en: blue, zh: 蓝色}
probe: |
  const ball = t.one('Arc'), paddle = t.one('Rectangle');
  const width = paddle.width;
  t.move(300, 200); t.step(2);
  t.near(paddle.x, 300, 1, 'the paddle follows the mouse');
  for (let i = 0; i < 600 && paddle.width === width; i++) { t.move(ball.x, 200); t.step(); }
  t.near(width - paddle.width, knobs.loss, 0, 'a hit makes it narrower');
  t.ok(t.travel(ball, () => t.step(10)).y < 0, 'and the ball goes up');
  for (let i = 0; i < 900 && paddle.width < width; i++) { t.move(ball.x > 400 ? 0 : 800, 200); t.step(); }
  t.near(paddle.width, width, 0, 'after a miss the paddle is whole again');
  t.ok(ball.y < 200, 'and the ball starts from the top');
*/
const LOSS = 20;
const FULL_WIDTH = 180;
const RADIUS = 14;

let ball;
let paddle;
let speedX;
let speedY;

function create() {
  paddle = this.add.rectangle(400, 550, FULL_WIDTH, 20, 0x333333);
  ball = this.add.circle(400, 100, RADIUS, 0xd00000);
  this.input.on('pointermove', (pointer) => {
    paddle.x = pointer.x;
  });
  startBall();
}

function startBall() {
  ball.setPosition(400, 100);
  speedX = 240;
  speedY = 320;
  paddle.setSize(FULL_WIDTH, 20);
}

function onPaddle() {
  const reach = paddle.width / 2 + RADIUS;
  return Math.abs(ball.x - paddle.x) < reach && Math.abs(ball.y - paddle.y) < 10 + RADIUS;
}

function update(time, delta) {
  const seconds = delta / 1000;
  ball.x += speedX * seconds;
  ball.y += speedY * seconds;

  if (ball.x < RADIUS) speedX = Math.abs(speedX);
  if (ball.x > 800 - RADIUS) speedX = -Math.abs(speedX);
  if (ball.y < RADIUS) speedY = Math.abs(speedY);

  if (speedY > 0 && onPaddle()) {
    speedY = -speedY;
    paddle.setSize(Math.max(40, paddle.width - LOSS), 20);
  }
  if (ball.y > 640) startBall();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#e9ecef',
  scene: { create, update }
});
