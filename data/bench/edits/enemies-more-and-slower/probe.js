const enemies = () => t.objects((o) => o.fillColor === 0xd00000);
const hero = t.one((o) => o.fillColor === 0x4cc9f0);
t.step(2);
t.ok(enemies().length === 10, `there are 10 enemies: ${enemies().length}`);
if (enemies().length === 0) return;
const spots = new Set(enemies().map(({ x, y }) => `${Math.round(x / 8)} ${Math.round(y / 8)}`));
t.ok(spots.size >= 8, 'they do not lie on top of each other');
const { width } = t.game.scale;
const moved = enemies().map((enemy) => t.travel(enemy, () => t.step(6)).x * 10).map(Math.abs);
const speed = moved.sort((a, b) => a - b)[Math.floor(moved.length / 2)];
t.ok(speed > 8 && speed < 185, `they go slower than 200 px/s, and still go: ${Math.round(speed)}`);
let left = Infinity;
let right = -Infinity;
for (let i = 0; i < 100; i += 1) {
  t.step(12);
  left = Math.min(left, ...enemies().map(({ x }) => x));
  right = Math.max(right, ...enemies().map(({ x }) => x));
}
t.ok(left > -40 && right < width + 40 && right - left > width * 0.5, 'they still turn round at the sides');
t.ok(t.travel(hero, () => t.hold('RIGHT', 20)).x > 20 && t.travel(hero, () => t.hold('LEFT', 20)).x < -20, 'the hero still moves');
