const START = /start|play|begin|new game|开始/i;
const isLabel = (o) => typeof o.text === 'string' && START.test(o.text);
const { width, height } = t.game.scale;
t.step(30);
for (let i = 0; i < 60 && !t.objects(isLabel).length; i += 1) t.step();
const labels = t.objects(isLabel).map((o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY }));
t.ok(labels.length > 0, 'a menu with a start is shown');
if (!labels.length) return;
const words = () => t.texts().sort().join('\n');
const watch = (action) => {
  action();
  t.step(120);
  return { words: words(), picture: t.snap(), scenes: t.scenes().join() };
};
// What a gesture does must be more than what happens anyway.
const isAnswered = (action) => {
  const before = watch(() => t.step(1));
  const idle = watch(() => t.step(1));
  const after = watch(action);
  if (after.scenes !== idle.scenes && before.scenes === idle.scenes) return true;
  if (before.words === idle.words && after.words !== idle.words) return true;
  return t.changed(idle.picture, after.picture) > 0.002 + 4 * t.changed(before.picture, idle.picture);
};
const gestures = [
  ...labels.map((at) => () => t.click(at)),
  () => t.click(width / 2, height / 2),
  () => t.press('ENTER'),
  () => t.press('SPACE'),
];
for (const at of labels) {
  t.move(at);
  t.step(30);
}
t.ok(gestures.some(isAnswered), 'starting it (click, Enter or Space) does something');
