t.step(150);
const player = t.player('x');
t.ok(player, 'LEFT and RIGHT still move the player');
if (!player) return;
t.step(60);
const floor = player.at();
t.ok(floor.y > 200 && floor.bottom < 600, 'he is in sight');
const platform = t.patches().find((one) => one.right - one.left > 300 && Math.abs(one.top - floor.bottom) < 6);
t.ok(platform, 'he stands on the platform');
t.step(60);
t.near(player.at().y, floor.y, 1, 'and stays there');
for (let i = 0; i < 2; i += 1) {
  let top = floor.y;
  t.hold('UP', 4);
  for (let frame = 0; frame < 150; frame += 1) {
    t.step(1);
    top = Math.min(top, player.at().y);
  }
  t.ok(floor.y - top > 50, 'UP still makes him jump');
  t.near(player.at().y, floor.y, 2, 'and the platform catches him again');
}
const push = (key) => {
  const before = player.at().x;
  t.hold(key, 15);
  return player.at().x - before;
};
t.near(push('LEFT'), -40, 10, 'he still walks left');
t.near(push('RIGHT'), 40, 10, 'and right');
