const player = t.player('x');
t.ok(player, 'LEFT and RIGHT move something');
if (!player) return;
const run = (key) => {
  let last = player.at().x;
  for (let i = 0; i < 120; i += 1) {
    t.hold(key, 8);
    const now = player.at().x;
    if (Math.abs(now - last) < 0.3) break;
    last = now;
  }
  return player.at();
};
for (let i = 0; i < 2; i += 1) {
  const stop = run('RIGHT');
  t.ok(stop.right < t.game.scale.width + 8, 'it does not run off the screen');
  const wall = t.patches().find((one) => one.top < stop.y && one.bottom > stop.y && Math.abs(one.left - stop.right) < 10 && one.right > stop.right + 3);
  t.ok(wall, 'something stands right where it is stopped');
  const from = player.at().x;
  t.hold('RIGHT', 20);
  t.near(player.at().x, from, 3, 'pushing on does not get it through');
  t.hold('LEFT', 20);
  t.ok(player.at().x < from - 3, 'it can go back');
}
