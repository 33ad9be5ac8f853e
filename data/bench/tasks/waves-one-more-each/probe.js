const { width, height } = t.game.scale;
const isText = (o) => typeof o.text === 'string';
const wave = () => t.number(/波|wave|level|关/i) ?? t.number();
const isSeen = (o) => o.scene && o.active && t.objects().includes(o);
const middleOf = (o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY });
const targets = () => {
  const objects = t.objects((o) => o.getBounds && !isText(o) && !o.list && o.displayWidth < width / 2);
  const list = [...objects.filter((o) => o.input), ...objects.filter((o) => !o.input)];
  const found = list.length ? list : t.patches().filter(({ count }) => count < width * height * 0.1);
  return found.slice(0, 16);
};
// A click kills when what was clicked is gone, or the next wave comes.
const kill = () => targets().some((target) => {
  const isObject = target instanceof Phaser.GameObjects.GameObject;
  if (isObject && !isSeen(target)) return false;
  const at = isObject ? middleOf(target) : { x: Math.round(target.x), y: Math.round(target.y) };
  const [number, colour] = [wave(), String(t.pixel(Phaser.Math.Clamp(at.x, 0, width - 1), Phaser.Math.Clamp(at.y, 0, height - 1)))];
  if (isObject) t.click(target);
  else t.click(at.x, at.y);
  t.step(3);
  if (wave() !== number || (isObject && !isSeen(target))) return true;
  t.step(20);
  return wave() !== number || (isObject ? !isSeen(target) : String(t.pixel(at.x, at.y)) !== colour);
});
t.step(30);
const first = wave();
t.ok(first !== null, 'the wave is shown');
t.step(120);
t.ok(wave() === first, 'without a click the wave stays');
const kills = [];
for (let k = 0; k < 3; k += 1) {
  const number = wave();
  t.ok(number === first + k, `wave ${first + k} is shown: ${number}`);
  let count = 0;
  for (let i = 0; i < 40 && wave() === number; i += 1) {
    if (kill()) count += 1;
    else t.step(20);
  }
  kills.push(count);
  t.ok(count > 0, 'clicks kill enemies');
  if (count === 0) return;
  t.step(60);
}
t.ok(kills[1] === kills[0] + 1 && kills[2] === kills[1] + 1, `each wave has one enemy more: ${kills}`);
