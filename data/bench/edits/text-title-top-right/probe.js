const { width, height } = t.game.scale;
t.step(5);
const isBlack = ([r, g, b]) => r + g + b < 60;
const spots = [[0.03, 0.97], [0.5, 0.03], [0.03, 0.5], [0.97, 0.97]].map(([x, y]) => t.pixel(width * x, height * y));
t.ok(spots.every(isBlack), 'the background is black');
const title = t.text('星际旅行');
t.ok(title, 'the title is still shown');
if (!title) return;
const { left, right, top, bottom } = title.getBounds();
t.ok(right <= width + 1 && top >= -1, 'the whole title is in the picture');
t.ok(width - right < width * 0.08 && top < height * 0.1, 'it stands in the top right corner');
t.ok(left > width * 0.4 && bottom < height * 0.3, 'and nowhere else');
const view = t.snap();
let ink = 0;
for (let y = Math.max(0, Math.ceil(top)); y < bottom; y += 2) {
  for (let x = Math.ceil(left); x < Math.min(width, right); x += 2) {
    const at = (y * width + x) * 4;
    ink += view.data[at] + view.data[at + 1] + view.data[at + 2] > 200;
  }
}
t.ok(ink > 20, 'it can be read on black');
const planet = t.one((o) => o.fillColor === 0xff9f1c);
t.ok(t.travel(planet, () => t.step(60)).distance > 10, 'the planet still flies');
