const WON = /胜利|赢|win|victory/i;
t.step(10);
const ship = t.player('x');
t.ok(ship, 'LEFT and RIGHT move the ship');
if (!ship) return;
const above = () => t.patches().filter((one) => one.y < ship.at().top - 20 && one.count > 80);
const three = above().find((one, i, all) => all.filter(({ count }) => Math.abs(count - one.count) < one.count * 0.15).length === 3);
t.ok(three, 'three targets hang above');
if (!three) return;
const targets = () => above().filter(({ count }) => Math.abs(count - three.count) < three.count * 0.15);
const score = () => t.number(/分|score/i) ?? t.number();
t.near(score(), 0, 0, 'the score begins with 0');
const won = t.texts().filter((text) => WON.test(text)).length;
for (let hits = 1; hits <= 3; hits += 1) {
  t.step(40);
  t.near(score(), (hits - 1) * 10, 0, 'no points without a shot');
  t.ok(t.texts().filter((text) => WON.test(text)).length === won, 'no victory before the last target');
  for (let shots = 0; shots < 8 && targets().length > 3 - hits; shots += 1) {
    const goal = targets()[0];
    const at = t.track(goal);
    for (let i = 0; i < 250 && Math.abs(ship.at().x - (at() || goal).x) > 5; i += 1) ship.toward((at() || goal).x);
    ship.rest();
    t.press('SPACE');
    for (let i = 0; i < 40 && targets().length > 3 - hits; i += 1) t.step(4);
  }
  t.ok(targets().length === 3 - hits, `a shot takes target ${hits} away`);
  t.step(3);
  t.near(score(), hits * 10, 0, 'and gives ten points');
}
t.step(60);
t.ok(t.texts().filter((text) => WON.test(text)).length > won, 'victory is shown after the last target');
