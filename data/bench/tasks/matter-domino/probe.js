t.step(90);
const tall = t.patches().filter((one) => one.bottom - one.top > (one.right - one.left) * 1.5 && one.bottom - one.top > 15);
const row = tall.filter((one) => tall.filter((other) => Math.abs(other.bottom - one.bottom) < 8 && Math.abs(other.count - one.count) < one.count * 0.15).length >= 4);
t.ok(row.length >= 4, `dominoes stand in a row: ${row.length}`);
if (row.length < 4) return;
row.sort((a, b) => a.x - b.x);
const top = (one) => t.pixel(one.x, one.top + 3);
const stands = row.map((one) => String(top(one)));
t.step(90);
t.ok(row.every((one, i) => String(top(one)) === stands[i]), 'they stand before the click');
t.click(row[0]);
const fell = row.map(() => 0);
for (let frame = 1; frame <= 420; frame += 2) {
  t.step(2);
  row.forEach((one, i) => {
    if (!fell[i] && String(top(one)) !== stands[i]) fell[i] = frame;
  });
}
t.ok(fell.every(Boolean), `all of them fall: ${fell.filter(Boolean).length} of ${row.length}`);
const order = fell[0] <= fell.at(-1) ? fell : [...fell].reverse();
t.ok(order.every((frame, i) => i === 0 || frame >= order[i - 1] - 2), 'one after another');
t.ok(order.at(-1) - order[0] >= 8, 'not all at once');
const standing = t.patches().filter((one) => row.some((old) => Math.abs(one.x - old.x) < 4 && one.top < old.top + 6 && Math.abs(one.count - old.count) < old.count * 0.1));
t.ok(standing.length === 0, 'none stands in the end');
