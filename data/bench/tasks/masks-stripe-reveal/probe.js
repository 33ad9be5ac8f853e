const colours = (image) => {
  const counts = new Map();
  for (const pixel of new Uint32Array(image.data.buffer)) counts.set(pixel, (counts.get(pixel) || 0) + 1);
  return new Set([...counts].filter(([, n]) => n > 400).map(([pixel]) => pixel));
};
t.step(60);
const hidden = t.snap();
t.step(60);
t.ok(t.changed(hidden, t.snap()) < 0.002, 'nothing happens before the key');
t.press('SPACE');
const boxes = [26, 30, 30, 50].map((frames) => {
  t.step(frames);
  return t.where(hidden, t.snap());
});
const shown = t.snap();
t.ok(boxes.every(Boolean), 'SPACE reveals something');
if (!boxes.every(Boolean)) return;
const before = colours(hidden);
t.ok([...colours(shown)].filter((pixel) => !before.has(pixel)).length >= 3, 'there are stripes of several colours');
const whole = boxes[3].right - boxes[3].left;
t.ok(whole > 80, 'they are large enough to be seen');
t.ok(boxes.every(({ left }) => left - boxes[3].left < whole * 0.15), 'the left side comes first');
const rights = boxes.map(({ right }) => right);
t.ok(rights[0] < rights[1] && rights[1] < rights[2], `the edge goes to the right: ${rights}`);
t.ok(rights[0] < boxes[3].right - whole * 0.3, 'not all at once');
t.step(60);
t.ok(t.changed(shown, t.snap()) < 0.002, 'after 2 seconds all is revealed');
