const tracks = new Map();
for (let i = 0; i < 180; i += 1) {
  for (const { object, colour, x, y } of t.drift(() => t.step(3))) {
    const key = object || String(colour);
    if (!tracks.has(key)) tracks.set(key, []);
    tracks.get(key).push({ x, y });
  }
}
const LAP = 80;
const wrap = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));
const judge = (points) => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const size = Math.max(right - left, bottom - top);
  const onSide = ({ x, y }) => Math.min(x - left, right - x, y - top, bottom - y) < size * 0.06;
  const angles = points.map(({ x, y }) => Math.atan2(y - (top + bottom) / 2, x - (left + right) / 2));
  const lap = Math.abs(angles.slice(1, LAP + 1).reduce((sum, angle, i) => sum + wrap(angle - angles[i]), 0));
  const back = points.slice(LAP).filter(({ x, y }, i) => Math.hypot(x - points[i].x, y - points[i].y) < size * 0.15);
  return {
    square: size > 40 && Math.abs(right - left - (bottom - top)) < size * 0.1 && points.filter(onSide).length > points.length * 0.97,
    round: Math.abs(lap - 2 * Math.PI) < 0.6,
    lap: back.length > (points.length - LAP) * 0.9,
  };
};
// A ball may rest in a corner for a moment, but not long.
const found = [...tracks.values()].filter((points) => points.length > 150).map(judge);
t.ok(found.some(({ square }) => square), 'something goes along a square');
t.ok(found.some(({ square, round }) => square && round), 'always in the same direction, once round in 4 seconds');
t.ok(found.some(({ square, lap }) => square && lap), 'after 4 seconds it is at the same place again');
