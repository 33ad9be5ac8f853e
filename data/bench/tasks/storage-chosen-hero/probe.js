const { width, height } = t.game.scale;
const HUES = {
  red: ([r, g, b]) => r > g + 60 && r > b + 60,
  green: ([r, g, b]) => g > r + 40 && g > b + 20,
  blue: ([r, g, b]) => b > r + 40 && b > g + 20,
};
const stored = () => JSON.stringify(Object.entries(localStorage));
const settled = () => {
  t.move(width - 2, height - 2);
  t.step(60);
  return t.snap();
};
t.step(5);
const places = Object.values(HUES).map((isHue) => t.patches().find(({ colour, count }) => isHue(colour) && count > 150));
t.ok(places.every(Boolean), 'a red, a green and a blue circle are there');
if (!places.every(Boolean)) return;
const choose = ({ x, y }) => {
  t.click(x, y);
  return { view: settled(), kept: stored() };
};
const chosen = places.map(choose);
const differ = (a, b) => t.changed(a, b) > 0.0002;
t.ok(differ(chosen[0].view, chosen[1].view) && differ(chosen[1].view, chosen[2].view) && differ(chosen[0].view, chosen[2].view), 'one sees which is chosen');
t.ok(new Set(chosen.map(({ kept }) => kept)).size === 3, 'the choice is kept in localStorage');
t.step(60);
t.ok(!differ(chosen[2].view, settled()), 'it stays chosen');
// A page cannot be loaded again here: the scene starts anew.
for (const i of [1, 0, 2]) {
  choose(places[i]);
  t.scene().scene.restart();
  t.step(5);
  const [right, ...others] = [i, (i + 1) % 3, (i + 2) % 3].map((k) => t.changed(settled(), chosen[k].view));
  t.ok(others.every((other) => right < other), 'after a new start the last choice is chosen');
}
