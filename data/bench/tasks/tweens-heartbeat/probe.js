const area = () => t.patches().reduce((sum, { count, x, y }) => ({ count: sum.count + count, x: sum.x + x * count, y: sum.y + y * count }), { count: 0, x: 0, y: 0 });
const seen = [];
for (let i = 0; i < 200; i += 1) {
  t.step(3);
  seen.push(area());
}
const counts = seen.map(({ count }) => count);
const [least, most] = [Math.min(...counts), Math.max(...counts)];
t.ok(least > 60 && most > least * 1.05, 'something grows and shrinks');
if (!(least > 60 && most > least * 1.05)) return;
const spread = (axis) => {
  const places = seen.map((one) => one[axis] / one.count);
  return Math.max(...places) - Math.min(...places);
};
t.ok(spread('x') < 20 && spread('y') < 40, 'at its place');
let isBig = counts[0] > (least + most) / 2;
const beats = [];
counts.forEach((count, i) => {
  const flips = isBig ? count < least + (most - least) * 0.3 : count > least + (most - least) * 0.7;
  if (!flips) return;
  isBig = !isBig;
  beats.push(i);
});
t.ok(beats.length >= 4, 'over and over');
t.ok(beats.length <= 70, 'as a heart beats, not as a flicker');
t.ok(beats.at(-1) > 130, 'and it does not stop');
