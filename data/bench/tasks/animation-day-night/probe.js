const light = () => {
  const { data } = t.snap();
  let sum = 0;
  for (let i = 0; i < data.length; i += 40) sum += data[i] + data[i + 1] + data[i + 2];
  return sum / (data.length / 40) / 3;
};
const seen = [light()];
for (let i = 0; i < 88; i += 1) {
  t.step(15);
  seen.push(light());
}
const range = Math.max(...seen) - Math.min(...seen);
t.ok(range > 25, 'it gets clearly darker and lighter');
const steps = seen.slice(1).map((value, i) => Math.abs(value - seen[i]));
t.ok(Math.max(...steps) < range * 0.4, 'slowly, not at once');
const again = seen.slice(0, 48).map((value, i) => Math.abs(value - seen[i + 40]));
t.ok(Math.max(...again) < range * 0.25, 'after 10 seconds it is the same again');
const half = seen.slice(0, 20).map((value, i) => Math.abs(value - seen[i + 20]));
t.ok(Math.max(...half) > range * 0.6, 'day and night are half a cycle apart');
t.ok(seen[0] > Math.min(...seen) + range * 0.5, 'it begins with the day');
