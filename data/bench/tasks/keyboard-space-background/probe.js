const { width, height } = t.game.scale;
const SPOTS = [[3, 3], [width - 4, 3], [3, height - 4], [width - 4, height - 4], [width * 0.25, height * 0.7]];
const ground = () => SPOTS.map(([x, y]) => String(t.pixel(x, y)));
t.step(10);
for (let i = 0; i < 3; i += 1) {
  const before = ground();
  t.step(60);
  t.ok(ground().join() === before.join(), 'it stays without a key');
  t.press('Q');
  t.step(20);
  t.ok(ground().join() === before.join(), 'another key changes nothing');
  t.press('SPACE');
  t.step(60);
  t.ok(ground().filter((colour, k) => colour !== before[k]).length >= 4, 'SPACE changes the background');
}
