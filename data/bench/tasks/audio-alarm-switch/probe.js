const beeps = (seconds) => {
  const before = t.sound();
  t.seconds(seconds);
  return t.sound() - before;
};
t.ok(beeps(2) === 0, 'it is silent at first');
for (let round = 0; round < 2; round += 1) {
  const before = t.sound();
  t.press('S');
  const count = beeps(4) + t.sound() - t.sound();
  t.ok(t.sound() - before > 0, 'S starts it');
  t.near(count, 8, 2, 'it beeps twice a second');
  t.press('S');
  t.step(6);
  t.ok(beeps(3) === 0, 'S stops it');
}
