const shots = [];
for (let i = 0; i < 62; i += 1) {
  shots.push(t.snap());
  t.step(10);
}
const LAP = 30;
const moving = shots.slice(1).map((shot, i) => t.where(shots[i], shot));
t.ok(moving.filter(Boolean).length > 8, 'the hand moves');
if (!moving.some(Boolean)) return;
// After a whole round the picture is the same again, after half a round it is not.
const lap = shots.slice(1, 31).map((shot, i) => t.changed(shot, shots[i + 1 + LAP]));
const half = shots.slice(1, 31).map((shot, i) => t.changed(shot, shots[i + 1 + LAP / 2]));
const mean = (list) => list.reduce((a, b) => a + b) / list.length;
t.ok(mean(half) > 0.0003, 'half a round later it points elsewhere');
t.ok(mean(lap) < mean(half) * 0.45, 'after 5 seconds it is where it was');
// The hand: what differs from the other pictures. Its middle goes round clockwise.
const box = {
  left: Math.min(...moving.filter(Boolean).map(({ left }) => left)), right: Math.max(...moving.filter(Boolean).map(({ right }) => right)),
  top: Math.min(...moving.filter(Boolean).map(({ top }) => top)), bottom: Math.max(...moving.filter(Boolean).map(({ bottom }) => bottom)),
};
const pixels = shots.map(({ data }) => new Uint32Array(data.buffer));
const { width } = t.game.scale;
const common = new Map();
const usual = (at) => {
  if (!common.has(at)) {
    const counts = new Map();
    for (let i = 0; i < LAP; i += 3) counts.set(pixels[i][at], (counts.get(pixels[i][at]) || 0) + 1);
    common.set(at, [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]);
  }
  return common.get(at);
};
const heading = (picture) => {
  let [x, y, n] = [0, 0, 0];
  for (let row = box.top; row <= box.bottom; row += 2) {
    for (let column = box.left; column <= box.right; column += 2) {
      if (picture[row * width + column] === usual(row * width + column)) continue;
      x += column;
      y += row;
      n += 1;
    }
  }
  return Math.atan2(y / n - (box.top + box.bottom) / 2, x / n - (box.left + box.right) / 2);
};
const headings = pixels.slice(0, LAP + 1).map(heading);
const turns = headings.slice(1).map((angle, i) => Math.atan2(Math.sin(angle - headings[i]), Math.cos(angle - headings[i])));
t.near(turns.reduce((a, b) => a + b, 0), 2 * Math.PI, 0.8, 'it goes round once, clockwise');
