const { width, height } = t.game.scale;
const glide = (from, to) => {
  for (let i = 0; i <= 24; i += 1) {
    t.move(width * (from[0] + ((to[0] - from[0]) * i) / 24), height * (from[1] + ((to[1] - from[1]) * i) / 24));
    t.step(1);
  }
};
const END = [0.7, 0.6];
const end = { x: width * END[0], y: height * END[1] };
for (const [from, side, size] of [[[0.3, 0.6], 'left', width], [[0.7, 0.2], 'top', height]]) {
  glide([0.6, 0.5], END);
  t.step(300);
  const still = t.snap();
  glide(from, END);
  const trail = t.where(still, t.snap());
  t.ok(trail && trail.count > 60, 'moving the mouse leaves a trail');
  if (!trail) return;
  const axis = side === 'left' ? 'x' : 'y';
  t.ok(end[axis] - trail[side] > size * 0.08, 'it lies where the mouse came from');
  const other = side === 'left' ? ['y', 'top', 'bottom'] : ['x', 'left', 'right'];
  t.ok(end[other[0]] - trail[other[1]] < 160 && trail[other[2]] - end[other[0]] < 160, 'and not everywhere');
  let before = trail.count;
  let lasted = 0;
  for (let i = 0; i < 60; i += 1) {
    t.step(5);
    const now = t.where(still, t.snap());
    if (now && now.count > trail.count * 0.1) lasted += 1;
    before = now ? now.count : 0;
  }
  t.ok(lasted >= 1 && before < trail.count * 0.5, 'it fades out after the mouse has stopped');
  const rest = t.where(still, t.snap());
  t.ok(!rest || (rest.left > end.x - 120 && rest.right < end.x + 120), 'nothing of it is left behind');
}
