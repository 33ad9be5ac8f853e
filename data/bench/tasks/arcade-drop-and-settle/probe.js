const { height } = t.game.scale;
const went = t.drift(() => t.step(15)).filter((one) => one.dy > 1);
t.ok(went.length > 0, 'something falls');
if (went.length === 0) return;
const at = t.track(went[0]);
const ys = [];
for (let i = 0; i < 450; i += 1) {
  t.step(2);
  const now = at();
  if (!now) break;
  ys.push(now.y);
}
t.ok(ys.length === 450 && ys.at(-1) < height + 5, 'it stays on the screen');
// A bounce is a way up of more than 4 px.
let lowest = ys[0];
let highest = ys[0];
let bounces = 0;
let rises = false;
const tops = [];
for (const y of ys) {
  if (!rises) {
    lowest = Math.max(lowest, y);
    if (y < lowest - 4) {
      rises = true;
      bounces += 1;
      highest = y;
    }
  } else {
    highest = Math.min(highest, y);
    if (y > highest + 4) {
      rises = false;
      tops.push(highest);
      lowest = y;
    }
  }
}
t.ok(bounces >= 2 && bounces < 60, `it bounces a few times: ${bounces}`);
t.ok(tops.every((top, i) => i === 0 || top > tops[i - 1] - 2), 'each time lower');
t.ok(Math.max(...ys.slice(-40)) - Math.min(...ys.slice(-40)) < 1.5, 'and comes to rest');
