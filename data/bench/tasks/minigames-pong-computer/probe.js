const { width, height } = t.game.scale;
const OVER = /wins?\b|won\b|lose|lost|game\s*over|victory|defeat/i;
const isText = (o) => typeof o.text === 'string';
const said = t.texts().filter((text) => OVER.test(text)).length;
const isOver = () => t.texts().filter((text) => OVER.test(text)).length > said;
const numbers = () => t.texts().flatMap((text) => text.match(/\d+/g) || []).map(Number);
const shown = numbers().join();
const top = () => Math.max(0, ...numbers().filter((n, i) => n !== Number(shown.split(',')[i]) || n <= 5));
const drift = (frames) => t.drift(() => t.step(frames)).filter(({ object }) => !object || !isText(object));
const push = (key) => t.drift(() => t.hold(key, 15)).filter(({ object, x }) => (!object || !isText(object)) && x < width * 0.35);
const key = ({ object, colour }) => object || String(colour);

if (!drift(20).some(({ dx }) => Math.abs(dx) > 2)) {
  // The ball may wait to be served.
  t.click(width / 2, height / 2);
  t.press('SPACE');
}
// The left paddle: down with S, up with W, and it only.
const down = push('S').filter(({ dx, dy }) => dy > 3 && Math.abs(dx) < 1);
const up = push('W').filter(({ dx, dy }) => dy < -3 && Math.abs(dx) < 1);
const again = push('S').filter(({ dx, dy }) => dy > 3 && Math.abs(dx) < 1);
const paddle = down.find((one) => [up, again].every((list) => list.some((other) => key(other) === key(one))));
t.ok(paddle, 'S and W move a paddle on the left down and up');
if (!paddle) return;
const own = () => (paddle.object ? paddle.object.getBounds() : t.patches().filter(({ colour, x }) => String(colour) === String(paddle.colour) && x < width * 0.35).map((one) => ({ centerX: one.x, centerY: one.y }))[0]);
const steer = (gap) => {
  t.up('W');
  t.up('S');
  if (Math.abs(gap) > 8) t.down(gap < 0 ? 'W' : 'S');
};
const serve = () => {
  t.click(width / 2, height / 2);
  t.press('SPACE');
};
// Hit the ball.
const rally = { turns: 0, enemy: 0 };
let ball = null;
let still = 0;
for (let i = 0; i < 600 && !(rally.turns >= 2 && rally.enemy > 5) && !isOver(); i += 1) {
  const moved = drift(3);
  const next = moved.filter(({ dx }) => Math.abs(dx) > 0.8 && Math.abs(dx) < 80).sort((a, b) => Math.abs(b.dx) - Math.abs(a.dx))[0];
  if (next && ball && ball.dx < 0 && next.dx > 0 && next.x < width * 0.35) rally.turns += 1;
  if (moved.some(({ dx, dy, x }) => Math.abs(dx) < 0.5 && Math.abs(dy) > 0.5 && x > width * 0.65)) rally.enemy += 1;
  still = next ? 0 : still + 1;
  if (still === 60) serve();
  ball = next || ball;
  const at = own();
  if (ball && at) steer(ball.y - at.centerY);
}
steer(0);
// Keep away from it: a while at the top, then a while at the bottom.
const miss = (frames, stop) => {
  for (let i = 0; i < frames && !stop(); i += 20) {
    if (i % 800 === 0) steer(i % 1600 ? 1000 : -1000);
    const before = t.snap();
    t.step(20);
    if (!isOver() && t.changed(before, t.snap()) === 0) serve();
  }
  steer(0);
};
t.ok(rally.turns >= 1, 'the ball bounces off the left paddle');
t.ok(rally.enemy > 5, 'the computer moves the right paddle');
t.ok(!isOver(), 'nobody has won yet');
const before = numbers().join();
miss(7000, () => isOver() || top() >= 5);
t.ok(numbers().join() !== before, 'a missed ball gives the computer a point');
t.ok(top() >= 5 || isOver(), 'it gets 5 points');
t.step(60);
t.ok(top() === 5, `the game ends with 5 points, not with ${top()}`);
const final = numbers().join();
miss(1600, () => top() > 5);
t.ok(numbers().join() === final, 'after that nobody scores any more');
