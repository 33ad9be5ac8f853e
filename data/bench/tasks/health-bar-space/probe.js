// The bar counts, not numbers beside it.
const picture = () => {
  t.objects((o) => typeof o.text === 'string').forEach((o) => o.setVisible(false));
  t.step(1);
  return t.snap();
};
const hit = () => {
  t.press('SPACE');
  t.step(45);
  return picture();
};
const start = picture();
t.step(60);
t.ok(t.changed(start, picture()) < 0.0005, 'the bar stays as it is while nothing is pressed');
const once = hit();
const twice = hit();
t.step(60);
t.ok(t.changed(twice, picture()) < 0.0005, 'it only changes with the key');
t.press('ENTER');
t.step(45);
t.ok(t.changed(twice, picture()) < 0.0005, 'and not with another one');
let empty = twice;
for (let i = 0; i < 25; i += 1) empty = hit();
const left = [start, once, twice].map((image) => t.changed(image, empty));
t.ok(left[0] > left[1] && left[1] > left[2], `every SPACE takes a part of the bar away: ${left}`);
t.ok(left[0] > 0.0008, 'the bar can be seen');
