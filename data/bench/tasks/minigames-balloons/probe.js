const { width, height } = t.game.scale;
const score = () => t.number(/分|score|破|气球/i) ?? t.number();
const rising = () => t.drift(() => t.step(6)).filter(({ dy, object, x, y }) => dy < -0.5 && (!object || typeof object.text !== 'string' || !/\d/.test(object.text))
  && x > 0 && x < width && y > 0 && y < height);
if (rising().length === 0) t.step(120);
// A start screen may come first.
if (rising().length === 0) t.click(width / 2, height / 2);
let seen = [];
for (let i = 0; i < 100 && seen.length === 0; i += 1) seen = rising();
t.ok(seen.length > 0, 'balloons rise');
const before = score();
t.ok(before !== null, 'a score is shown');
t.step(60);
t.ok(score() === before, 'it does not change without a click');
let last = before;
for (let round = 1; round <= 2; round += 1) {
  let popped = null;
  for (let i = 0; i < 60 && !popped; i += 1) {
    popped = rising().slice(0, 8).find(({ object, x, y, dy }) => {
      t.click(...(object ? [object] : [x, y + dy / 3]));
      t.step(2);
      return score() > last;
    });
  }
  t.ok(popped, 'a click on a balloon scores');
  if (!popped) return;
  last = score();
  const { object } = popped;
  t.step(40);
  const isGone = !object || !object.scene || !object.active || !object.visible || object.alpha < 0.1 || object.y > popped.y + 40 || object.y < popped.y - 400;
  t.ok(isGone || !t.objects().includes(object), 'and the balloon is gone');
}
