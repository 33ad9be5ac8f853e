// Follow everything that moves, objects and drawings alike.
const tracks = new Map();
for (let i = 0; i < 300; i += 1) {
  for (const { object, colour, x, y } of t.drift(() => t.step(3))) {
    const key = object || String(colour);
    if (!tracks.has(key)) tracks.set(key, []);
    tracks.get(key).push({ x, y });
  }
}
const wrap = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));
const isCircle = (points) => {
  if (points.length < 100) return false;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = (Math.max(...xs) + Math.min(...xs)) / 2;
  const y = (Math.max(...ys) + Math.min(...ys)) / 2;
  const radii = points.map((point) => Math.hypot(point.x - x, point.y - y));
  const radius = radii.reduce((a, b) => a + b) / radii.length;
  if (radius < 8 || Math.max(...radii) - Math.min(...radii) > radius * 0.15 + 3) return false;
  const angles = points.map((point) => Math.atan2(point.y - y, point.x - x));
  const steps = angles.slice(1).map((angle, i) => wrap(angle - angles[i]));
  const sum = Math.abs(steps.reduce((a, b) => a + b, 0));
  return sum > 2 * Math.PI && sum > steps.reduce((a, b) => a + Math.abs(b), 0) * 0.95;
};
t.ok(tracks.size > 0, 'something moves');
t.ok([...tracks.values()].some(isCircle), 'it goes round in a circle, in one direction');
