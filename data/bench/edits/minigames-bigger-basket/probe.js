const find = () => t.patches().find(({ colour: [r, g, b], count }) => Math.abs(r - 0xbc) < 12 && Math.abs(g - 0x6c) < 12 && Math.abs(b - 0x25) < 12 && count > 200);
t.move(300, 400);
t.step(4);
const basket = find();
t.ok(basket, 'the basket is still there');
if (!basket) return;
t.near(basket.right - basket.left + 2, 120, 8, 'it is 120 px wide instead of 60');
t.near(basket.bottom - basket.top + 2, 20, 4, 'and as high as before');
t.near((basket.left + basket.right) / 2, 300, 5, 'it is under the mouse');
t.move(150, 400);
t.step(4);
t.near((find().left + find().right) / 2, 150, 5, 'and follows it');
const caught = () => t.number(/接住/);
const apple = () => t.objects((o) => o.fillColor === 0xd62828).filter(({ y }) => y < 440).sort((a, b) => b.y - a.y)[0];
// A catch with the edge of the wider basket counts too.
const play = (gap, wanted) => {
  const before = caught();
  for (let i = 0; i < 400 && caught() === before; i += 1) {
    const next = apple();
    if (next) t.move(next.x + (next.x > 240 ? -gap : gap), 400);
    t.step(1);
  }
  t.ok(caught() === before + 1, wanted);
};
play(0, 'apples are still caught');
play(48, 'and with the new part of the basket as well');
t.step(1);
const before = caught();
for (let i = 0; i < 200; i += 1) {
  const next = apple();
  if (next) t.move(next.x > 240 ? 62 : 418, 400);
  t.step(1);
}
t.ok(caught() === before, 'but not from afar');
