const { height } = t.game.scale;
const isBlue = ([r, g, b]) => b > 120 && b > r + 50 && b > g + 30;
const isDark = ([r, g, b]) => r + g + b < 150;
// How thick the line is at a column: blue and black pixels from top to bottom.
const column = (x) => {
  let [blue, dark] = [0, 0];
  for (let y = 60; y < height; y += 1) {
    const colour = t.pixel(x, y);
    blue += isBlue(colour);
    dark += isDark(colour);
  }
  return { blue, dark };
};
t.drag({ x: 100, y: 200 }, { x: 400, y: 200 }, 30);
t.step(2);
const { blue, dark } = column(250);
t.ok(blue > 0 && dark === 0, 'the line is blue, not black');
t.ok(blue >= 7 && blue <= 60, `it is much thicker than 3 px: ${blue}`);
t.ok(Math.abs(column(150).blue - blue) <= 3 && Math.abs(column(350).blue - blue) <= 3, 'along its whole way');
t.ok(column(460).blue === 0, 'only where the mouse was');
t.move(460, 300);
t.step(3);
t.ok(column(460).blue === 0, 'nothing is drawn without the button');
t.drag({ x: 100, y: 320 }, { x: 400, y: 320 }, 30);
t.step(2);
t.ok(column(250).blue > blue * 1.6, 'a second line comes to the first');
t.press('C');
t.step(2);
t.ok(column(250).blue === 0, 'C still clears the sheet');
t.ok(t.text('C clears'), 'and the hint is still there');
