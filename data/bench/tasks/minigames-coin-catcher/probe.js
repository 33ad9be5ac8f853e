const { width, height } = t.game.scale;
const OVER = /结束|失败|输了|重新|再来|再玩|game\s*over|restart|again/i;
const isText = (o) => typeof o.text === 'string';
const said = t.texts().filter((text) => OVER.test(text)).length;
const isOver = () => t.texts().filter((text) => OVER.test(text)).length > said;

// Where the fall of each object came to an end; recycled objects fall again and again.
const falls = new Map();
const ends = [];
const finish = (object) => {
  ends.push(falls.get(object));
  falls.delete(object);
};
const watch = () => {
  const shown = new Set(t.objects((o) => !isText(o)));
  for (const [object] of falls) if (!shown.has(object)) finish(object);
  for (const object of shown) {
    const { x, y } = object;
    const fall = falls.get(object);
    if (fall && y < fall.y - 20) finish(object);
    else if (fall || (object.lastSeen !== undefined && y > object.lastSeen + 0.3 && y < object.lastSeen + 60)) falls.set(object, { x, y });
    object.lastSeen = y;
  }
};
t.game.events.on('poststep', watch);

let pilot = t.player('x');
if (!pilot) {
  // A start screen may come first.
  t.click(width / 2, height / 2);
  t.press('SPACE');
  pilot = t.player('x');
}
t.ok(pilot, 'the catcher moves left and right, with keys or the mouse');
if (!pilot) return;
const isGone = () => pilot.object && !pilot.object.scene;
const isCoin = ({ object, dy }) => dy > 0.4 && (!object || (object !== pilot.object && !isText(object)));
let aim = null;
let still = 0;
let painted = 0;
let body = pilot.at();
const turn = (choose) => {
  const coins = t.drift(() => {
    for (let k = 0; k < 3 && !isGone(); k += 1) pilot.toward(aim ?? body.x);
    if (isGone()) t.step(1);
  }).filter(isCoin);
  if (!isGone()) body = pilot.at();
  painted += coins.some(({ object }) => !object);
  still = coins.length ? 0 : still + 1;
  const above = coins.filter(({ y }) => y < body.bottom).sort((a, b) => b.y - a.y);
  aim = above.length ? choose(above[0].x) : aim;
  return isOver() || isGone() || still > 80;
};
let over = false;
for (let i = 0; i < 280 && !over; i += 1) over = turn((x) => x);
t.ok(ends.length > 0 || painted > 0, 'coins fall');
const isMissed = ({ y }) => y > body.y + (body.bottom - body.y) * 0.5;
const caught = ends.filter((end) => !isMissed(end)).length;
if (!painted) t.ok(caught >= 2, `the catcher catches coins: ${caught}`);
// Now away from every coin.
for (let i = 0; i < 700 && !over; i += 1) over = turn((x) => (x < width / 2 ? width * 0.93 : width * 0.07));
pilot.rest();
t.ok(over, 'the game ends when coins are missed');
t.step(1);
// The last one may still lie there.
const missed = ends.filter(isMissed).length + [...falls].filter(([o, end]) => o !== pilot.object && isMissed(end)).length;
if (!painted) t.ok(missed >= 3 && missed <= 5, `it ends after three missed coins: ${missed}`);
