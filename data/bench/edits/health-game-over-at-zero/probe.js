const OVER = /game\s*over/i;
const health = () => t.number(/health/i);
const drone = t.one((o) => o.fillColor === 0x9d4edd);
const hit = () => {
  t.click(drone);
  t.step(6);
};
t.ok(t.movers(() => t.step(20)).some(({ object }) => object === drone), 'the drone flies');
t.ok(health() === 100, 'health starts at 100');
t.ok(!t.text(OVER), 'it is not over at the start');
for (const wanted of [75, 50, 25]) {
  hit();
  t.ok(health() === wanted, `each click takes 25: ${health()}`);
  t.ok(!t.text(OVER), 'it is not over before 0');
}
t.ok(t.movers(() => t.step(20)).some(({ object }) => object === drone), 'the drone still flies');
hit();
t.step(20);
t.ok(t.text(OVER), 'at 0 GAME OVER is shown');
t.ok((health() ?? 0) === 0, 'health is 0');
const moved = t.movers(() => t.step(60)).filter(({ object }) => typeof object.text !== 'string');
t.ok(moved.length === 0, 'everything has stopped');
if (drone.scene) hit();
t.ok((health() ?? 0) === 0, 'and health stays 0');
