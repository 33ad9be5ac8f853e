const { width, height } = t.game.scale;
const isIn = ({ x, y }) => x > 0 && y > 0 && x < width && y < height;
const flying = () => t.drift(() => t.step(3)).filter((one) => Math.hypot(one.dx, one.dy) > 2 && isIn(one));
t.step(20);
const before = flying().length;
let dx = 0;
let dy = 0;
for (let i = 0; i < 3; i += 1) {
  t.near(flying().length, before, 0, 'nothing flies before SPACE is pressed');
  t.press('SPACE');
  const shots = flying();
  t.ok(shots.length > before, 'SPACE fires a bullet');
  const shot = shots.at(-1);
  if (!shot) return;
  const at = t.track(shot);
  const steps = [];
  for (let n = 0; n < 4; n += 1) {
    const from = at();
    t.step(3);
    const to = at();
    if (from && to && isIn(to)) steps.push([to.x - from.x, to.y - from.y]);
  }
  t.ok(steps.every(([x, y]) => x * shot.dx + y * shot.dy > 0), 'it flies on');
  if (i > 0) t.ok(shot.dx * dx + shot.dy * dy > 0, 'they all fly the same way');
  [dx, dy] = [shot.dx, shot.dy];
  for (let n = 0; n < 40 && flying().length > before; n += 1) t.step(20);
}
t.near(flying().length, before, 0, 'the bullets leave');
