const ON = /\bon\b/i;
const OFF = /\boff\b/i;
const isText = (o) => typeof o.text === 'string';
const says = (place) => t.objects(isText).filter((o) => {
  const { left, right, top, bottom } = o.getBounds();
  return place.x >= left - 20 && place.x <= right + 20 && place.y >= top - 10 && place.y <= bottom + 10;
}).map((o) => o.text).join(' ');
const starts = t.objects((o) => isText(o) && ON.test(o.text) && !OFF.test(o.text))
  .map((o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY }));
t.ok(starts.length > 0, 'a text says ON');
// A headline may hold the word too: the button is the one that answers.
const place = starts.find((at) => {
  t.click(at);
  t.step(10);
  return OFF.test(says(at));
});
t.ok(place, 'a click on it makes it say OFF');
if (!place) return;
t.step(90);
t.ok(OFF.test(says(place)), 'it stays OFF without a click');
for (const wanted of ['ON', 'OFF', 'ON']) {
  t.click(place);
  t.step(10);
  const now = says(place);
  t.ok(wanted === 'ON' ? ON.test(now) && !OFF.test(now) : OFF.test(now), `the next click makes it say ${wanted}`);
}
t.click(t.game.scale.width - 3, t.game.scale.height - 3);
t.step(10);
t.ok(!OFF.test(says(place)), 'a click beside the button does nothing');
