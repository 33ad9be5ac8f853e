const isText = ({ object }) => typeof object?.text === 'string';
const [ball] = t.drift(() => t.step(6)).filter((one) => !isText(one));
t.ok(ball, 'the ball moves');
if (!ball) return;
t.ok(t.count('red') > 500, 'it is red');
t.ok(t.count('blue') < 100, 'and not blue any more');
const at = t.track(ball);
const steps = { x: [], y: [] };
let last = at();
for (let i = 0; i < 400; i += 1) {
  t.step(1);
  const now = at();
  if (!now) return t.ok(false, 'the ball is lost');
  steps.x.push(Math.abs(now.x - last.x));
  steps.y.push(Math.abs(now.y - last.y));
  last = now;
}
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
t.near(middle(steps.x), 5, 0.5, 'twice as fast sideways: px a frame');
t.near(middle(steps.y), 4, 0.5, 'twice as fast up and down: px a frame');
t.ok(last.x > 0 && last.y > 0 && last.x < 720 && last.y < 540, 'it still bounces inside the screen');
t.ok(t.number(/bounces/i) >= 4, 'the bounces are still counted');
