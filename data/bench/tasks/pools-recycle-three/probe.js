const { width, height } = t.game.scale;
const isIn = ({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20;
const flying = () => t.drift(() => t.step(2)).filter((one) => one.dy < -0.5 && isIn(one)).length;
const left = () => t.number(/剩|余|子弹/) ?? t.number();
t.step(20);
t.near(left(), 3, 0, 'three are left in the beginning');
t.step(60);
t.near(left(), 3, 0, 'and stay while nobody fires');
t.near(flying(), 0, 0, 'nothing flies yet');
for (let round = 0; round < 2; round += 1) {
  for (let i = 1; i <= 3; i += 1) {
    t.press('SPACE');
    t.step(3);
    t.near(left(), 3 - i, 0, 'each shot takes one');
    t.near(flying(), i, 0, 'and flies upwards');
    t.step(5);
  }
  t.press('SPACE');
  t.step(2);
  t.ok(flying() <= 3, 'a fourth one does not fly');
  t.near(left(), 0, 0, 'nor does it count');
  for (let i = 0; i < 60 && left() !== 3; i += 1) t.step(15);
  t.near(left(), 3, 0, 'those that left the screen can be used again');
  t.near(flying(), 0, 0, 'they are gone then');
}
