const { width, height } = t.game.scale;
const DONE = /完成|完了|胜利|恭喜|通关|done|complete|win/i;
const middle = (o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY });
const sameSize = (list, size) => {
  const groups = new Map();
  for (const one of list) groups.set(size(one), [...(groups.get(size(one)) || []), one]);
  return [...groups.values()].find((group) => group.length === 36);
};
const view = t.snap();
const colourAt = (x, y) => view.data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
// The cells are 36 objects, 36 patches of a colour, or one green field.
const cells = () => {
  const objects = t.objects((o) => o.getBounds && typeof o.text !== 'string' && o.displayWidth > 0);
  const found = sameSize(objects.filter((o) => o.input), (o) => o.displayWidth) || sameSize(objects, (o) => `${o.type}${o.displayWidth}`);
  if (found) return found.map(middle);
  const patches = t.patches();
  const equal = sameSize(patches, ({ colour, count }) => `${colour} ${Math.round(Math.log2(count))}`);
  if (equal) return equal;
  const green = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const [r, g, b] = colourAt(x, y);
      if (g < r + 15 || g < b + 15) continue;
      Object.assign(green, { left: Math.min(green.left, x), right: Math.max(green.right, x), top: Math.min(green.top, y), bottom: Math.max(green.bottom, y) });
    }
  }
  const [w, h] = [(green.right - green.left) / 6, (green.bottom - green.top) / 6];
  return Array.from({ length: 36 }, (_, i) => ({ x: green.left + ((i % 6) + 0.5) * w, y: green.top + (Math.floor(i / 6) + 0.5) * h }));
};
t.step(10);
const still = t.snap();
t.step(60);
t.ok(t.changed(still, t.snap()) < 0.001, 'nothing changes without a click');
t.ok(!t.text(DONE), 'it is not done at the start');
const off = (a, b) => a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0);
const places = cells();
let dug = 0;
places.forEach(({ x, y }, i) => {
  const at = [x + 3, y + 3];
  const grass = t.pixel(...at);
  t.click(x, y);
  t.step(12);
  if (i === 35) return;
  dug += off(grass, t.pixel(...at)) > 30;
  if (i === 3) {
    const mud = t.pixel(...at);
    t.click(x, y);
    t.step(12);
    t.ok(off(mud, t.pixel(...at)) < 30, 'what is dug stays dug');
  }
  if (i === 34) t.ok(!t.text(DONE), 'with one cell left it is not done');
});
t.ok(dug >= 34, `a click digs a cell: ${dug} of 35 changed`);
t.step(30);
t.ok(t.text(DONE), 'after the last one it says that it is done');
