const frog = t.one((o) => o.fillColor === 0x38b000);
const score = () => t.number(/步数/);
const find = () => t.objects((o) => o.fillColor === 0x38b000)[0];
const start = { x: frog.x, y: frog.y };
t.near(t.travel(frog, () => t.step(30)).distance, 0, 0.5, 'it waits for a key');
for (let round = 0; round < 2; round += 1) {
  t.press('RIGHT');
  t.press('RIGHT');
  t.press('DOWN');
  t.step(20);
  const now = find();
  t.ok(score() === 3, `three hops are counted: ${score()}`);
  t.near(now.x, start.x + 100, 2, 'two hops to the right');
  t.near(now.y, start.y + 50, 2, 'and one down');
  t.press('Q');
  t.step(10);
  t.ok(score() === 3, 'another key does not restart');
  t.press('R');
  t.step(30);
  const again = find();
  t.ok(score() === 0, 'R sets the count back to 0');
  t.ok(again && Math.hypot(again.x - start.x, again.y - start.y) < 2, 'and the frog goes back to its start');
  t.ok(t.objects((o) => o.fillColor === 0x38b000).length === 1, 'there is one frog');
  t.ok(t.objects((o) => typeof o.text === 'string' && /步数/.test(o.text)).length === 1, 'and one count');
}
