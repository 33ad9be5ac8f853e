const { width, height } = t.game.scale;
const isText = (o) => typeof o.text === 'string';
const isWhite = (pixels, at) => (pixels[at] & 0xf0f0f0) === 0xf0f0f0;
const white = () => {
  const pixels = new Uint32Array(t.snap().data.buffer);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 1) count += isWhite(pixels, at);
  return count;
};
t.step(10);
const calm = [0, 1, 2, 3, 4, 5].map(() => {
  t.step(12);
  return white();
});
t.ok(Math.max(...calm) - Math.min(...calm) < 40, 'nothing flashes by itself');
const base = Math.max(...calm);
const spots = () => [
  ...t.objects((o) => o.input && o.getBounds && !isText(o)),
  ...t.objects((o) => !o.input && o.getBounds && !isText(o) && o.displayWidth < width / 2),
  ...t.patches().map(({ x, y }) => ({ x, y })),
].slice(0, 8);
// The click itself takes five frames: look at each of them, and a little longer.
const flash = (place) => {
  t.move(...(place instanceof Phaser.GameObjects.GameObject ? [place] : [place.x, place.y]));
  t.step(2);
  let most = 0;
  t.pointerDown(place);
  for (let i = 0; i < 3; i += 1) {
    t.step(1);
    most = Math.max(most, white());
  }
  t.pointerUp();
  for (let i = 0; i < 20; i += 1) {
    t.step(1);
    most = Math.max(most, white());
  }
  t.step(100);
  return most - base;
};
const enemy = spots().find((place) => flash(place) > 100);
t.ok(enemy, 'a click on the enemy makes it flash white');
if (!enemy) return;
t.ok(white() - base < 40, 'after a moment it has its own colour again');
for (let i = 0; i < 2; i += 1) {
  t.ok(flash(enemy) > 100, 'each click makes it flash');
  t.ok(white() - base < 40, 'only for a moment');
}
t.ok(flash({ x: 4, y: height - 4 }) < 40, 'a click beside it does nothing');
