// Numbers and words beside the bar do not count.
const picture = () => {
  t.objects((o) => typeof o.text === 'string').forEach((o) => o.setVisible(false));
  t.step(1);
  return t.snap();
};
const shots = [18, 54, 54, 54].map((frames) => {
  t.step(frames - 1);
  return picture();
});
const grown = [0, 1, 2].map((i) => t.where(shots[i], shots[i + 1]));
t.ok(grown.every((box) => box && box.count > 30), 'it grows in the first, the second and the third second');
if (!grown.every(Boolean)) return;
const most = Math.max(...grown.map(({ count }) => count));
t.ok(grown.every(({ count }) => count > most * 0.12), 'it grows all the time, not all at once');
const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
const [a, b, c] = grown.map(middle);
const onwards = (i) => (b[i] - a[i]) * (c[i] - b[i]) > 0 && Math.abs(c[i] - a[i]) > 8;
t.ok(onwards(0) || onwards(1), 'it grows in one direction');
t.step(9);
const full = picture();
t.step(35);
const later = t.where(full, picture());
t.ok(!later || later.count < most * 0.1, 'after 3 seconds it is full');
