const { width, height } = t.game.scale;
const OVER = /game\s*over|game\s*ended|you (lose|lost|died|are dead)|dead|crash|hit!|restart|again|结束|失败/i;
const said = t.texts().filter((text) => OVER.test(text)).length;
const isOver = () => t.texts().filter((text) => OVER.test(text)).length > said;
let pilot = t.player('x');
if (!pilot) {
  // A start screen may come first.
  t.click(width / 2, height / 2);
  t.press('SPACE');
  pilot = t.player('x');
}
t.ok(pilot, 'the player moves left and right');
if (!pilot) return;
const isRock = ({ object, dy }) => dy > 0.5 && (!object || (object !== pilot.object && typeof object.text !== 'string'));
const gapTo = ({ x, y }) => {
  const { left, right, top, bottom } = pilot.at();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
};
const isGone = () => pilot.object && !pilot.object.scene;
let [rocks, still, gap, over] = [0, 0, Infinity, false];
const seen = [];
let aim = null;
// Run into the lowest rock that is still above.
for (let i = 0; i < 700 && !over; i += 1) {
  const falling = t.drift(() => {
    for (let k = 0; k < 2 && !isGone(); k += 1) pilot.toward(aim ?? pilot.at().x);
    if (isGone()) t.step(1);
  }).filter(isRock);
  rocks += falling.length > 0;
  still = falling.length ? 0 : still + 1;
  if (falling.length && !isGone()) seen.push(Math.min(...falling.map(gapTo)));
  over = isOver() || isGone() || (rocks > 5 && still > 90);
  if (over) break;
  const above = falling.filter(({ y }) => y < pilot.at().bottom).sort((a, b) => b.y - a.y);
  aim = above.length ? above[0].x : aim;
}
pilot.rest();
t.ok(rocks > 5, 'rocks fall');
t.ok(over, 'the game is over when one hits');
gap = Math.min(...seen.slice(-6));
t.ok(gap < 70, `it is over because of a hit, not by itself: the nearest rock was ${Math.round(gap)} px away`);
