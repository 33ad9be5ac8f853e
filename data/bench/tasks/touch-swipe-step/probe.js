const { width, height } = t.game.scale;
const middle = { x: width / 2, y: height / 2 };
const reach = Math.min(width, height) * 0.3;
const swipe = (x, y) => {
  t.drag(middle, { x: middle.x + x * reach, y: middle.y + y * reach }, 8);
  t.step(60);
};
t.step(10);
const went = t.drift(() => swipe(1, 0)).filter((one) => one.dx > 3 && typeof one.object?.text !== 'string');
t.ok(went.length > 0, 'a swipe to the right moves something to the right');
if (went.length === 0) return;
const at = t.track(went[0]);
const step = went[0].dx;
const lengths = [];
for (const [x, y] of [[-1, 0], [0, -1], [1, 0], [0, 1], [-1, 0], [0, 1], [1, 0], [0, -1]]) {
  const before = at();
  swipe(x, y);
  const now = at();
  if (!before || !now) return t.ok(false, 'it is lost');
  const along = (now.x - before.x) * x + (now.y - before.y) * y;
  const beside = Math.abs((now.x - before.x) * y) + Math.abs((now.y - before.y) * x);
  t.ok(along > 3 && beside < 3, `a swipe moves it that way: ${x}, ${y}`);
  if (x) lengths.push(along);
  const rest = at();
  t.step(40);
  t.near(Math.hypot(at().x - rest.x, at().y - rest.y), 0, 1.5, 'then it stands still');
}
for (const length of lengths) t.near(length, step, 4, 'one cell each time');
const rest = at();
t.click(middle);
t.step(40);
t.near(at().x, rest.x, 1.5, 'a tap is no swipe');
