const { width } = t.game.scale;
const went = t.drift(() => t.step(70)).filter((one) => Math.abs(one.dx) > 1);
const rows = new Set(went.map(({ y }) => Math.round(y / 8)));
t.ok(went.length >= 6 && rows.size >= 3, `three rows march: ${went.length} aliens`);
if (went.length < 6 || rows.size < 3) return;
t.ok(new Set(went.map(({ dx }) => Math.round(dx / 3))).size <= 2, 'together');
const byPlace = [...went].sort((a, b) => a.x + a.y - b.x - b.y);
const [first, last] = [t.track(byPlace[0]), t.track(byPlace.at(-1))];
const start = [first(), last()];
let before = start[0];
let way = 0;
let level = before.y;
const turns = [];
for (let i = 0; i < 600 && turns.length < 3; i += 1) {
  t.step(6);
  const [now, other] = [first(), last()];
  if (!now || !other) break;
  if (i % 20 === 0) {
    t.near(other.x - now.x, start[1].x - start[0].x, 8, 'they keep together sideways');
    t.near(other.y - now.y, start[1].y - start[0].y, 8, 'and up and down');
  }
  const dx = now.x - before.x;
  if (Math.abs(dx) > 0.3) {
    const sign = Math.sign(dx);
    if (way && sign !== way) {
      const edge = way > 0 ? width - Math.max(now.right, other.right) : Math.min(now.left, other.left);
      turns.push({ edge, down: now.y - level });
      level = now.y;
    }
    way = sign;
  }
  before = now;
}
t.ok(turns.length >= 3, `they turn round again and again: ${turns.length} times`);
for (const { edge, down } of turns) {
  t.ok(edge < width * 0.25, 'at the edge of the screen');
  t.ok(down > 3, 'and are lower after each turn');
}
