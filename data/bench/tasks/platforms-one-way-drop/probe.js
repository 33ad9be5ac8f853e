t.step(150);
const restless = t.drift(() => t.step(20)).map(({ object }) => object);
const went = t.drift(() => t.hold('UP', 8)).filter((one) => one.dy < -4 && (!one.object || !restless.includes(one.object)));
t.ok(went.length > 0, 'UP makes somebody jump');
if (went.length === 0) return;
const at = t.track(went[0]);
const y = () => (went[0].object ? went[0].object.y : (at() || { y: NaN }).y);
t.step(180);
const isUp = y();
t.hold('DOWN', 10);
t.step(150);
const ground = y();
t.ok(ground - isUp > 20, 'UP takes him up to the platform, DOWN down from it');
for (let i = 0; i < 2; i += 1) {
  t.step(90);
  t.near(y(), ground, 3, 'he stands on the ground');
  t.hold('UP', 20);
  t.step(160);
  t.near(y(), isUp, 3, 'he lands on the platform above');
  t.step(90);
  t.near(y(), isUp, 3, 'and stays up there without DOWN');
  t.hold('DOWN', 10);
  t.step(150);
  t.near(y(), ground, 3, 'DOWN drops him through it to the ground');
}
const push = (key) => {
  const before = went[0].object ? went[0].object.x : at().x;
  t.hold(key, 12);
  return (went[0].object ? went[0].object.x : at().x) - before;
};
t.ok(push('LEFT') < -3, 'LEFT walks left');
t.ok(push('RIGHT') > 3, 'RIGHT walks right');
