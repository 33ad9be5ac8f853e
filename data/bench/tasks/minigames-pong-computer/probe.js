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
// Play: hit the ball as long as `isHitting`, then keep away from it.
const play = (frames, isHitting, stop) => {
  const found = { turns: 0, enemy: 0, still: 0 };
  let ball = null;
  for (let i = 0; i < frames && !stop(found); i += 3) {
    const moved = drift(3);
    const next = moved.filter((one) => Math.abs(one.dx) > 0.8 && Math.abs(one.dx) < 80).sort((a, b) => Math.abs(b.dx) - Math.abs(a.dx))[0];
    if (next && ball && ball.dx < 0 && next.dx > 0 && next.x < width * 0.35) found.turns += 1;
    if (moved.some(({ dx, dy, x }) => Math.abs(dx) < 0.5 && Math.abs(dy) > 0.5 && x > width * 0.65)) found.enemy += 1;
    found.still = next ? 0 : found.still + 1;
    if (found.still === 60 && !isOver()) serve();
    ball = next || ball;
    const at = own();
    if (!ball || !at) continue;
    const gap = ball.y - at.centerY;
    steer(isHitting ? gap : ball.y < height / 2 ? height - at.centerY : -at.centerY);
  }
  steer(0);
  return found;
};
const rally = play(1800, true, ({ turns, enemy }) => (turns >= 2 && enemy > 5) || isOver());
t.ok(rally.turns >= 1, 'the ball bounces off the left paddle');
t.ok(rally.enemy > 5, 'the computer moves the right paddle');
t.ok(!isOver(), 'nobody has won yet');
const before = numbers().join();
play(6000, false, () => isOver() || top() >= 5);
t.ok(numbers().join() !== before, 'a missed ball gives the computer a point');
t.ok(top() >= 5 || isOver(), 'it gets 5 points');
t.step(60);
t.ok(top() === 5, `the game ends with 5 points, not with ${top()}`);
const final = numbers().join();
play(1500, false, () => top() > 5);
t.ok(numbers().join() === final || isOver() && numbers().join() === final, 'after that nobody scores any more');
