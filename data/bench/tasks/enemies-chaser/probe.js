const { width } = t.game.scale;
const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const key = ({ object, colour }) => object || String(colour);
// Whoever moves while no key is pressed may be the enemy.
const enemies = new Map();
const wait = (frames) => {
  const moved = t.drift(() => t.step(frames)).filter(({ object }) => !object || typeof object.text !== 'string');
  moved.forEach((one) => enemies.set(key(one), one));
  return moved.length;
};
wait(20);
const pilot = t.player();
t.ok(pilot, 'the player can be moved with keys or the mouse');
if (!pilot) return;
const isOwn = (one) => key(one) === (pilot.object || String(pilot.at().colour));
const isGone = () => pilot.object && !pilot.object.scene;
const centre = (object) => {
  const { tx, ty } = object.getWorldTransformMatrix();
  return { x: tx, y: ty };
};
const place = ({ object, colour }) => (object ? object.scene && centre(object) : t.patches().find((one) => String(one.colour) === String(colour)));
const gap = () => {
  const own = pilot.object ? centre(pilot.object) : pilot.at();
  const places = [...enemies.values()].filter((one) => !isOwn(one)).map(place).filter(Boolean);
  return Math.min(Infinity, ...places.map((one) => far(one, own)));
};
const push = (target, frames) => {
  const from = pilot.at();
  for (let i = 0; i < frames && !isGone(); i += 1) pilot.toward(target);
  pilot.rest();
  return isGone() ? 0 : far(pilot.at(), from);
};
// The player goes somewhere and stands still: the enemy comes there. When it was caught, the game may be over.
const isReached = (target) => {
  push(target, 100);
  let moves = 0;
  for (let i = 0; i < 120 && !isGone(); i += 1) {
    moves += wait(10);
    if (gap() < 70) return 'reached';
  }
  const isOver = isGone() || (moves === 0 && push(width - target, 40) < 5);
  return isOver ? 'over' : 'alone';
};
const first = isReached(width * 0.15);
const second = isReached(width * 0.85);
t.ok(first === 'reached', `an enemy comes to the player: ${first}`);
t.ok(second !== 'alone', `and comes after it when it has moved away: ${second}`);
