const OVER = /game ?over/i;
const isText = ({ object }) => typeof object?.text === 'string';
const isOver = () => t.texts().some((text) => OVER.test(text));
const hearts = () => t.texts().join('').match(/♥|❤|💖|♡/gu);
const lives = () => (hearts() ? hearts().length : t.number(/li[fv]e/i) ?? t.number());
const early = () => t.texts().length > 0;
t.step(5);
t.ok(early(), 'the lives are shown');
const player = t.player('x');
t.ok(player, 'LEFT and RIGHT still move the player');
if (!player) return;
let rock = null;
for (let i = 0; i < 40 && !rock; i += 1) rock = t.drift(() => t.step(5)).find((one) => !isText(one) && one.object !== player.object && one.dy > 1);
t.ok(rock, 'a rock still falls');
if (!rock) return;
const at = t.track(rock);
/** Until the rock is up again or the game is over. */
const fall = (place) => {
  let lowest = -100;
  for (let i = 0; i < 300 && !isOver(); i += 1) {
    const now = at();
    if (now && now.y < lowest - 100) break;
    if (now) lowest = Math.max(lowest, now.y);
    player.toward(place(now || { x: 240 }));
  }
  player.rest();
  t.step(3);
};
const away = ({ x }) => (x < 240 ? 450 : 30);
fall(away);
const left = lives();
t.ok(left === 3 || left === 2, `three lives: ${left}`);
fall(away);
t.near(lives(), left, 0, 'a rock that misses costs none');
for (let i = left - 1; i > 0; i -= 1) {
  t.ok(!isOver(), 'the game goes on while there are lives');
  fall(({ x }) => x);
  t.near(lives(), i, 0, 'a rock that hits costs one');
}
fall(({ x }) => x);
t.ok(isOver(), 'the last one ends the game');
t.step(40);
t.ok(t.drift(() => t.hold('LEFT', 20)).filter((one) => !isText(one)).length === 0, 'then everything stops');
t.ok(t.drift(() => t.hold('RIGHT', 20)).filter((one) => !isText(one)).length === 0, 'the player too');
