const player = t.player('x');
t.ok(player, 'the arrow keys move something');
if (!player) return;
const { width, height } = t.game.scale;
const KEYS = { RIGHT: ['x', 1, width], LEFT: ['x', -1, width], DOWN: ['y', 1, height], UP: ['y', -1, height] };
for (const [key, [axis, sign, size]] of Object.entries(KEYS)) {
  let last = player.at()[axis];
  let jump = 0;
  for (let i = 0; i < 300 && !jump; i += 1) {
    t.hold(key, 5);
    const now = player.at()[axis];
    if ((now - last) * sign < -size * 0.5) jump = now - last;
    last = now;
  }
  t.ok(jump, `${key} brings it out at the other side`);
  if (!jump) return;
  t.hold(key, 5);
  const from = player.at()[axis];
  t.hold(key, 15);
  t.ok((player.at()[axis] - from) * sign > 2, `${key} moves it on from there`);
}
t.step(60);
const rest = player.at();
t.step(20);
t.near(player.at().x, rest.x, 1, 'it stands still without a key');
