const { width, height } = t.game.scale;
t.step(2);
const [box] = t.patches().filter((one) => one.count < width * height * 0.5);
t.ok(box, 'there is a square');
if (!box) return;
// Not its very middle: a label may stand there.
const spot = { x: box.x + (box.right - box.left) * 0.3, y: box.y + (box.bottom - box.top) * 0.3 };
let last = String(t.pixel(spot.x, spot.y));
const gaps = [];
let frames = 0;
for (let i = 0; i < 270; i += 1) {
  t.step(2);
  frames += 2;
  const now = String(t.pixel(spot.x, spot.y));
  if (now === last) continue;
  gaps.push(frames);
  frames = 0;
  last = now;
}
t.ok(gaps.length >= 5, 'its colour changes again and again');
// A colour drawn at random may come twice in a row.
const isWhole = (gap) => Math.abs(gap - Math.round(gap / 60) * 60) <= 6 && gap > 50;
t.ok(gaps.slice(1).every(isWhole), 'once a second');
t.ok(gaps.slice(1).filter((gap) => gap < 70).length >= 3, 'every second, not more rarely');
