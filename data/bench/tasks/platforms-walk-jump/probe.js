t.step(150);
const man = t.player('x');
t.ok(man, 'the arrow keys move somebody left and right');
if (!man) return;
t.step(90);
const push = (key) => {
  const before = man.at().x;
  t.hold(key, 12);
  return man.at().x - before;
};
for (let i = 0; i < 2; i += 1) {
  t.ok(push('LEFT') < -2, 'LEFT walks left');
  t.ok(push('RIGHT') > 2, 'RIGHT walks right');
}
t.step(60);
const floor = man.at().y;
t.step(60);
t.near(man.at().y, floor, 2, 'he stands on the ground');
for (let i = 0; i < 2; i += 1) {
  let top = floor;
  t.down('SPACE');
  for (let frame = 0; frame < 240; frame += 1) {
    if (frame === 8) t.up('SPACE');
    t.step();
    top = Math.min(top, man.at().y);
  }
  t.ok(floor - top > 12, 'SPACE makes him jump');
  t.near(man.at().y, floor, 4, 'and he comes down to the ground again');
}
