const { width, height } = t.game.scale;
t.step(10);
const idle = t.snap();
t.step(30);
t.ok(t.changed(idle, t.snap()) === 0, 'nothing moves by itself');
const things = t.patches().filter((one) => one.count < width * height * 0.3).slice(0, 6);
const judge = (home) => {
  const at = t.track(home);
  const gap = (place) => {
    const now = at();
    return now ? Math.hypot(now.x - place.x, now.y - place.y) : Infinity;
  };
  for (const [x, y] of [[0.25, 0.2], [0.8, 0.75], [0.2, 0.8]]) {
    const goal = { x: width * x, y: height * y };
    const far = gap(goal);
    t.pointerDown(home.x, home.y);
    t.step(2);
    for (let i = 1; i <= 20; i += 1) {
      t.move(home.x + ((goal.x - home.x) * i) / 20, home.y + ((goal.y - home.y) * i) / 20);
      t.step(1);
    }
    t.step(30);
    if (gap(goal) > 30) return 'it does not go along with the mouse';
    t.pointerUp(goal);
    t.step(2);
    if (gap(home) < far * 0.1) return 'it jumps home and does not slide';
    t.step(300);
    if (gap(home) > 3) return 'it does not come home';
  }
  return '';
};
const said = things.map(judge);
t.ok(said.includes(''), `a square is dragged and slides home: ${said[0] || 'there is none'}`);
