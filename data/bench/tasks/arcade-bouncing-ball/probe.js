const { width, height } = t.game.scale;
const went = t.drift(() => t.step(20));
t.ok(went.length > 0, 'something moves');
const judge = (one) => {
  const at = t.track(one);
  const path = [];
  for (let i = 0; i < 500; i += 1) {
    t.step(3);
    const now = at();
    if (!now) return 'it is lost';
    if (now.x < -20 || now.y < -20 || now.x > width + 20 || now.y > height + 20) return 'it leaves the screen';
    path.push(now);
  }
  const turns = (axis) => {
    const steps = path.slice(1).map((now, i) => now[axis] - path[i][axis]).filter((d) => Math.abs(d) > 0.05);
    return steps.slice(1).filter((d, i) => d * steps[i] < 0).length;
  };
  const late = path.slice(-120);
  const goesOn = Math.hypot(late.at(-1).x - late.at(-5).x, late.at(-1).y - late.at(-5).y) > 1;
  const counts = [turns('x'), turns('y')];
  if (Math.min(...counts) < 1 || Math.max(...counts) < 2) return 'it does not bounce off all around';
  if (counts[0] > 120 || counts[1] > 120) return 'it trembles';
  return goesOn ? '' : 'it comes to rest';
};
const said = went.slice(0, 3).map(judge);
t.ok(said.includes(''), `it bounces off the edges, on and on: ${said[0]}`);
