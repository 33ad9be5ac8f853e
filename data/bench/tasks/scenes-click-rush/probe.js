const { width, height } = t.game.scale;
const isText = (o) => typeof o.text === 'string';
const middle = (o) => ({ x: o.getBounds().centerX, y: o.getBounds().centerY });
// What a screen says, without its numbers.
const screen = () => t.texts().map((text) => text.replace(/[\d.]+/g, '#')).sort().join('|');
const score = () => t.number(/分|score/i);
const spots = () => [
  ...t.objects((o) => o.input && o.getBounds && !isText(o)).map(middle),
  ...t.objects((o) => !o.input && o.getBounds && !isText(o) && o.displayWidth < width / 2).map(middle),
  ...t.patches(),
].filter(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height).slice(0, 10);
const hit = () => spots().some((at) => {
  const before = score();
  t.click(at.x, at.y);
  t.step(2);
  return score() > before;
});
t.step(60);
const title = screen();
t.ok(title.length > 0, 'a start screen says something');
t.press('SPACE');
t.step(20);
let frames = 24;
t.ok(screen() !== title && score() === 0, 'SPACE starts the game with 0 points');
const clickTime = (times) => {
  const began = t.game.loop.frame;
  for (let i = 0; i < times; i += 1) t.ok(hit(), 'a click on the circle gives a point');
  frames += t.game.loop.frame - began;
};
clickTime(2);
const points = score();
t.ok(points >= 2, 'the points are shown');
t.step(90);
frames += 90;
const playing = screen();
t.step(Math.max(1, 500 - frames));
t.ok(screen() === playing && score() === points, 'it goes on until the time is over');
t.step(260);
const over = screen();
t.ok(over !== playing && over !== title, 'after 10 seconds another screen comes');
t.ok(t.texts().some((text) => (text.match(/\d+/g) || []).includes(String(points))), 'it shows the points');
const again = t.objects((o) => isText(o) && /重新|再来|再玩|restart|again/i.test(o.text))[0];
t.click(again ? middle(again) : { x: width / 2, y: height / 2 });
t.step(40);
if (screen() === title) {
  t.press('SPACE');
  t.step(30);
}
t.ok(screen() !== over && score() === 0, 'a click starts again, with 0 points');
t.ok(hit(), 'and the game can be played again');
