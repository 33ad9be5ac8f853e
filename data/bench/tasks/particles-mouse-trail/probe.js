const { width, height } = t.game.scale;
t.move(width * 0.2, height * 0.5);
t.step(240);
const idle = t.snap();
t.step(40);
t.ok(t.changed(idle, t.snap()) < 0.001, 'nothing happens while the mouse stands still');
const sweep = (from, to) => {
  t.move(from.x, from.y);
  t.step(300);
  const before = t.snap();
  for (let i = 1; i <= 30; i += 1) {
    t.move(from.x + ((to.x - from.x) * i) / 30, from.y + ((to.y - from.y) * i) / 30);
    t.step(1);
  }
  const trail = t.where(before, t.snap());
  t.ok(trail && trail.count > 40, 'the moving mouse leaves something behind');
  if (!trail) return;
  const length = Math.max(trail.right - trail.left, trail.bottom - trail.top);
  t.ok(length > 60, `as a trail: ${length} px`);
  const nearX = to.x > trail.left - 50 && to.x < trail.right + 50;
  const nearY = to.y > trail.top - 50 && to.y < trail.bottom + 50;
  t.ok(nearX && nearY, 'that reaches the mouse');
  t.step(420);
  // A cursor may stay at the mouse, and has left where it was.
  const left = t.where(before, t.snap());
  t.ok(!left || left.count < trail.count * 0.35, 'and fades away when the mouse stops');
};
sweep({ x: width * 0.2, y: height * 0.3 }, { x: width * 0.7, y: height * 0.3 });
sweep({ x: width * 0.6, y: height * 0.8 }, { x: width * 0.6, y: height * 0.3 });
