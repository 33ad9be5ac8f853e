const { width, height } = t.game.scale;
t.step(30);
const empty = t.snap();
t.step(60);
t.ok(t.changed(empty, t.snap()) === 0, 'nothing happens before a click');
let lying = 0;
let first = 0;
for (let i = 0; i < 3; i += 1) {
  const place = { x: width / 2 + i * 4, y: height * 0.3 };
  const before = t.snap();
  t.click(place);
  const fresh = t.where(before, t.snap());
  t.ok(fresh && Math.hypot(fresh.x - place.x, fresh.y - place.y) < 60, 'a click makes a box there');
  t.step(240);
  const all = t.where(empty, t.snap());
  t.ok(all && all.bottom > place.y + 40, 'it falls');
  const count = all ? all.count : 0;
  if (i === 0) first = count;
  t.ok(count - lying > first * 0.7, 'it stays in sight and lies beside or on the others');
  lying = count;
}
const rest = t.snap();
t.step(40);
t.ok(t.changed(rest, t.snap()) < 0.002, 'the pile comes to rest');
