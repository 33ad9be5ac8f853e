t.step(5);
t.near(t.number(), 0, 0, 'a score is shown and begins with 0');
const basket = t.player('x');
t.ok(basket, 'LEFT and RIGHT still move the basket');
if (!basket) return;
const isText = ({ object }) => typeof object?.text === 'string';
const star = t.drift(() => t.step(5)).find((one) => !isText(one) && one.object !== basket.object && Math.abs(one.dy) > 1);
t.ok(star, 'a star still falls');
if (!star) return;
const at = t.track(star);
/** Until the star is up again; says whether it reached the bottom. */
const fall = (place) => {
  let lowest = 0;
  for (let i = 0; i < 400; i += 1) {
    const now = at();
    if (now && now.y < lowest - 100) break;
    if (now) lowest = Math.max(lowest, now.y);
    basket.toward(place(now || { x: 300 }));
  }
  basket.rest();
  return lowest;
};
const away = ({ x }) => (x < 300 ? 540 : 60);
fall(away);
const gains = [];
for (let i = 0; i < 3; i += 1) {
  const before = t.number();
  const deep = fall(({ x }) => x);
  t.step(2);
  t.ok(deep < 400, 'the basket catches the star');
  gains.push(t.number() - before);
}
t.ok(gains[0] > 0 && gains.every((gain) => gain === gains[0]), `each catch gives points: ${gains}`);
const before = t.number();
fall(away);
t.step(2);
t.ok(t.number() <= before, 'a missed star gives none');
