const fox = t.one((o) => o.fillColor === 0xfb8500);
const speed = (keys) => {
  const { x, y } = t.travel(fox, () => t.hold(keys, 24));
  t.step(2);
  return { x, y };
};
t.near(t.travel(fox, () => t.step(30)).distance, 0, 0.5, 'it stands still without a key');
t.near(t.travel(fox, () => t.hold('SHIFT', 24)).distance, 0, 0.5, 'SHIFT alone does not move it');
for (const [key, axis, sign] of [['RIGHT', 'x', 1], ['LEFT', 'x', -1], ['DOWN', 'y', 1], ['UP', 'y', -1]]) {
  const walk = speed(key)[axis] * sign;
  const run = speed([key, 'SHIFT'])[axis] * sign;
  t.near(walk, 56, 6, `${key} walks as before`);
  t.near(run, walk * 2, 9, `with SHIFT ${key} goes twice as far`);
  t.near(speed(key)[axis] * sign, walk, 6, 'without SHIFT it walks again');
  speed([key === 'RIGHT' ? 'LEFT' : key === 'LEFT' ? 'RIGHT' : key === 'UP' ? 'DOWN' : 'UP', 'SHIFT']);
}
t.ok(t.objects((o) => o.fillColor === 0x606c38).length === 4, 'the trees are still there');
