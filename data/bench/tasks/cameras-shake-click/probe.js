t.step(10);
const calm = t.snap();
const things = t.patches();
t.ok(things.length >= 2, 'there are some squares');
if (things.length < 2) return;
t.step(60);
t.ok(t.changed(calm, t.snap()) === 0, 'all is calm before the click');
const [left, right] = [Math.min(...things.map((one) => one.x)), Math.max(...things.map((one) => one.x))];
const isAround = (a, b) => Math.abs(a - b) < 70;
for (let i = 0; i < 2; i += 1) {
  t.pointerDown(t.game.scale.width / 2, t.game.scale.height * 0.5);
  let moved = 0;
  for (let frame = 0; frame < 50; frame += 1) {
    if (frame === 3) t.pointerUp();
    t.step(1);
    const now = t.patches();
    const shifts = things.map((one) => {
      const same = now.filter((other) => other.colour.every((value, k) => value === one.colour[k]) && Math.abs(other.count - one.count) < one.count * 0.25);
      const near = same.find((other) => isAround(other.x, one.x) && isAround(other.y, one.y));
      return near ? Math.hypot(near.x - one.x, near.y - one.y) : 0;
    });
    if (shifts.filter((shift) => shift > 0.9).length >= Math.max(2, things.length * 0.6)) moved += 1;
  }
  t.ok(moved >= 2, `the whole picture shakes: ${moved} frames`);
  t.step(240);
  t.ok(t.changed(calm, t.snap()) < 0.0005, 'and is calm again as before');
}
t.ok(right >= left, 'the squares are still there');
