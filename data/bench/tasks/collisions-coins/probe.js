const coins = () => t.patches().filter(({ colour, count }) => t.looks(colour, 'yellow') && count > 60);
t.step(5);
const start = coins();
const total = start.length;
t.ok(total >= 2, 'there are some yellow coins');
t.ok(t.number() === 0 || t.texts().length > 0, 'a number is shown');
const [x, y] = [t.player('x'), t.player('y')];
t.ok(x && y, 'the arrow keys move somebody');
if (!x || !y || total < 2) return;
const size = start[0].count;
const own = x.object ? 0 : coins().some((one) => Math.hypot(one.x - x.at().x, one.y - x.at().y) < 6);
const left = () => coins().filter((one) => Math.abs(one.count - size) < size * 0.5).length;
let shown = 0;
for (const coin of start.slice(0, 3)) {
  for (let i = 0; i < 500 && Math.abs(x.at().x - coin.x) > 6; i += 1) x.toward(coin.x);
  x.rest();
  for (let i = 0; i < 500 && Math.abs(y.at().y - coin.y) > 6; i += 1) y.toward(coin.y);
  y.rest();
  t.step(30);
  const gone = !coins().some((one) => Math.hypot(one.x - coin.x, one.y - coin.y) < 8 && Math.abs(one.count - coin.count) < 20);
  t.ok(gone, 'walking over a coin takes it');
  shown = t.number();
  t.ok(shown === total - left() || own, `the number counts them: ${shown} of ${total}, ${left()} are left`);
}
t.ok(shown >= Math.min(3, total), 'one for each coin');
t.step(60);
t.ok(t.number() === shown, 'and only for a coin');
