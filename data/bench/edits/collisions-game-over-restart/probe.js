const OVER = /游戏结束|game ?over/i;
const isOver = () => t.texts().some((text) => OVER.test(text));
const isText = ({ object }) => typeof object?.text === 'string';
for (let round = 0; round < 2; round += 1) {
  t.step(5);
  t.ok(!isOver(), 'the game is not over in the beginning');
  const [x, y] = [t.player('x'), t.player('y')];
  t.ok(x && y, 'the arrow keys still move the player');
  if (!x || !y) return;
  t.ok(x.at().x < 250, 'who begins on the left');
  const enemy = t.drift(() => t.step(12)).find((one) => !isText(one) && one.object !== x.object && Math.abs(one.dy) > 1);
  t.ok(enemy, 'the enemy still moves up and down');
  if (!enemy) return;
  const at = t.track(enemy);
  for (let i = 0; i < 400 && Math.abs(x.at().x - 480) > 60 && !isOver(); i += 1) x.toward(480);
  x.rest();
  t.ok(!isOver() || Math.hypot(x.at().x - at().x, x.at().y - at().y) < 60, 'not before they touch');
  for (let i = 0; i < 500 && !isOver(); i += 1) x.toward((at() || { x: 480 }).x);
  x.rest();
  t.ok(isOver(), 'it is over when the player touches the enemy');
  t.step(10);
  const moving = t.drift(() => t.hold('LEFT', 20)).filter((one) => !isText(one));
  t.ok(moving.length === 0, 'everything stops then');
  t.ok(isOver(), 'until R is pressed');
  t.press('R');
  t.step(10);
  t.ok(!isOver(), 'R starts again');
}
