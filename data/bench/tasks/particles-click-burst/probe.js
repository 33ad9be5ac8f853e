const { width, height } = t.game.scale;
t.step(20);
const idle = t.snap();
t.step(60);
t.ok(t.changed(idle, t.snap()) < 0.0003, 'nothing flies before a click');
for (const [x, y] of [[0.3, 0.35], [0.7, 0.6], [0.35, 0.7]]) {
  const place = { x: width * x, y: height * y };
  const before = t.snap();
  t.click(place);
  t.step(2);
  const early = t.where(before, t.snap());
  t.ok(early && Math.hypot(early.x - place.x, early.y - place.y) < 60, 'a click makes something burst there');
  if (!early) return;
  const spread = (box) => (box ? Math.max(box.right - box.left, box.bottom - box.top) : 0);
  let widest = spread(early);
  for (let i = 0; i < 10; i += 1) {
    t.step(3);
    widest = Math.max(widest, spread(t.where(before, t.snap())));
  }
  t.ok(widest > spread(early) + 8, 'it flies apart');
  t.step(360);
  t.ok(t.changed(before, t.snap()) < 0.001, 'and is gone after a while');
}
