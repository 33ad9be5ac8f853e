// Which way the lines of the picture go within a moment, and how many of them.
const look = () => {
  const before = t.snap();
  t.step(4);
  const after = t.snap();
  const [x, y] = ['x', 'y'].map((axis) => t.shifts(before, after, axis).map(({ by }) => by).filter(Boolean));
  return Math.abs(lean(x)) >= Math.abs(lean(y)) ? { axis: 'x', all: x } : { axis: 'y', all: y };
};
const lean = (all) => all.reduce((sum, by) => sum + Math.sign(by), 0);
const way = ({ all }) => Math.sign(lean(all));
t.step(30);
const seen = [];
for (let i = 0; i < 9; i += 1) {
  seen.push(look());
  t.step(i < 5 ? 55 : 230);
}
t.ok(seen.every(({ all }) => all.length >= 3), 'it scrolls all the time, without an end');
t.ok(seen.every((one) => one.axis === seen[0].axis && way(one) === way(seen[0]) && way(one) !== 0), 'always in the same direction');
t.ok(seen.every((one) => one.all.filter((by) => Math.sign(by) === way(one)).length > one.all.length * 0.7), 'as a whole');
