const { width, height } = t.game.scale;
const away = () => {
  t.move(width - 2, height - 2);
  t.step(40);
  return t.snap();
};
const over = (place) => {
  t.move(place);
  t.step(40);
  return t.snap();
};
// A colour that b shows and a does not: growing alone brings none.
const isNewColour = (a, b) => {
  const count = (image) => {
    const counts = new Map();
    for (const pixel of new Uint32Array(image.data.buffer)) counts.set(pixel, (counts.get(pixel) || 0) + 1);
    return counts;
  };
  const before = count(a);
  return [...count(b)].some(([pixel, n]) => n >= 40 && (before.get(pixel) || 0) < n * 0.25);
};
const still = away();
t.step(60);
t.ok(t.changed(still, t.snap()) < 0.0005, 'nothing changes while the mouse is away');
const places = t.objects().map((o) => (o.getBounds ? o.getBounds() : { centerX: o.x, centerY: o.y }))
  .map(({ centerX, centerY }) => ({ x: centerX, y: centerY }));
places.push({ x: width / 2, y: height / 2 });
const place = places.filter(({ x, y }) => x > 0 && y > 0 && x < width - 8 && y < height - 8).find((at) => {
  away();
  return isNewColour(still, over(at));
});
t.ok(place, 'the button takes another colour when the mouse is over it');
if (!place) return;
for (let i = 0; i < 2; i += 1) {
  t.ok(t.changed(still, away()) < 0.0005, 'and its own again when the mouse leaves');
  t.ok(isNewColour(still, over(place)), 'each time');
}
