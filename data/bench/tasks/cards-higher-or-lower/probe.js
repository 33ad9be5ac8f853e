const OVER = /game\s*over|wrong|you (lose|lost)|the end|finished|restart|again/i;
const FACES = { A: 1, J: 11, Q: 12, K: 13 };
const said = t.texts().filter((text) => OVER.test(text)).length;
const isOver = () => t.texts().filter((text) => OVER.test(text)).length > said;
const score = () => t.number(/score|point/i) ?? t.number(/streak|right|correct/i);
// The card is the text with one number or face that is not the score.
const card = () => {
  const found = t.texts().filter((text) => !/score|point|streak|best|right|correct|\?/i.test(text)).map((text) => text.match(/\b(\d{1,2}|[AJQK])\b/g)).filter((all) => all && all.length === 1);
  if (!found.length) return null;
  const [[name]] = found;
  return FACES[name] ?? Number(name);
};
t.step(30);
t.ok(card() >= 1 && card() <= 13, `a card from 1 to 13 is shown: ${card()}`);
const first = score();
t.ok(first === 0, 'the score starts at 0');
const kept = card();
t.step(60);
t.ok(card() === kept && score() === first, 'nothing happens without a key');
const rights = { UP: 0, DOWN: 0 };
const tried = new Set();
let wrong = 0;
// One game: first as one should guess, and against the odds when both keys were right once.
const play = () => {
  const began = score();
  let points = 0;
  for (let round = 0; round < 40; round += 1) {
    const before = card();
    const isSure = rights.UP > 0 && rights.DOWN > 0;
    const guess = (before <= 7) === !isSure ? 'UP' : 'DOWN';
    t.press(guess);
    t.step(90);
    const after = card();
    const isRight = guess === 'UP' ? after > before : after < before;
    tried.add(guess);
    // What the same card again means is not said.
    if (after === before && !isOver()) points = score() - began;
    else if (isOver()) {
      t.ok(!isRight, `${guess} from ${before} to ${after} does not end the game`);
      t.ok(score() - began === points, 'a wrong guess gives no point');
      wrong += 1;
      return;
    } else {
      t.ok(isRight, `${guess} from ${before} to ${after} ends the game`);
      points += 1;
      rights[guess] += 1;
      t.ok(score() - began === points, `a right guess gives a point: ${score()} after ${points}`);
      if (!isRight) return;
    }
  }
};
play();
t.ok(wrong === 1, 'a wrong guess ends the game');
const last = score();
t.press('UP');
t.press('DOWN');
t.step(90);
t.ok(score() === last || score() === 0, 'after the end no points are made');
// A lucky game says little: more of them, if the scene can be started anew.
for (let i = 0; i < 6 && (!rights.UP || !rights.DOWN || tried.size < 2); i += 1) {
  t.scene().scene.restart();
  t.step(40);
  if (isOver() || score() !== 0) break;
  play();
}
t.ok(rights.UP + rights.DOWN > 0, 'right guesses were counted');
