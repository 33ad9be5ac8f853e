// All pixels that ever change: the part of the window that the blocks sweep.
const { width, height } = t.game.scale;
const swept = new Uint8Array(width * height);
let last = new Uint32Array(t.snap().data.buffer);
let lively = 0;
for (let i = 0; i < 160; i += 1) {
  t.step(4);
  const now = new Uint32Array(t.snap().data.buffer);
  let changed = 0;
  for (let p = 0; p < now.length; p += 1) {
    if (now[p] === last[p]) continue;
    swept[p] = 1;
    changed += 1;
  }
  lively += changed > 0;
  last = now;
}
t.ok(lively > 100, 'the blocks move all the time');
const rows = [];
for (let y = 0; y < height; y += 1) {
  const line = swept.subarray(y * width, (y + 1) * width);
  const left = line.indexOf(1);
  if (left >= 0) rows.push({ y, left, right: line.lastIndexOf(1) });
}
t.ok(rows.length > 15, 'blocks can be seen');
if (rows.length <= 15) return;
const widest = Math.max(...rows.map(({ left, right }) => right - left));
t.ok(widest < width * 0.95, 'the window is smaller than the canvas');
// On a circle (half width)^2 + y^2 is a straight line over y. Rows swept only in part lie inside of it.
const full = rows.filter(({ left, right }) => right - left > 20);
const points = full.map(({ y, left, right }) => ({ y, v: ((right - left + 1) / 2) ** 2 + y * y }));
const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
const [my, mv] = [mean(points.map(({ y }) => y)), mean(points.map(({ v }) => v))];
const slope = points.reduce((sum, { y, v }) => sum + (y - my) * (v - mv), 0) / points.reduce((sum, { y }) => sum + (y - my) ** 2, 0);
const middle = slope / 2;
const radius = Math.sqrt(mv - slope * my + middle * middle);
t.ok(radius > 20 && radius < width, `the window has a size: ${radius}`);
const off = full.filter(({ y, left, right }) => {
  const wanted = Math.sqrt(Math.max(0, radius ** 2 - (y - middle) ** 2));
  return Math.abs((right - left + 1) / 2 - wanted) > 4 + radius * 0.03;
});
t.ok(off.length < full.length * 0.12, 'blocks are cut off along a circle');
const centres = full.map(({ left, right }) => (left + right) / 2);
t.ok(Math.max(...centres) - Math.min(...centres) < radius * 0.15, 'on the left as on the right');
const reach = full.map(({ left, right }) => right - left);
t.ok(Math.max(...reach) - Math.min(...reach) > 3, 'and not along a straight edge');
