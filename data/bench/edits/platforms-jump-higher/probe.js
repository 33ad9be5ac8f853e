t.step(120);
const hero = t.player('x');
t.ok(hero, 'LEFT and RIGHT still move the hero');
if (!hero) return;
t.step(60);
const before = hero.at();
t.hold('RIGHT', 20);
t.near(hero.at().x - before.x, 60, 12, 'he still walks at his speed');
t.step(60);
const floor = hero.at().y;
t.near(floor, before.y, 2, 'he stands on the ground');
for (let i = 0; i < 2; i += 1) {
  let top = floor;
  t.down('UP');
  for (let frame = 0; frame < 300; frame += 1) {
    if (frame === 4) t.up('UP');
    t.step(1);
    top = Math.min(top, hero.at().y);
  }
  // He jumped 75 px high before.
  t.ok(floor - top > 86, `he jumps higher than before: ${Math.round(floor - top)} px`);
  t.near(hero.at().y, floor, 3, 'and comes down again');
}
