const { width, height } = t.game.scale;
t.step(10);
t.ok(t.drift(() => t.step(30)).length === 0, 'nothing drives by itself');
const went = t.drift(() => t.hold('UP', 30)).filter((one) => Math.hypot(one.dx, one.dy) > 2);
t.ok(went.length > 0, 'UP drives');
if (went.length === 0) return;
const at = t.track(went[0]);
const short = (d, size) => d - size * Math.round(d / size);
/** The way driven in so many frames; a jump from edge to edge is none. */
const move = (frames) => {
  const from = at();
  t.step(frames);
  const to = at();
  if (!from || !to) return { x: 0, y: 0, length: 0 };
  const [x, y] = [short(to.x - from.x, width + 40), short(to.y - from.y, height + 40)];
  return { x, y, length: Math.hypot(x, y) };
};
const early = move(4);
t.ok(early.length > 0.3, 'it rolls on when UP is let go');
for (let i = 0; i < 40 && move(10).length > 0.3; i += 1) t.step(10);
t.ok(move(30).length < 1, 'and comes to a stop');
const curve = (key) => {
  t.down('UP');
  t.step(35);
  const before = move(3);
  t.down(key);
  t.step(18);
  const after = move(3);
  t.up(key);
  t.up('UP');
  for (let i = 0; i < 40 && move(10).length > 0.3; i += 1) t.step(10);
  return (before.x * after.y - before.y * after.x) / (before.length * after.length || 1);
};
for (let i = 0; i < 2; i += 1) {
  t.ok(curve('RIGHT') > 0.06, 'RIGHT steers it to the right');
  t.ok(curve('LEFT') < -0.06, 'LEFT steers it to the left');
}
