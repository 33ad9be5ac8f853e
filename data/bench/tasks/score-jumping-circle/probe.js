const { width, height } = t.game.scale;
const isText = (o) => typeof o.text === 'string';
const middle = (o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY });
const score = () => t.number(/score|points?|分/i) ?? t.number();
const spots = () => [
  ...t.objects((o) => o.input && o.getBounds && !isText(o)).map(middle),
  ...t.objects((o) => !o.input && o.getBounds && !isText(o) && o.displayWidth < width / 2).map(middle),
  ...t.patches(),
].filter(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height);
const zero = score();
t.ok(zero !== null, 'a score is shown');
t.step(90);
t.ok(score() === zero, 'it does not count by itself');
t.click(2, height - 2);
t.step(2);
t.ok(score() === zero, 'a click beside the circle gives nothing');
const hits = [];
for (let round = 1; round <= 3; round += 1) {
  const hit = spots().slice(0, 12).find((at) => {
    const before = score();
    t.click(at.x, at.y);
    t.step(3);
    return score() > before;
  });
  t.ok(hit, `click ${round} on the circle gives a point`);
  if (!hit) return;
  t.ok(score() === zero + round, `one point a click: ${score()} after ${round}`);
  t.step(60);
  hits.push(hit);
}
const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) > 5;
t.ok(far(hits[0], hits[1]) && far(hits[1], hits[2]), 'after each click it is somewhere else');
