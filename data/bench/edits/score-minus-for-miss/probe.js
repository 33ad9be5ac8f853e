const { width, height } = t.game.scale;
const score = () => t.number(/得分/);
const duck = () => t.one((o) => o.fillColor === 0xf4d35e);
const hit = () => {
  t.click(duck());
  t.step(2);
};
// Somewhere without the duck and without the text.
const miss = () => {
  t.click(duck().x > width / 2 ? 40 : width - 40, height - 30);
  t.step(2);
};
t.ok(score() === 0, 'the score starts at 0');
t.step(60);
t.ok(score() === 0, 'and does not change by itself');
miss();
t.ok(score() === 0, 'it does not become negative');
hit();
hit();
hit();
t.ok(score() === 3, `a hit still gives a point: ${score()}`);
miss();
t.ok(score() === 2, `a miss costs one: ${score()}`);
hit();
t.ok(score() === 3, 'a hit counts, and is no miss at the same time');
for (let i = 0; i < 5; i += 1) miss();
t.ok(score() === 0, 'many misses lead to 0, not below');
hit();
t.ok(score() === 1, 'and a hit counts from there');
const { x } = duck();
t.step(40);
t.ok(duck().x !== x, 'the duck still swims');
