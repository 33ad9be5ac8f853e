const isText = (o) => typeof o.text === 'string';
const moving = () => t.movers(() => t.step(20)).filter(({ object }) => !isText(object)).length;
const car = t.one((o) => o.fillColor === 0xe76f51);
const count = () => t.number(/时间/);
t.ok(moving() > 0, 'it runs at first');
for (let round = 0; round < 2; round += 1) {
  t.press('P');
  t.step(2);
  const [x, seconds] = [car.x, count()];
  t.step(150);
  t.near(car.x, x, 0.5, 'P stops the car');
  t.ok(count() === seconds, 'and the time');
  t.near(t.travel(car, () => t.hold('UP', 15)).y, 0, 0.5, 'a paused car cannot be steered');
  t.press('P');
  t.step(2);
  t.ok(moving() > 0, 'P lets it go on');
  const later = count();
  t.step(150);
  t.ok(count() > later && count() <= later + 3, 'the time goes on from where it was');
}
t.ok(t.travel(car, () => t.hold('UP', 15)).y < -15, 'the car can be steered');
