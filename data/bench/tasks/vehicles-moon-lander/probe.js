const says = (pattern) => t.texts().some((text) => pattern.test(text));
const LANDED = /\blanded\b/i;
const CRASHED = /\bcrash(ed)?\b/i;
t.step(5);
t.ok(!(says(LANDED) && !says(CRASHED)) && !(says(CRASHED) && !says(LANDED)), 'it says neither in the beginning');
const hint = t.texts().find((text) => LANDED.test(text) && CRASHED.test(text));
const result = () => {
  const texts = t.texts().filter((text) => text !== hint);
  if (texts.some((text) => LANDED.test(text))) return 'landed';
  return texts.some((text) => CRASHED.test(text)) ? 'crashed' : '';
};
const went = t.drift(() => t.step(30)).filter((one) => one.dy > 0.3 && typeof one.object?.text !== 'string');
t.ok(went.length > 0, 'a ship falls');
if (went.length === 0) return;
const ship = () => {
  const lower = t.drift(() => t.step(12)).filter((one) => Math.abs(one.dy) > 0.05 && typeof one.object?.text !== 'string');
  return lower.length > 0 ? t.track(lower[0]) : null;
};
let at = t.track(went[0]);
let ground = 0;
for (let i = 0; i < 400 && !result(); i += 1) {
  t.step(4);
  ground = Math.max(ground, (at() || { y: 0 }).y);
}
t.ok(result() === 'crashed', 'it crashes when nobody brakes');
for (let round = 0; round < 2; round += 1) {
  t.press('R');
  t.step(6);
  t.ok(result() === '', 'R starts again');
  at = ship();
  t.ok(at, 'and the ship falls anew');
  if (!at) return;
  let last = at();
  for (let i = 0; i < 3000 && !result(); i += 1) {
    const now = at();
    if (!now || !last) break;
    const fall = now.y - last.y;
    const wanted = Math.min(2, Math.max(0.25, (ground - 12 - now.y) * 0.015));
    if (round === 0) t[fall > wanted ? 'down' : 'up']('UP');
    last = now;
    t.step(1);
  }
  t.up('UP');
  t.ok(result() === (round === 0 ? 'landed' : 'crashed'), round === 0 ? 'it lands when it comes down slowly' : 'and crashes again without braking');
}
