const { width, height } = t.game.scale;
const WIN = /胜利|赢|通关|恭喜|win|victory/i;
const isText = (o) => typeof o.text === 'string';
const move = (keys, frames = 12) => t.drift(() => t.hold(keys, frames)).filter(({ object }) => !object || !isText(object));
const key = ({ object, colour }) => object || String(colour);
const moving = t.drift(() => t.step(12)).map(key);
const ways = [['D', 'dx', 1], ['A', 'dx', -1], ['S', 'dy', 1], ['W', 'dy', -1]];
const answers = [...ways, ...ways].map(([name, axis, sign]) => move(name).filter((one) => one[axis] * sign > 3));
const steady = answers.slice(4);
const found = steady[0].find((one) => steady.every((list) => list.some((other) => key(other) === key(one))) && !moving.includes(key(one)));
t.ok(found, 'W, A, S and D move the little man up, left, down and right');
if (!found) return;
const own = () => {
  if (!found.object) return t.patches().find((one) => String(one.colour) === String(found.colour));
  const { centerX, centerY, width: w } = found.object.getBounds();
  return { x: centerX, y: centerY, size: w };
};
// Beans: five things alike, objects or patches.
const five = (list, size) => {
  const groups = new Map();
  for (const one of list) groups.set(size(one), [...(groups.get(size(one)) || []), one]);
  return [...groups.values()].find((group) => group.length === 5);
};
const objects = t.objects((o) => o !== found.object && !isText(o) && o.getBounds && !o.list);
const beans = (five(objects, (o) => `${o.type} ${Math.round(o.displayWidth)} ${o.fillColor}`) || five(objects, (o) => `${o.type} ${o.fillColor}`) || []).map((o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY, object: o }));
const spots = beans.length ? beans : (five(t.patches(), ({ colour }) => String(colour)) || []);
t.ok(spots.length === 5, 'there are 5 beans');
t.ok(!t.text(WIN), 'not won at the start');
if (spots.length !== 5) return;
// Into each wall until it goes no further.
const ends = ways.map(([name, axis]) => {
  for (let i = 0; i < 45; i += 1) {
    const before = own();
    t.hold(name, 20);
    const at = own();
    if (!at || at.x < -40 || at.y < -40 || at.x > width + 40 || at.y > height + 40) return false;
    if (Math.abs(axis === 'dx' ? at.x - before.x : at.y - before.y) < 1) return at.x > 0 && at.y > 0 && at.x < width && at.y < height;
  }
  return false;
});
t.ok(ends.every(Boolean), 'the walls on all four sides stop it');
if (!ends.every(Boolean)) return;
const isEaten = ({ object, x, y, colour }) => (object ? !object.scene || !object.active || !object.visible : String(t.pixel(x, y)) !== String(colour));
const steps = (gap, minus, plus) => (Math.abs(gap) < 3 ? [] : [gap < 0 ? minus : plus]);
const go = ({ x, y }, stop) => {
  for (let i = 0; i < 400 && !stop(); i += 1) {
    const at = own();
    const keys = [...steps(x - at.x, 'A', 'D'), ...steps(y - at.y, 'W', 'S')];
    if (!keys.length) break;
    t.hold(keys, 2);
  }
};
spots.forEach((bean, i) => {
  go(bean, () => isEaten(bean));
  t.step(10);
  t.ok(isEaten(bean), `bean ${i + 1} is eaten when the man is on it`);
  const left = spots.filter((other) => !isEaten(other)).length;
  if (left > 0) t.ok(!t.text(WIN), `with ${left} beans left it is not won`);
  // Not by itself: the others wait.
  if (i === 0) t.ok(left >= 1, 'the other beans are still there');
});
t.step(30);
const isWon = Boolean(t.text(WIN));
t.ok(isWon, 'after the last one it says that it is won');
