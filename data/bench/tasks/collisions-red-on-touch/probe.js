const [x, y] = [t.player('x'), t.player('y')];
t.ok(x && y, 'the arrow keys move the player');
if (!x || !y) return;
const isSelf = (one) => Math.hypot(one.x - x.at().x, one.y - x.at().y) < 15;
const others = t.patches().filter((one) => one.count < 40000 && !isSelf(one)).slice(0, 5);
t.ok(others.length > 0, 'there is an enemy');
const area = (t.patches().find(isSelf) || { count: 0 }).count;
t.ok(area > 60, 'the player can be seen');
const calm = t.count('red');
const reddened = () => t.count('red') - calm > area * 0.3;
/** Step after something, which may move itself, until the player reddens or is there. */
const approach = (axis, name, place) => {
  for (let i = 0; i < 500 && Math.abs(axis.at()[name] - place()[name]) > 5 && !reddened(); i += 1) axis.toward(place()[name]);
  axis.rest();
};
const judge = (enemy) => {
  const at = t.track(enemy);
  const place = () => at() || enemy;
  for (let i = 0; i < 2; i += 1) {
    const home = { x: x.at().x, y: y.at().y };
    for (let n = 0; n < 4 && !reddened(); n += 1) {
      approach(y, 'y', place);
      approach(x, 'x', place);
    }
    t.step(2);
    if (!reddened()) return 'it does not turn red on touching the enemy';
    const away = home.x < place().x ? 'LEFT' : 'RIGHT';
    for (let n = 0; n < 40 && Math.abs(x.at().x - place().x) < 120; n += 1) t.hold(away, 5);
    t.step(20);
    if (Math.abs(t.count('red') - calm) > area * 0.1) return 'it does not get its own colour back';
  }
  return '';
};
const said = [];
for (const enemy of others) {
  said.push(judge(enemy));
  if (said.at(-1) === '') break;
}
t.ok(said.includes(''), said[0] || 'there is no enemy');
