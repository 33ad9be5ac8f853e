const { width, height } = t.game.scale;
t.move(width * 0.8, height * 0.3);
t.step(20);
const idle = t.drift(() => {
  t.move(width * 0.2, height * 0.3);
  t.step(30);
}).map(({ object }) => object);
const went = t.drift(() => {
  t.click(width * 0.8, height * 0.75);
  t.step(25);
}).filter((one) => one.dx > 2 && !(one.object && idle.includes(one.object)));
t.ok(went.length > 0, 'a click makes somebody move, the mouse alone does not');
if (went.length === 0) return;
const at = t.track(went[0]);
for (const [x, y] of [[0.8, 0.75], [0.2, 0.25], [0.7, 0.3], [0.3, 0.8]]) {
  const place = { x: width * x, y: height * y };
  const gap = () => {
    const now = at();
    return now ? Math.hypot(now.x - place.x, now.y - place.y) : Infinity;
  };
  const far = gap();
  t.click(place);
  if (x !== 0.8) t.ok(gap() > far * 0.2, 'he walks there and does not jump');
  t.move(width * 0.5, height * 0.5);
  for (let i = 0; i < 90 && gap() > 12; i += 1) t.step(8);
  t.step(30);
  t.ok(gap() < 32, 'he comes to where the click was');
  const rest = at();
  t.step(60);
  t.ok(rest && Math.hypot(at().x - rest.x, at().y - rest.y) < 5, 'he stops there');
}
