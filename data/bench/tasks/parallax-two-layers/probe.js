const seen = [];
t.step(10);
for (let i = 0; i < 8; i += 1) {
  const before = t.snap();
  t.step(6);
  seen.push(t.shifts(before, t.snap()).filter(({ by }) => by !== 0));
  t.step(34);
}
const all = seen.flat();
t.ok(seen.every((lines) => lines.length >= 3), 'the background moves all the time');
if (all.length === 0) return;
t.ok(all.filter(({ by }) => by < 0).length > all.length * 0.85, 'to the left');
const counts = new Map();
for (const { by } of all) counts.set(by, (counts.get(by) || 0) + 1);
// A layer that goes by 2.5 px shows as 2 and 3.
const speeds = [...counts].filter(([by, n]) => by < 0 && n > all.length * 0.03).map(([by]) => -by).sort((a, b) => a - b);
t.ok(speeds.length >= 2 && speeds.at(-1) - speeds[0] > 1 && speeds.at(-1) > speeds[0] * 1.3, `two layers move at different speeds: ${speeds}`);
