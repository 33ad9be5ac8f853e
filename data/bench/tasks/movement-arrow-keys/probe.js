const player = t.player('x') || t.player('y');
t.ok(player, 'the arrow keys move something');
if (!player) return;
const push = (key) => {
  const before = player.at();
  t.hold(key, 12);
  const after = player.at();
  return { x: after.x - before.x, y: after.y - before.y };
};
for (let i = 0; i < 2; i += 1) {
  t.ok(push('LEFT').x < -2, 'LEFT moves it left');
  t.ok(push('UP').y < -2, 'UP moves it up');
  t.ok(push('RIGHT').x > 2, 'RIGHT moves it right');
  t.ok(push('DOWN').y > 2, 'DOWN moves it down');
}
t.step(60);
const rest = player.at();
t.step(30);
t.near(player.at().x, rest.x, 1, 'it stands still without a key');
t.near(player.at().y, rest.y, 1, 'and does not fall');
