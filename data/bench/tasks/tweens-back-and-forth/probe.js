const went = t.drift(() => t.step(20)).filter((one) => Math.abs(one.dx) > 1);
t.ok(went.length > 0, 'something moves sideways by itself');
const judge = (one) => {
  const at = t.track(one);
  const xs = [];
  const ys = [];
  for (let i = 0; i < 300; i += 1) {
    t.step(4);
    const now = at();
    if (!now) return 'it is lost';
    xs.push(now.x);
    ys.push(now.y);
  }
  const steps = xs.slice(1).map((x, i) => x - xs[i]).filter((d) => Math.abs(d) > 0.05);
  const turns = steps.slice(1).filter((d, i) => d * steps[i] < 0).length;
  const jumps = steps.filter((d) => Math.abs(d) > 80).length;
  if (turns < 2 || turns > 60) return `it turns round ${turns} times in 20 s`;
  if (jumps > 0) return 'it jumps';
  if (Math.max(...xs) - Math.min(...xs) < 20) return 'it hardly moves';
  return Math.max(...ys) - Math.min(...ys) > 30 ? 'it does not stay on its line' : '';
};
const said = went.slice(0, 3).map(judge);
t.ok(said.includes(''), `it goes left and right, over and over: ${said[0]}`);
