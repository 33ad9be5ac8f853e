/* scene
tasks:
  en:
    - typing race
    - my car drives when I type the words, the other car drives by itself, who is first at the finish?
    - "A word is shown; every right letter moves my {colour} car 20 px and is cut off the word, a wrong letter moves it back 10 px. From the first key on the grey car drives at {rival} px/s. Whoever is first at x = 720 wins, after that the keys do nothing."
  zh:
    - 打字赛车
    - 打单词我的车就往前开，对手的车自己开，看谁先到终点
    - 屏幕上显示一个单词，每打对一个字母，我的{colour}车前进 20 像素，单词去掉这个字母，打错后退 10 像素；从第一次按键开始，灰色车以每秒 {rival} 像素前进，谁先到 x=720 谁赢，之后按键无效
difficulty: medium
apis: [this.input.keyboard.on, scene.input.keyboard.off, scene.tweens.add, Phaser.Utils.Array.GetRandom, setText]
plan:
  en:
    req: Right letters drive my car against one that drives by itself
    steps: [Draw both cars and the finish, Show a random word, Compare each key with the next letter, Move the car forth or back, Drive the rival in update, Announce the winner and stop listening]
  zh:
    req: 打对字母让我的车前进，和自动行驶的车比赛
    steps: [画两辆车和终点, 显示随机单词, 把按键和下一个字母比较, 让车前进或后退, 在 update 中移动对手, 宣布胜者并停止监听]
knobs:
  colour:
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0x38b000", en: green, zh: 绿色}
  rival: {code: "RIVAL_SPEED = {}", values: [45, 60]}
probe: |
  const mine = t.one((o) => o.fillColor === knobs.colour);
  const other = t.one((o) => o.fillColor === 0xadb5bd);
  const word = () => t.one((o) => o.type === 'Text' && o.y === 160).text;
  t.near(t.travel(other, () => t.seconds(2)).x, 0, 0, 'the rival waits for the first key');
  const first = word();
  t.near(t.travel(mine, () => { t.press(first[0].toUpperCase()); t.step(12); }).x, 20, 1, 'a right letter drives');
  t.ok(word() === first.slice(1), 'and is cut off the word');
  t.near(t.travel(mine, () => { t.press(word()[0] === 'q' ? 'J' : 'Q'); t.step(12); }).x, -10, 1, 'a wrong one goes back');
  t.near(t.travel(other, () => t.seconds(1)).x, knobs.rival, 2, 'the rival drives at its speed');
  for (let i = 0; i < 80 && !t.text(/win/i); i++) t.press(word()[0].toUpperCase());
  t.ok(t.text(/you win/i), 'who types fast enough wins');
  t.seconds(1);
  t.near(t.travel(mine, () => { 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').forEach((c) => t.press(c)); t.step(12); }).x, 0, 0, 'after the race keys do nothing');
  t.near(t.travel(other, () => t.seconds(1)).x, 0, 0, 'and the rival stands');
*/
const WORDS = ['engine', 'street', 'corner', 'tunnel', 'signal', 'bridge', 'wheel', 'brake'];
const RIVAL_SPEED = 45;
const START_X = 60;
const FINISH_X = 720;

let scene;
let car;
let rival;
let wordText;
let carX = START_X;
let state = 'waiting';

function create() {
  scene = this;
  this.add.rectangle(400, 410, 800, 200, 0x343a40);
  this.add.rectangle(FINISH_X, 410, 8, 200, 0xffffff);
  car = this.add.rectangle(START_X, 360, 60, 30, 0xff4d6d);
  rival = this.add.rectangle(START_X, 460, 60, 30, 0xadb5bd);
  wordText = this.add.text(400, 160, '', { fontFamily: 'monospace', fontSize: '64px' }).setOrigin(0.5);

  nextWord();
  this.input.keyboard.on('keydown', typeLetter);
}

function nextWord() {
  wordText.setText(Phaser.Utils.Array.GetRandom(WORDS));
}

function typeLetter(event) {
  if (!/^[a-z]$/i.test(event.key)) return;
  if (state === 'waiting') state = 'racing';

  if (event.key.toLowerCase() === wordText.text[0]) {
    wordText.setText(wordText.text.slice(1));
    if (wordText.text === '') nextWord();
    drive(20);
  } else {
    drive(-10);
  }
}

function drive(step) {
  // carX is where the car belongs; the tween only smooths the way there.
  carX = Math.max(START_X, carX + step);
  scene.tweens.add({ targets: car, x: carX, duration: 120 });
  if (carX >= FINISH_X) endRace('You win!');
}

function endRace(words) {
  state = 'over';
  wordText.setText(words);
  scene.input.keyboard.off('keydown', typeLetter);
}

function update(time, delta) {
  if (state !== 'racing') return;
  rival.x += (RIVAL_SPEED * delta) / 1000;
  if (rival.x >= FINISH_X) endRace('Too slow!');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#606c38',
  scene: { create, update }
});
