const { width, height } = t.game.scale;
const isLike = (one, other) => one.colour.every((value, i) => value === other.colour[i]) && Math.abs(one.count - other.count) < other.count * 0.3;
const isAt = (thing, place) => t.patches().some((one) => isLike(one, thing) && Math.hypot(one.x - place.x, one.y - place.y) < 30);
const goals = [{ x: width * 0.3, y: height * 0.3 }, { x: width * 0.7, y: height * 0.65 }];
t.step(10);
const things = t.patches().filter((one) => one.count < width * height * 0.3).slice(0, 6);
const box = things.find((one) => {
  const goal = goals.find(({ x, y }) => Math.hypot(one.x - x, one.y - y) > 80);
  t.drag(one, goal);
  t.step(10);
  return isAt(one, goal);
});
t.ok(box, 'something can be dragged to another place');
if (!box) return;
let place = goals.find((goal) => isAt(box, goal));
for (const goal of [{ x: width * 0.75, y: height * 0.25 }, { x: width * 0.25, y: height * 0.7 }]) {
  t.move(width - 4, height - 4);
  t.step(10);
  t.ok(isAt(box, place), 'it stays where it was let go');
  t.drag({ x: width - 4, y: height - 4 }, { x: width * 0.5, y: height - 4 });
  t.ok(isAt(box, place), 'dragging beside it does not move it');
  t.drag(place, goal);
  t.step(10);
  t.ok(isAt(box, goal), 'it goes along with the mouse');
  place = goal;
}
