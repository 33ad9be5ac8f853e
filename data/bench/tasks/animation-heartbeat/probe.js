// The drawn area grows and shrinks, again and again in the same rhythm, and the heart stays where it is.
const look = () => {
  const { data, width } = t.snap();
  const pixels = new Uint32Array(data.buffer);
  let [count, x, y] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i += 1) {
    if (pixels[i] === pixels[0]) continue;
    count += 1;
    x += i % width;
    y += Math.floor(i / width);
  }
  return { count, x: x / count, y: y / count };
};
const seen = [];
for (let i = 0; i < 160; i += 1) {
  t.step(4);
  seen.push(look());
}
const sizes = seen.map(({ count }) => count);
const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
t.ok(low > 100, 'something is drawn');
t.ok(high - low > high * 0.03, 'it changes its size');
const spread = (axis) => Math.max(...seen.map((one) => one[axis])) - Math.min(...seen.map((one) => one[axis]));
t.ok(spread('x') < t.game.scale.width * 0.08 && spread('y') < t.game.scale.height * 0.08, 'it stays at its place');
const mean = sizes.reduce((a, b) => a + b) / sizes.length;
const alike = (lag) => {
  let [both, all] = [0, 0];
  for (let i = 0; i + lag < sizes.length; i += 1) {
    both += (sizes[i] - mean) * (sizes[i + lag] - mean);
    all += ((sizes[i] - mean) ** 2 + (sizes[i + lag] - mean) ** 2) / 2;
  }
  return both / all;
};
const rhythm = Array.from({ length: 75 }, (_, lag) => alike(lag + 1));
const dip = rhythm.findIndex((value) => value < 0.4);
t.ok(dip >= 0 && Math.max(...rhythm.slice(dip)) > 0.7, 'it beats in a rhythm');
