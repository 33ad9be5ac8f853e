const LIVES = /命|血|li[fv]e|hp/i;
// A number, or as many hearts as lives.
const lives = () => {
  const number = t.number(LIVES);
  if (number !== null) return number;
  const rows = t.texts().map((text) => (text.match(/[❤♥♡💗🖤]/gu) || []).length);
  return rows.some((n) => n > 1) ? Math.max(...rows) : t.number();
};
const isRed = ([r, g, b]) => r > g + 60 && r > b + 30;
const pilots = ['x', 'y'].map((axis) => ({ axis, ...t.player(axis) })).filter(({ at }) => at);
t.ok(pilots.length > 0, 'the little man can be moved');
if (!pilots.length) return;
const before = lives();
t.ok(before !== null, 'the lives are shown');
t.step(60);
t.ok(lives() === before, 'they do not change by themselves');
// Anything red that is not the player; hearts that only show the lives cannot be eaten.
const isOwn = ({ x, y }) => {
  const { left, right, top, bottom } = pilots[0].at();
  return x >= left && x <= right && y >= top && y <= bottom;
};
const signs = t.objects((o) => typeof o.text === 'string' && !/^\s*[❤♥]️?\s*$/u.test(o.text)).map((o) => o.getBounds());
const hearts = t.patches().filter((one) => isRed(one.colour) && one.count > 60 && !isOwn(one))
  .filter(({ x, y }) => !signs.some((box) => box.contains(x, y)));
t.ok(hearts.length > 0, 'there is a red heart');
const eat = (heart) => {
  let place = heart;
  for (let i = 0; i < 260 && lives() === before; i += 1) {
    if (i % 20 === 0) {
      const near = t.patches().filter((one) => String(one.colour) === String(heart.colour) && !isOwn(one));
      near.sort((a, b) => Math.hypot(a.x - place.x, a.y - place.y) - Math.hypot(b.x - place.x, b.y - place.y));
      place = near[0] || place;
    }
    pilots.forEach((pilot) => pilot.toward(place[pilot.axis]));
  }
  pilots.forEach((pilot) => pilot.rest());
  return lives() !== before;
};
t.ok(hearts.slice(0, 4).some(eat), 'moving onto it changes the lives');
t.ok(lives() === before + 1, `by one: ${before} to ${lives()}`);
const after = lives();
t.step(30);
t.ok(lives() === after, 'once, not again and again');
