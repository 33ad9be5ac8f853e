t.step(10);
const player = t.player('x');
t.ok(player && player.object, 'LEFT and RIGHT still move the player');
if (!player || !player.object) return;
const run = (key, frames) => {
  let seen = true;
  let gone = 0;
  for (let i = 0; i < frames; i += 10) {
    gone += t.travel(player.object, () => t.hold(key, 10)).x;
    t.step(3);
    seen = seen && player.at().x > -5 && player.at().x < 705;
  }
  return { seen, gone };
};
const there = run('RIGHT', 220);
t.near(there.gone, 1283, 150, 'he still walks at his speed, all over the world');
t.ok(there.seen, 'and is in sight on the way');
const from = player.at().x;
const before = t.snap();
t.hold('LEFT', 10);
t.step(60);
t.near(player.at().x, from, 45, 'the camera goes with him');
t.ok(t.changed(before, t.snap()) > 0.005, 'and the meadow goes by');
const back = run('LEFT', 200);
t.ok(back.gone < -900 && back.seen, 'so it does on the way back');
