const tracks = new Map();
for (let i = 0; i < 190; i += 1) {
  for (const { object, colour, x, y } of t.drift(() => t.step(3))) {
    const key = object || String(colour);
    if (!tracks.has(key)) tracks.set(key, []);
    tracks.get(key).push({ x, y });
  }
}
const LAP = 80;
const wrap = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));
// How often a lap goes round a point: one loop of an 8 is +1, the other -1.
const rounds = (points, x, y) => {
  const angles = points.slice(0, LAP + 1).map((point) => Math.atan2(point.y - y, point.x - x));
  return angles.slice(1).reduce((sum, angle, i) => sum + wrap(angle - angles[i]), 0) / (2 * Math.PI);
};
const judge = (points) => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [w, h] = [right - left, bottom - top];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const loops = [[rounds(points, x, y - h / 4), rounds(points, x, y + h / 4)], [rounds(points, x - w / 4, y), rounds(points, x + w / 4, y)]];
  const back = points.slice(LAP).filter((point, i) => Math.hypot(point.x - points[i].x, point.y - points[i].y) < Math.max(w, h) * 0.12);
  return {
    eight: Math.min(w, h) > 20 && loops.some(([a, b]) => Math.abs(Math.abs(a) - 1) < 0.3 && Math.abs(a + b) < 0.4),
    lap: back.length > (points.length - LAP) * 0.9,
  };
};
const found = [...tracks.values()].filter((points) => points.length > 150).map(judge);
t.ok(found.length > 0, 'something moves all the time');
t.ok(found.some(({ eight }) => eight), 'it goes along an 8 in 4 seconds: one loop this way round, one the other');
t.ok(found.some(({ eight, lap }) => eight && lap), 'after 4 seconds it is at the same place again');
