const went = t.drift(() => t.step(20));
t.ok(went.length > 0, 'something moves');
const WAYS = ['right', 'down', 'left', 'up'];
const wayOf = ({ x, y }) => {
  if (Math.hypot(x, y) < 0.3) return null;
  if (Math.abs(x) > Math.abs(y) * 5) return x > 0 ? 'right' : 'left';
  if (Math.abs(y) > Math.abs(x) * 5) return y > 0 ? 'down' : 'up';
  return null;
};
const judge = (one) => {
  const at = t.track(one);
  const runs = [];
  let last = at();
  for (let i = 0; i < 1000; i += 1) {
    t.step(2);
    const now = at();
    if (!now || !last) return 'it is lost';
    const move = { x: now.x - last.x, y: now.y - last.y };
    const way = wayOf(move);
    last = now;
    if (!way) continue;
    const length = Math.hypot(move.x, move.y);
    if (runs.length > 0 && runs.at(-1).way === way) runs.at(-1).length += length;
    else runs.push({ way, length });
  }
  const sides = runs.filter(({ length }) => length > 6).slice(1, -1);
  if (sides.length < 6) return 'it does not go on and on';
  const isInTurn = sides.every(({ way }, i) => i === 0 || way === WAYS[(WAYS.indexOf(sides[i - 1].way) + 1) % 4]);
  if (!isInTurn) return `it goes ${sides.map(({ way }) => way).join(', ')}`;
  const longest = Math.max(...sides.map(({ length }) => length));
  const shortest = Math.min(...sides.map(({ length }) => length));
  return longest < shortest * 1.3 + 10 ? '' : 'its sides are not equal';
};
const said = went.slice(0, 3).map(judge);
t.ok(said.includes(''), `right, down, left, up, again and again: ${said[0]}`);
