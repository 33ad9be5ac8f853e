const label = /press\s*start/i;
for (let i = 0; i < 180 && !t.text(label); i += 1) t.step();
const text = t.text(label);
t.ok(text, 'the text PRESS START is shown');
if (!text) return;
const box = text.getBounds();
// How much of the text can be seen: it may blink, fade or change its colour.
const ink = () => {
  const { data, width, height } = t.snap();
  const ground = [data[0], data[1], data[2]];
  let sum = 0;
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 1) {
      const at = (y * width + x) * 4;
      for (let c = 0; c < 3; c += 1) sum += Math.abs(data[at + c] - ground[c]);
    }
  }
  return sum;
};
const seen = [];
for (let i = 0; i < 90; i += 1) {
  t.step(5);
  seen.push(ink());
}
const high = Math.max(...seen);
const low = Math.min(...seen);
t.ok(high - low > high * 0.2, 'the text does not stay the same: it flashes');
const side = seen.map((value) => value > (high + low) / 2);
const turns = side.filter((value, i) => i > 0 && value !== side[i - 1]).length;
t.ok(turns >= 3, `it goes and comes back again and again: ${turns} times within 7.5 s`);
