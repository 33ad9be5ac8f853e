t.step(5);
const twenty = (list, size) => list.find((one) => list.filter((other) => Math.abs(size(other) - size(one)) < size(one) * 0.12).length === 20);
const patches = t.patches();
const likePatch = twenty(patches, ({ count }) => count);
// Bricks without a gap between them are one patch: then their objects tell where they are.
const boxes = t.objects((one) => typeof one.getBounds === 'function' && one.width > 0).map((one) => one.getBounds());
const likeBox = twenty(boxes, ({ width, height }) => width * height + width);
let bricks = [];
if (likePatch) bricks = patches.filter(({ count }) => Math.abs(count - likePatch.count) < likePatch.count * 0.12);
else if (likeBox) {
  const size = ({ width, height }) => width * height + width;
  bricks = boxes.filter((one) => Math.abs(size(one) - size(likeBox)) < size(likeBox) * 0.12).map((one) => ({ x: one.centerX, y: one.centerY }));
}
t.ok(bricks.length === 20, `there are 5 x 4 bricks: ${bricks.length}`);
if (bricks.length !== 20) return;
const lines = (axis) => new Set(bricks.map((one) => Math.round(one[axis] / 6))).size;
t.ok([lines('x'), lines('y')].sort().join() === '4,5', 'in five columns and four rows');
const look = () => bricks.map(({ x, y }) => String(t.pixel(x, y)));
const start = look();
t.click(1, t.game.scale.height - 2);
t.step(30);
t.ok(look().join() === start.join(), 'they stay while none is clicked');
const gone = new Set();
for (const i of [7, 0, 19, 12]) {
  t.click(bricks[i].x, bricks[i].y);
  t.step(60);
  gone.add(i);
  t.ok(look().every((colour, k) => (colour !== start[k]) === gone.has(k)), 'the clicked brick goes and no other');
}
