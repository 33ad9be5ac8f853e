const player = t.patches().find(({ colour }) => t.looks(colour, 'green'));
const enemy = t.patches().find(({ colour }) => t.looks(colour, 'red'));
t.ok(player && enemy, 'player and enemy are there');
if (!player || !enemy) return;
const [you, foe] = [t.track(player), t.track(enemy)];
const gap = () => {
  const [a, b] = [you(), foe()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;
};
/** How directly the enemy goes for the player: 1 is straight at him. */
const aim = (frames) => {
  const [from, goal] = [foe(), you()];
  t.step(frames);
  const to = foe();
  if (!from || !goal || !to) return NaN;
  const [x, y] = [goal.x - from.x, goal.y - from.y];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return (x * dx + y * dy) / (Math.hypot(x, y) * Math.hypot(dx, dy) || 1);
};
const start = gap();
t.ok(aim(12) > 0.65, 'the enemy goes for the player');
t.ok(gap() > start * 0.3, 'it walks and does not jump');
const walks = [];
const walk = (key, frames, x, y) => {
  const before = you();
  t.hold(key, frames);
  const now = you();
  walks.push(before && now ? (now.x - before.x) * x + (now.y - before.y) * y : NaN);
};
walk('RIGHT', 110, 1, 0);
t.ok(walks.at(-1) > 250, 'the player still moves right');
const away = gap();
if (away > 110) t.ok(aim(12) > 0.6, 'and follows when the player has gone elsewhere');
walk('UP', 30, 0, -1);
t.ok(walks.at(-1) > 60, 'the player still moves up');
for (let i = 0; i < 60 && gap() > 70; i += 1) t.step(15);
t.ok(gap() < 75 || !foe() || !you(), 'until it has caught up with him');
