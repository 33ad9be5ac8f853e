const { width, height } = t.game.scale;
const places = [{ x: 160, y: 140 }, { x: 460, y: 300 }];
t.step(60);
// The turning gem moves all the time, somewhere else.
const near = ({ x, y }, a, b) => {
  let changed = 0;
  const [before, after] = [a, b].map(({ data }) => new Uint32Array(data.buffer));
  for (let row = Math.max(0, y - 90); row < Math.min(height, y + 90); row += 1) {
    for (let column = Math.max(0, x - 90); column < Math.min(width, x + 90); column += 1) {
      changed += before[row * width + column] !== after[row * width + column];
    }
  }
  return changed;
};
for (const place of places) {
  t.move(place);
  t.step(90);
  const still = t.snap();
  t.step(30);
  t.ok(near(place, still, t.snap()) === 0, 'there are no sparks without a click');
  t.click(place);
  t.step(6);
  t.ok(near(place, still, t.snap()) > 20, 'a click makes sparks where it is');
  t.step(150);
  t.ok(near(place, still, t.snap()) === 0, 'and they are gone a little later');
}
const gem = t.one((o) => o.fillColor === 0x00bbf9);
const angle = gem.angle;
t.step(20);
t.ok(gem.angle !== angle, 'the gem still turns');
