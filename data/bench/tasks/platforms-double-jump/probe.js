const { width, height } = t.game.scale;
const WAYS = ['UP', 'SPACE', 'W', 'click'];
const tap = (way) => {
  if (way === 'click') t.click(width / 2, height / 3);
  else t.press(way);
};
t.step(150);
const jumper = (way) => {
  const restless = t.drift(() => t.step(20)).map(({ object }) => object);
  const went = t.drift(() => {
    tap(way);
    t.step(4);
  }).filter((one) => one.dy < -4 && (!one.object || !restless.includes(one.object)));
  t.step(150);
  return went[0];
};
let way = null;
let found = null;
for (way of WAYS) {
  found = jumper(way);
  if (found) break;
}
t.ok(found, 'UP, SPACE, W or a click makes something jump');
if (!found) return;
const at = t.track(found);
const y = () => (found.object ? found.object.y : (at() || { y: NaN }).y);
const floor = y();
t.step(60);
t.near(y(), floor, 2, 'it stands on the ground');
/** Tap so many times, each time at the top, and return the heights of the tops. */
const jump = (times) => {
  const tops = [];
  for (let i = 0; i < times; i += 1) {
    tap(way);
    let best = y();
    for (let frame = 0; frame < 120; frame += 1) {
      t.step();
      if (y() > best + 1) break;
      best = Math.min(best, y());
    }
    tops.push(floor - best);
  }
  t.step(240);
  return tops;
};
for (let i = 0; i < 2; i += 1) {
  const [single] = jump(1);
  t.ok(single > 10, 'a tap jumps');
  t.near(y(), floor, 3, 'it lands again');
  const tops = jump(3);
  t.ok(tops[1] > single * 1.15 + 3, 'a second tap in the air jumps higher');
  t.ok(tops[2] < tops[1] + 2, 'a third tap in the air does nothing');
  t.near(y(), floor, 3, 'it lands after all that');
}
