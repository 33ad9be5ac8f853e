let paddle = t.player('x');
const side = paddle ? 'x' : 'y';
paddle = paddle || t.player('y');
t.ok(paddle, 'keys or the mouse move a paddle');
if (!paddle) return;
paddle.rest();
const across = side === 'x' ? 'y' : 'x';
const isPaddle = (one) => (one.object ? one.object === paddle.object : !paddle.object && Math.hypot(one.x - paddle.at().x, one.y - paddle.at().y) < 12);
const flying = () => t.drift(() => t.step(12)).filter((one) => !isPaddle(one) && typeof one.object?.text !== 'string' && Math.abs(one.dx) + Math.abs(one.dy) > 2);
let balls = flying();
for (const start of [() => t.press('SPACE'), () => t.click(t.game.scale.width / 2, t.game.scale.height / 2)]) {
  if (balls.length > 0) break;
  start();
  balls = flying();
}
t.ok(balls.length > 0, 'a ball flies');
if (balls.length === 0) return;
const at = t.track(balls[0]);
let hits = 0;
let walls = 0;
let before = at();
let speed = 0;
for (let i = 0; i < 1500 && (hits < 2 || walls < 1); i += 1) {
  const ball = at();
  if (!ball) {
    t.step(5);
    continue;
  }
  const now = ball[across] - (before || ball)[across];
  const plate = paddle.at();
  const half = (side === 'x' ? ball.right - ball.left + plate.right - plate.left : ball.bottom - ball.top + plate.bottom - plate.top) / 2;
  const isOver = Math.abs(ball[side] - plate[side]) < half + 12;
  const gap = plate[across] - ball[across];
  const reach = (side === 'x' ? ball.bottom - ball.top + plate.bottom - plate.top : ball.right - ball.left + plate.right - plate.left) / 2;
  const turned = now * speed < 0 && Math.abs(now) < 40;
  // The ball turns back on the side it came from, within a few pixels of the paddle.
  if (turned && isOver && gap * speed > 0 && Math.abs(gap) < reach + 30) hits += 1;
  else if (turned) walls += 1;
  if (Math.abs(now) > 0.01) speed = now;
  before = ball;
  paddle.toward(ball[side]);
}
t.ok(hits >= 2, `the ball bounces off the paddle: ${hits} times`);
t.ok(walls >= 1, 'and off the other side of the screen');
