const { width, height } = t.game.scale;
const middle = { x: width / 2, y: height / 2 };
const isIn = ({ x, y }) => x > 0 && y > 0 && x < width && y < height;
const flying = () => t.drift(() => t.step(2)).filter((one) => Math.hypot(one.dx, one.dy) > 1 && isIn(one) && typeof one.object?.text !== 'string');
t.step(20);
const before = flying().length;
for (const [x, y] of [[0.85, 0.4], [0.3, 0.1], [0.15, 0.6], [0.6, 0.9]]) {
  const place = { x: width * x, y: height * y };
  t.move(place);
  t.step(30);
  t.near(flying().length, before, 0, 'nothing flies before the click');
  t.click(place);
  const shots = flying();
  t.ok(shots.length > before, 'a click fires a bullet');
  const shot = shots.find((one) => Math.hypot(one.x - middle.x, one.y - middle.y) < Math.max(120, 8 * Math.hypot(one.dx, one.dy)));
  t.ok(shot, 'from the middle of the screen');
  if (!shot) return;
  const wanted = Math.atan2(place.y - middle.y, place.x - middle.x);
  const off = Math.atan2(shot.dy, shot.dx) - wanted;
  t.ok(Math.cos(off) > 0.97, `toward the mouse: ${Math.round((off * 180) / Math.PI)} degrees beside it`);
  for (let n = 0; n < 30 && flying().length > before; n += 1) t.step(20);
  t.move(middle);
}
