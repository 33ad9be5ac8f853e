/* scene
tasks:
  en:
    - typing speed test
    - type a sentence, right letters turn {right}, wrong ones red, then show words per minute
    - "Show the sentence '{sentence}' letter by letter and mark the next one. A right letter turns {right}, a wrong one red, backspace goes back. The clock starts at the first key; at the end show words per minute (five letters are a word) and the accuracy, ENTER starts again."
  zh:
    - 打字速度测试
    - 照着一句话打字，打对变{right}，打错变红，最后显示每分钟多少词
    - "逐个字母显示句子 {sentence}，并标出下一个字母；打对变{right}，打错变红，退格键可以退回；按下第一个键开始计时，打完显示每分钟词数（五个字母算一个词）和正确率，回车重来"
difficulty: medium
apis: [setColor, setBackgroundColor, this.input.keyboard.on, this.time.now, this.scene.restart]
plan:
  en:
    req: Type a sentence and measure speed and accuracy
    steps: [Show every letter as a text of its own, Mark the letter that comes next, Colour it by right or wrong, Go back with backspace, Work out words per minute and accuracy at the end]
  zh:
    req: 照句子打字并测出速度和正确率
    steps: [每个字母是一个文字对象, 标出下一个字母, 按对错上色, 退格返回, 结束时计算每分钟词数和正确率]
knobs:
  sentence:
    - {code: "'time flies like an arrow'", en: time flies like an arrow, zh: time flies like an arrow}
    - {code: "'a cat sat on my keyboard'", en: a cat sat on my keyboard, zh: a cat sat on my keyboard}
  right:
    - {code: "#80ed99", en: green, zh: 绿色}
    - {code: "#64dfff", en: light blue, zh: 浅蓝色}
probe: |
  const words = knobs.sentence.replace(/'/g, '');
  const letters = () => t.objects((o) => o.type === 'Text' && o.text.length === 1 && o.y === 250).sort((a, b) => a.x - b.x);
  t.ok(letters().map((o) => o.text).join('') === words, 'the sentence is shown letter by letter');
  const key = (c) => c === ' ' ? 'SPACE' : c.toUpperCase();
  const colour = (i) => letters()[i].style.color;
  const marked = () => letters().findIndex((o) => o.style.backgroundColor);
  t.near(marked(), 0, 0, 'the first letter is next');
  t.seconds(3);
  t.press(key(words[0]));
  t.ok(colour(0) === knobs.right && marked() === 1, 'a right letter has its colour');
  t.press('Z');
  t.ok(colour(1) !== knobs.right && colour(1) !== colour(2) && marked() === 2, 'a wrong one is red');
  t.press('BACKSPACE');
  t.ok(colour(1) === colour(2) && marked() === 1, 'backspace takes it back');
  t.press('Z');
  const start = t.scene().time.now;
  for (const c of words.slice(2)) t.press(key(c));
  const minutes = (t.scene().time.now - start) / 60000;
  const share = Math.round((words.length - 1) / words.length * 100);
  t.near(t.number(/wpm|per minute/i), (words.length - 1) / 5 / minutes, (words.length / 5 / minutes) * 0.2, 'the speed is right, waiting before the start does not count');
  t.ok(t.text(new RegExp(share + ' ?%')), 'so is the accuracy');
  t.press('ENTER'); t.step(2);
  t.ok(marked() === 0 && !t.text(/%/), 'enter starts again');
*/
const SENTENCE = 'time flies like an arrow';
const RIGHT = '#80ed99';
const WRONG = '#ff5d5d';
const WAITING = '#adb5bd';

class SpeedTestScene extends Phaser.Scene {
  create() {
    this.place = 0;
    this.startTime = null;
    this.add.text(400, 150, 'Type this as fast as you can', { fontSize: '24px' }).setOrigin(0.5);
    this.result = this.add.text(400, 380, '', { fontSize: '30px', align: 'center' }).setOrigin(0.5);

    // A text has one colour, so every letter is a text.
    const left = 400 - (SENTENCE.length - 1) * 14;
    this.letters = [...SENTENCE].map((letter, i) => this.add.text(left + i * 28, 250, letter, {
      fontFamily: 'monospace', fontSize: '40px', color: WAITING
    }).setOrigin(0.5));
    this.markNext();
    this.input.keyboard.on('keydown', this.typeKey, this);
  }

  typeKey(event) {
    if (event.key === 'Enter') this.scene.restart();
    else if (event.key === 'Backspace') this.stepBack();
    else if (event.key.length === 1 && this.place < this.letters.length) this.typeLetter(event.key);
  }

  typeLetter(key) {
    if (this.startTime === null) this.startTime = this.time.now;
    const letter = this.letters[this.place];
    letter.setColor(key === letter.text ? RIGHT : WRONG);
    this.place += 1;
    this.markNext();
    if (this.place === this.letters.length) this.showResult();
  }

  stepBack() {
    if (this.place === 0 || this.place === this.letters.length) return;
    this.place -= 1;
    this.letters[this.place].setColor(WAITING);
    this.markNext();
  }

  markNext() {
    this.letters.forEach((letter, i) => letter.setBackgroundColor(i === this.place ? '#3a506b' : null));
  }

  showResult() {
    const right = this.letters.filter((letter) => letter.style.color === RIGHT).length;
    const minutes = (this.time.now - this.startTime) / 60000;
    const wpm = Math.round(right / 5 / minutes);
    const accuracy = Math.round((right / this.letters.length) * 100);
    this.result.setText(`${wpm} words per minute\n${accuracy} % right\nENTER: again`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c2541',
  scene: SpeedTestScene
});
