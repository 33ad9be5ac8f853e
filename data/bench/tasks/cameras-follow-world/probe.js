const { width } = t.game.scale;
t.step(10);
const player = t.player('x');
t.ok(player && player.object, 'LEFT and RIGHT move the player');
if (!player || !player.object) return;
t.hold('LEFT', 10);
const shown = () => {
  const { x } = player.at();
  return x > -5 && x < width + 5;
};
const run = (key, sign) => {
  let gone = 0;
  let seen = true;
  for (let i = 0; i < 100 && gone < Math.min(1500, width * 1.2); i += 1) {
    const step = t.travel(player.object, () => t.hold(key, 12)).x * sign;
    seen = seen && shown();
    gone += step;
    if (step < 0.5) break;
  }
  return { gone, seen };
};
run('LEFT', -1);
for (const [key, sign] of [['RIGHT', 1], ['LEFT', -1]]) {
  const { gone, seen } = run(key, sign);
  t.ok(gone > Math.min(1000, width * 0.9), `${key} takes him far across the world: ${Math.round(gone)} px`);
  t.ok(seen, 'and he is in sight all the time');
}
// In the middle of the world it is the trees that go by.
const half = width * 0.55;
let gone = 0;
for (let i = 0; i < 60 && gone < half; i += 1) gone += t.travel(player.object, () => t.hold('RIGHT', 6)).x;
const from = player.at().x;
const before = t.snap();
const walked = t.travel(player.object, () => t.hold('RIGHT', 12)).x;
t.step(60);
t.ok(Math.abs(player.at().x - from) < Math.max(walked * 0.7, 6), 'the camera goes with him');
t.ok(t.changed(before, t.snap()) > 0.001, 'the world goes by');
