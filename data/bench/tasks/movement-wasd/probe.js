const moved = t.movers(() => t.hold('D', 12)).filter((one) => one.x > 2);
const painted = t.drift(() => t.hold('D', 12)).filter((one) => one.dx > 2);
const found = painted.find((one) => moved.some(({ object }) => object === one.object)) || painted[0];
t.ok(found, 'D moves something to the right');
if (!found) return;
const at = t.track(found);
const push = (key) => {
  const before = at();
  t.hold(key, 12);
  const after = at();
  return before && after ? { x: after.x - before.x, y: after.y - before.y } : { x: 0, y: 0 };
};
for (let i = 0; i < 2; i += 1) {
  t.ok(push('A').x < -2, 'A moves it left');
  t.ok(push('W').y < -2, 'W moves it up');
  t.ok(push('D').x > 2, 'D moves it right');
  t.ok(push('S').y > 2, 'S moves it down');
}
t.step(60);
const rest = at();
t.step(30);
const later = at();
t.ok(rest && later && Math.hypot(later.x - rest.x, later.y - rest.y) < 1, 'it stands still without a key');
