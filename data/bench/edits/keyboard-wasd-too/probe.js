t.step(5);
const ship = t.drift(() => t.hold('RIGHT', 10)).find((one) => one.dx > 3);
t.ok(ship, 'RIGHT still moves the ship');
if (!ship) return;
const at = t.track(ship);
const KEYS = { A: [-1, 0], LEFT: [-1, 0], W: [0, -1], UP: [0, -1], D: [1, 0], RIGHT: [1, 0], S: [0, 1], DOWN: [0, 1] };
for (let i = 0; i < 2; i += 1) {
  for (const [key, [x, y]] of Object.entries(KEYS)) {
    const before = at();
    t.hold(key, 15);
    const now = at();
    t.near((now.x - before.x) * x + (now.y - before.y) * y, 45, 12, `${key} moves it`);
    t.near((now.x - before.x) * y + (now.y - before.y) * x, 0, 2, `${key} moves it only that way`);
  }
}
t.step(10);
const rest = at();
t.step(30);
t.near(Math.hypot(at().x - rest.x, at().y - rest.y), 0, 1, 'it stands still without a key');
