const { width, height } = t.game.scale;
t.step(10);
const texts = t.objects((one) => typeof one.text === 'string' && /^\s*(<|>|<-|->|←|→|◀|▶|◄|►|«|»|left|right|‹|›)\s*$/i.test(one.text));
const places = [...texts, ...t.objects((one) => one.input)].map((one) => ({ x: one.getBounds?.().centerX ?? one.x, y: one.getBounds?.().centerY ?? one.y }));
const hold = (place, frames) => t.drift(() => {
  t.pointerDown(place.x, place.y);
  t.step(frames);
});
const release = () => {
  t.pointerUp();
  t.step(20);
};
const tries = places.slice(0, 8).map((place) => {
  const went = hold(place, 20).find((one) => Math.abs(one.dx) > 3 && Math.hypot(one.x - place.x, one.y - place.y) > 30);
  release();
  return { place, went };
});
const left = tries.find(({ went }) => went && went.dx < 0);
const right = tries.find(({ went }) => went && went.dx > 0);
t.ok(left && right, 'one button moves something left, one right');
if (!left || !right) return;
t.ok(left.place.x < right.place.x, '< is left of >');
const at = t.track(right.went);
const run = (place) => {
  const from = at();
  t.pointerDown(place.x, place.y);
  t.step(15);
  const half = at();
  t.step(15);
  const to = at();
  release();
  return [half.x - from.x, to.x - half.x];
};
for (let i = 0; i < 2; i += 1) {
  t.ok(run(left.place).every((dx) => dx < -2), 'it goes on to the left while < is held');
  const rest = at();
  t.step(60);
  t.near(at().x, rest.x, 1.5, 'and stops when it is let go');
  t.ok(run(right.place).every((dx) => dx > 2), 'and to the right with >');
  const again = at();
  t.step(60);
  t.near(at().x, again.x, 1.5, 'and stops there as well');
}
t.pointerDown(width / 2, 4);
const calm = at();
t.step(20);
t.near(at().x, calm.x, 1.5, 'touching beside the buttons does nothing');
t.pointerUp(width / 2, Math.min(4, height));
