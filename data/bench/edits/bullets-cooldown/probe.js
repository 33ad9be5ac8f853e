t.step(40);
const shots = () => t.drift(() => t.step(2)).filter((one) => one.dy < -2);
t.ok(shots().length === 0, 'nothing flies before SPACE is pressed');
// Bullets need 2.7 s to leave: for two seconds all that were fired can be seen.
for (let i = 0; i < 20; i += 1) {
  t.press('SPACE');
  t.step(2);
}
const fired = shots();
t.ok(fired.length >= 4 && fired.length <= 5, `tapping for two seconds fires four or five bullets: ${fired.length}`);
const heights = fired.map(({ y }) => y).sort((a, b) => a - b);
t.ok(heights.every((y, i) => i === 0 || y - heights[i - 1] > 90), 'half a second apart');
for (let i = 0; i < 20 && shots().length > 0; i += 1) t.step(20);
t.press('SPACE');
t.ok(shots().length === 1, 'after a pause SPACE fires at once');
t.step(40);
t.press('SPACE');
t.ok(shots().length === 2, 'and again when half a second has gone by');
const ship = t.player('x');
t.ok(ship && ship.object, 'LEFT and RIGHT still move the ship');
