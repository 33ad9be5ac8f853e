// Words such as 加载中… may change as they like.
t.objects((o) => typeof o.text === 'string' && /[\w一-龥]/.test(o.text)).forEach((o) => o.setVisible(false));
const angles = () => new Map(t.objects().map((o) => [o, o.rotation || 0]));
const wrap = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));
const shots = [];
const turned = new Map();
let before = angles();
for (let i = 0; i < 100; i += 1) {
  t.step(4);
  const { data, width, height } = t.snap();
  shots.push({ data, width, height });
  const now = angles();
  now.forEach((angle, o) => turned.set(o, [...(turned.get(o) || []), wrap(angle - (before.get(o) ?? angle))]));
  before = now;
}
const pairs = shots.slice(1).map((shot, i) => t.where(shots[i], shot));
const moving = pairs.filter(Boolean);
t.ok(moving.length > 30, 'it moves all the time');
if (!moving.length) return;
const box = {
  left: Math.min(...moving.map(({ left }) => left)), right: Math.max(...moving.map(({ right }) => right)),
  top: Math.min(...moving.map(({ top }) => top)), bottom: Math.max(...moving.map(({ bottom }) => bottom)),
};
const { width, height } = t.game.scale;
t.ok((box.right - box.left) * (box.bottom - box.top) < width * height * 0.5, 'it stays at one place');
const oneWay = (steps) => {
  const sum = steps.reduce((a, b) => a + b, 0);
  const whole = steps.reduce((a, b) => a + Math.abs(b), 0);
  return Math.abs(sum) > 2 * Math.PI && Math.abs(sum) > whole * 0.8;
};
// Either something is turned, or what is brightest goes round the middle.
const heading = ({ data, width: w }) => {
  let [x, y, all] = [0, 0, 0];
  for (let row = box.top; row <= box.bottom; row += 2) {
    for (let column = box.left; column <= box.right; column += 2) {
      const at = (row * w + column) * 4;
      const weight = Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) + Math.abs(data[at + 2] - data[2]);
      x += column * weight;
      y += row * weight;
      all += weight;
    }
  }
  return Math.atan2(y / all - (box.top + box.bottom) / 2, x / all - (box.left + box.right) / 2);
};
const headings = shots.map(heading);
const goesRound = oneWay(headings.slice(1).map((angle, i) => wrap(angle - headings[i])));
t.ok([...turned.values()].some(oneWay) || goesRound, 'it goes round and round');
