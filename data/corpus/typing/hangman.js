/* scene
tasks:
  en:
    - hangman
    - guess the word by typing letters before the little {colour} man is drawn
    - "One of the words {words} is hidden behind underscores. A typed letter uncovers all its places or draws the next of six strokes of a {colour} man; letters typed before are ignored. All uncovered wins, six strokes lose and show the word, ENTER brings the next word."
  zh:
    - 猜单词
    - 按字母猜单词，猜错就多画一笔{colour}小人
    - "从 {words} 里随机选一个，用下划线藏起来；按字母，猜中就显示它的所有位置，猜错就画{colour}小人的下一笔，一共六笔，重复的字母不算；全部猜出获胜，画完六笔就输并公布答案，按回车换下一个"
difficulty: medium
apis: [this.add.graphics, strokeCircle, lineBetween, this.input.keyboard.on, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Guess a hidden word by letters before six strokes are drawn
    steps: [Pick a random word, Show an underscore for each unknown letter, Remember the typed letters, Draw one stroke for every wrong one, Tell who has won, Take a new word on ENTER]
  zh:
    req: 在画完六笔之前按字母猜出单词
    steps: [随机选一个单词, 未知字母显示下划线, 记住按过的字母, 每错一个画一笔, 判断输赢, 回车换新单词]
knobs:
  words:
    - {code: "['tiger', 'monkey', 'panther']", en: "tiger, monkey, panther", zh: "tiger、monkey、panther"}
    - {code: "['bread', 'tomato', 'pancake']", en: "bread, tomato, pancake", zh: "bread、tomato、pancake"}
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x52b788", en: green, zh: 绿色}
probe: |
  const words = knobs.words.match(/[a-z]+/g);
  const shown = () => t.one((o) => o.type === 'Text' && o.y === 480).text;
  const places = () => shown().split(' ');
  const secret = () => words.find((word) => word.length === places().length);
  const ink = () => t.count([knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255], 30);
  t.ok(places().every((c) => c === '_'), 'the word is hidden at first');
  t.near(ink(), 0, 0, 'and nobody is drawn');
  const word = secret(), letter = word[1];
  t.press(letter.toUpperCase());
  t.ok(places().every((c, i) => c === (word[i] === letter ? letter : '_')), 'a right letter is uncovered wherever it stands');
  const wrong = [...'zxqjvwfhuls'].filter((c) => !word.includes(c));
  let before = 0;
  for (const c of wrong.slice(0, 6)) {
    t.press(c.toUpperCase());
    t.ok(ink() > before, 'a wrong letter draws a stroke');
    before = ink();
    t.press(c.toUpperCase());
    t.near(ink(), before, 0, 'the same letter counts once');
  }
  t.ok(t.text(/lose|hanged/i) && t.texts().some((s) => s.includes(word)), 'six strokes lose and show the word');
  const last = shown(); t.press(word[0].toUpperCase());
  t.ok(shown() === last, 'no more letters then');
  t.press('ENTER');
  t.ok(ink() === 0 && places().every((c) => c === '_'), 'enter brings a new word');
  for (const c of secret()) t.press(c.toUpperCase());
  t.ok(t.text(/win/i), 'who uncovers all wins');
*/
const WORDS = ['tiger', 'monkey', 'panther'];
const STROKES = [
  (g) => g.strokeCircle(480, 150, 30),
  (g) => g.lineBetween(480, 180, 480, 280),
  (g) => g.lineBetween(480, 205, 430, 240),
  (g) => g.lineBetween(480, 205, 530, 240),
  (g) => g.lineBetween(480, 280, 440, 340),
  (g) => g.lineBetween(480, 280, 520, 340)
];

let man;
let wordText;
let triedText;
let message;
let word;
let tried;
let over;

function create() {
  const gallows = this.add.graphics().lineStyle(8, 0x8d6e63);
  gallows.lineBetween(220, 390, 420, 390).lineBetween(300, 390, 300, 80);
  gallows.lineBetween(296, 80, 484, 80).lineBetween(480, 80, 480, 120);

  man = this.add.graphics();
  wordText = this.add.text(400, 480, '', { fontFamily: 'monospace', fontSize: '48px' }).setOrigin(0.5);
  triedText = this.add.text(400, 545, '', { fontSize: '24px', color: '#adb5bd' }).setOrigin(0.5);
  message = this.add.text(400, 30, '', { fontSize: '28px' }).setOrigin(0.5);

  this.input.keyboard.on('keydown', guess);
  newWord();
}

function newWord() {
  word = Phaser.Utils.Array.GetRandom(WORDS);
  tried = [];
  over = false;
  man.clear().lineStyle(6, 0xffb703);
  message.setText('Type a letter');
  show();
}

function guess(event) {
  const letter = event.key.toLowerCase();
  if (letter === 'enter' && over) newWord();
  if (over || !/^[a-z]$/.test(letter) || tried.includes(letter)) return;

  tried.push(letter);
  show();
  if (!word.includes(letter)) drawStroke();
  else if ([...word].every((char) => tried.includes(char))) end('You win! ENTER: next word');
}

function drawStroke() {
  const misses = tried.filter((letter) => !word.includes(letter)).length;
  STROKES[misses - 1](man);
  if (misses === STROKES.length) end(`You lose, it was ${word}. ENTER: next word`);
}

function end(words) {
  over = true;
  message.setText(words);
}

function show() {
  wordText.setText([...word].map((char) => (tried.includes(char) ? char : '_')).join(' '));
  triedText.setText(tried.join(' '));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create }
});
