const { width, height } = t.game.scale;
t.move(width * 0.5, height * 0.5);
t.step(30);
const went = t.drift(() => {
  t.move(width * 0.7, height * 0.6);
  t.step(60);
});
t.ok(went.length > 0, 'something moves with the mouse');
const found = went.filter((one) => typeof one.object?.text !== 'string').find((one) => {
  const at = t.track(one);
  return [[0.3, 0.4], [0.8, 0.2], [0.2, 0.8], [0.6, 0.3]].every(([x, y]) => {
    const place = { x: width * x, y: height * y };
    t.move(place);
    for (let i = 0; i < 50; i += 1) {
      t.step(6);
      const now = at();
      if (now && Math.hypot(now.x - place.x, now.y - place.y) < 30) break;
    }
    t.step(60);
    const now = at();
    t.step(10);
    const later = at();
    return now && later && Math.hypot(later.x - place.x, later.y - place.y) < 32 && Math.hypot(now.x - later.x, now.y - later.y) < 8;
  });
});
t.ok(found, 'it comes to the mouse, wherever that goes, and stays there');
