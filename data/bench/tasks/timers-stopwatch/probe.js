const { width, height } = t.game.scale;
const read = () => {
  const found = t.texts().map((text) => /(\d+)\.(\d)(?!\d)/.exec(text)).find(Boolean);
  return found ? Number(`${found[1]}.${found[2]}`) : null;
};
const first = read();
t.ok(first !== null, 'it shows seconds with one decimal');
if (first === null) return;
t.step(60);
t.near(read(), first, 0, 'it does not run before the click');
const places = [{ x: width / 2, y: height / 2 }, ...t.objects().filter((one) => one.input)];
const place = places.find((one) => {
  t.click(one);
  const before = read();
  t.step(30);
  return read() > before;
});
t.ok(place, 'a click starts it');
if (!place) return;
for (let i = 0; i < 2; i += 1) {
  const from = read();
  t.step(120);
  t.near(read() - from, 2, 0.15, 'it counts the seconds');
  t.click(place);
  const stopped = read();
  t.step(90);
  t.near(read(), stopped, 0, 'the next click stops it');
  t.click(place);
  t.step(10);
}
