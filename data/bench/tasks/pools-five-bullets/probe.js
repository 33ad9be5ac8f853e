const { width, height } = t.game.scale;
const isIn = ({ x, y }) => x > 0 && y > 0 && x < width && y < height;
const flying = () => t.drift(() => t.step(2)).filter((one) => one.dy < -0.5 && isIn(one)).length;
t.step(20);
const before = flying();
let most = 0;
const volley = () => {
  for (let i = 0; i < 16; i += 1) {
    t.press('SPACE');
    most = Math.max(most, flying() - before);
  }
};
volley();
t.ok(most >= 2, `SPACE fires bullets upwards: ${most}`);
t.ok(most <= 5, `never more than five: ${most}`);
t.step(600);
t.near(flying(), before, 0, 'they fly away');
most = 0;
volley();
t.ok(most >= 2 && most <= 5, `and later there are new ones: ${most}`);
