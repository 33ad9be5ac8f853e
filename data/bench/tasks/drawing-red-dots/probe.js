const { width, height } = t.game.scale;
const isRed = ([r, g, b]) => r > 150 && r > g + 80 && r > b + 80;
const red = () => t.patches().filter(({ colour }) => isRed(colour)).reduce((sum, { count }) => sum + count, 0);
const places = [[0.3, 0.4], [0.7, 0.6], [0.5, 0.8], [0.25, 0.7]].map(([x, y]) => ({ x: Math.round(width * x), y: Math.round(height * y) }));
const isDot = ({ x, y }) => isRed(t.pixel(x, y));
t.step(30);
t.ok(!places.some(isDot), 'there is no dot before the first click');
for (const place of places) {
  t.move(place);
  t.step(20);
}
t.ok(!places.some(isDot), 'moving the mouse makes none');
let before = red();
places.forEach((place, i) => {
  t.click(place);
  t.step(20);
  t.ok(isDot(place), `click ${i + 1} puts a red dot there`);
  t.ok(places.slice(0, i).every(isDot), 'the dots before it stay');
  t.ok(!places.slice(i + 1).some(isDot), 'and nowhere else');
  const now = red();
  t.ok(now > before, 'each click adds one');
  before = now;
});
t.ok(red() < width * height * 0.2, 'they are dots');
