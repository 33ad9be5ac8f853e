const { width, height } = t.game.scale;
const far = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const pilot = t.player('x') || t.player('y');
t.ok(pilot, 'the player can be moved with keys or the mouse');
if (!pilot) return;
const isGone = () => pilot.object && !pilot.object.scene;
const others = (action) => t.drift(action).filter(({ object, dx, dy }) => (!object || (object !== pilot.object && typeof object.text !== 'string')) && Math.hypot(dx, dy) > 1);
// The player goes somewhere and stands still; whoever comes to it and stays chases it.
const isReached = (place) => {
  const from = pilot.at();
  for (let i = 0; i < 100 && !isGone(); i += 1) pilot.toward(place);
  pilot.rest();
  if (isGone()) return 'over';
  const moved = far(pilot.at(), from);
  let gap = Infinity;
  let came = 0;
  for (let i = 0; i < 120 && !isGone(); i += 1) {
    const gaps = others(() => t.step(10)).map((one) => far(one, pilot.at()));
    came += gaps.length > 0;
    gap = gaps.length ? Math.min(...gaps) : gap;
    if (gap < 70) return 'reached';
  }
  if (moved < 5 && came === 0) return 'over';
  return gap < 90 || isGone() ? 'reached' : 'alone';
};
const size = pilot.at().y > height && pilot.way !== 'mouse' ? height : width;
const first = isReached(size * 0.15);
const second = isReached(size * 0.85);
t.ok(first === 'reached', `an enemy comes to the player: ${first}`);
t.ok(second !== 'alone', `and comes after it when it has moved away: ${second}`);
