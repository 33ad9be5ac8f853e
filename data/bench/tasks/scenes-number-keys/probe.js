const ground = () => {
  const counts = new Map();
  for (const pixel of new Uint32Array(t.snap().data.buffer)) counts.set(pixel, (counts.get(pixel) || 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};
const go = (key) => {
  t.press(key);
  t.step(100);
  return ground();
};
const [one, two, three] = ['ONE', 'TWO', 'THREE'].map(go);
t.ok(new Set([one, two, three]).size === 3, '1, 2 and 3 lead to three backgrounds');
t.step(120);
t.ok(ground() === three, 'it only changes with a key');
t.ok(go('ONE') === one, '1 leads back from 3');
t.ok(go('THREE') === three, '3 leads on from 1');
t.ok(go('TWO') === two, '2 leads back from 3');
t.ok(go('ONE') === one, '1 leads back from 2');
