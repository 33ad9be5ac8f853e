t.step(5);
const box = t.drift(() => t.hold('RIGHT', 10)).find((one) => one.dx > 3);
t.ok(box, 'RIGHT moves the box');
if (!box) return;
const at = t.track(box);
for (const [key, x, y] of [['RIGHT', 1, 0], ['DOWN', 0, 1], ['LEFT', -1, 0], ['UP', 0, -1], ['LEFT', -1, 0], ['DOWN', 0, 1]]) {
  t.step(20);
  const before = at();
  t.hold(key, 24);
  const now = at();
  t.near((now.x - before.x) * x + (now.y - before.y) * y, 80, 14, `${key} still moves it at its speed`);
  t.near((now.x - before.x) * y + (now.y - before.y) * x, 0, 2, 'and only that way');
  t.step(8);
  const rest = at();
  t.step(40);
  t.near(Math.hypot(at().x - rest.x, at().y - rest.y), 0, 1, `it stops when ${key} is let go`);
}
