/* scene
tasks:
  en:
    - millionaire style quiz
    - quiz with four answers where each right answer is worth more, and a fifty-fifty joker
    - "Questions with answers A to D chosen by key; the prize starts at {start} and doubles with each right answer, shown as a ladder with the present step in {colour}; J strikes out two wrong answers once, and a wrong answer ends the game without a prize."
  zh:
    - 百万富翁答题
    - 四选一的闯关答题，越往后奖金越高，还有一次去掉两个错误答案的机会
    - '按 A 到 D 键选择答案，奖金从 {start} 开始，每答对一题翻倍，右边用阶梯显示并把当前一级标成{colour}；按 J 键可以用一次"去掉两个错误答案"，答错就游戏结束、奖金归零'
difficulty: medium
apis: [this.add.text, setStroke, setColor, setVisible, this.input.keyboard.on, Phaser.Utils.Array.Shuffle]
plan:
  en:
    req: A quiz with doubling prizes, four answers and one joker
    steps: [Keep the questions in an array with the right answer first, Draw question and four answers and the ladder, Shuffle the answers of each question, Climb a step on the right key and end on a wrong one, Hide two wrong answers once with J]
  zh:
    req: 奖金逐级翻倍的四选一答题，带一次求助
    steps: [用数组存题目并把正确答案放第一个, 画题目、四个答案和奖金阶梯, 每题打乱答案顺序, 按对上一级、按错就结束, 按 J 隐藏两个错误答案一次]
knobs:
  start: {code: "START = {}", values: [100, 500]}
  colour:
    - {code: "#ffd60a", en: yellow, zh: 黄色}
    - {code: "#80ed99", en: light green, zh: 浅绿色}
probe: |
  const right = { 'Which planet is nearest to the sun?': 'Mercury', 'How many legs has a spider?': '8', 'What is 12 x 12?': '144', 'What do bees make?': 'Honey', 'Which is the largest ocean?': 'Pacific' };
  const options = () => t.objects('Text').map((o) => /^([A-D]): (.+)$/.exec(o.text)).filter(Boolean);
  const key = (isRight) => {
    const answer = right[t.texts().find((s) => s in right)];
    return options().find((m) => (m[2] === answer) === isRight)[1];
  };
  const steps = () => t.objects((o) => o.type === 'Text' && /^\d+$/.test(o.text)).sort((a, b) => a.text - b.text);
  t.ok(steps().map((o) => Number(o.text)).join() === [0, 1, 2, 3, 4].map((i) => knobs.start * 2 ** i).join(), 'the ladder doubles');
  t.near(options().length, 4, 0, 'four answers');
  const lit = () => steps().filter((o) => o.style.color === knobs.colour).map((o) => Number(o.text)).join();
  t.ok(lit() === String(knobs.start), 'the first step is lit');
  t.press(key(true));
  t.ok(lit() === String(knobs.start * 2), 'a right answer climbs');
  t.press('J');
  t.near(options().length, 2, 0, 'the joker strikes out two');
  t.ok(key(true) && key(false), 'the right one stays');
  t.press(key(true));
  t.near(options().length, 4, 0, 'four again');
  t.press('J');
  t.near(options().length, 4, 0, 'the joker works once');
  const k = key(true);
  t.press(key(false));
  t.ok(/game over/i.test(t.texts().join()), 'a wrong answer ends it');
  const shown = t.texts().join();
  t.press(k);
  t.ok(t.texts().join() === shown, 'then the keys are dead');
*/
const START = 100;
const LIT = '#ffd60a';
const QUESTIONS = [ // the right answer comes first
  ['How many legs has a spider?', '8', '6', '10', '12'],
  ['What do bees make?', 'Honey', 'Milk', 'Silk', 'Bread'],
  ['Which planet is nearest to the sun?', 'Mercury', 'Venus', 'Mars', 'Saturn'],
  ['What is 12 x 12?', '144', '124', '122', '142'],
  ['Which is the largest ocean?', 'Pacific', 'Atlantic', 'Indian', 'Arctic']
];

class LadderScene extends Phaser.Scene {
  create() {
    this.step = 0;
    this.hasJoker = true;
    this.question = this.add.text(40, 120, '', { fontSize: '30px', wordWrap: { width: 560 } }).setStroke('#000000', 5);
    this.options = [0, 1, 2, 3].map((i) => this.add.text(60, 240 + i * 60, '', { fontSize: '26px' }));
    this.hint = this.add.text(40, 540, 'A, B, C, D: answer   J: fifty-fifty', { fontSize: '20px' });
    this.ladder = QUESTIONS.map((_, i) => this.add.text(740, 440 - i * 60, START * 2 ** i, { fontSize: '26px' }).setOrigin(1, 0));

    this.input.keyboard.on('keydown', (event) => {
      if (!event.repeat) this.choose('abcd'.indexOf(event.key.toLowerCase()));
    });
    this.input.keyboard.on('keydown-J', this.useJoker, this);
    this.ask();
  }

  ask() {
    const [question, ...answers] = QUESTIONS[this.step];
    this.right = answers[0];
    this.answers = Phaser.Utils.Array.Shuffle(answers);
    this.question.setText(question);
    this.options.forEach((option, i) => option.setText('ABCD'[i] + ': ' + this.answers[i]).setVisible(true));
    this.ladder.forEach((prize, i) => prize.setColor(i === this.step ? LIT : '#ffffff'));
  }

  useJoker() {
    if (!this.hasJoker) return;
    this.hasJoker = false;
    this.hint.setText('A, B, C, D: answer');
    const wrong = this.options.filter((_, i) => this.answers[i] !== this.right);
    Phaser.Utils.Array.Shuffle(wrong).slice(0, 2).forEach((option) => option.setVisible(false));
  }

  choose(i) {
    if (i < 0 || !this.options[i].visible) return;
    if (this.answers[i] !== this.right) {
      this.finish(`Game over. It was ${this.right}.`);
      return;
    }
    this.step += 1;
    if (this.step === QUESTIONS.length) this.finish(`You win ${START * 2 ** (this.step - 1)}!`);
    else this.ask();
  }

  finish(words) {
    this.input.keyboard.removeAllListeners();
    this.options.forEach((option) => option.setVisible(false));
    this.question.setText(words);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  scene: LadderScene
});
