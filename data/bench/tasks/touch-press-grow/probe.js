t.step(10);
const { width, height } = t.game.scale;
const [circle] = t.patches().filter(({ count }) => count < width * height * 0.6);
t.ok(circle, 'there is a circle');
if (!circle) return;
const size = () => t.patches().filter(({ x, y, count }) => count < width * height * 0.95 && Math.hypot(x - circle.x, y - circle.y) < 25).reduce((most, { count }) => Math.max(most, count), 0);
const start = size();
t.step(60);
t.near(size(), start, start * 0.02, 'it keeps its size while nobody touches it');
for (let i = 0; i < 2; i += 1) {
  t.pointerDown(circle.x, circle.y);
  t.step(6);
  const early = size();
  t.step(50);
  t.ok(size() > start * 1.1, 'it grows while the finger is on it');
  t.ok(size() >= early, 'little by little');
  t.pointerUp();
  for (let n = 0; n < 40 && size() > start * 1.03; n += 1) t.step(15);
  t.near(size(), start, start * 0.05, 'it shrinks back when the finger is gone');
}
