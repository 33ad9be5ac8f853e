/* scene
tasks:
  en:
    - true or false quiz
    - a quiz of statements that are right or wrong, answer with T and F or two buttons
    - show a fact, let me say whether it is true, then tell me if I knew it and count
    - "Five statements one after another, each answered with T or F or a click on the buttons True and False. A {colour} Right! or a red Wrong! stands below for {pause} ms while answers are ignored; in the end You got N of 5 appears and R starts again."
  zh:
    - 判断题小游戏
    - 判断句子对错的问答，用 T 和 F 键或两个按钮回答
    - 显示一句话，让我判断真假，告诉我答得对不对并计数
    - 依次显示五句话，用 T、F 键或点击 True、False 按钮回答。下面显示{colour}的 Right! 或红色的 Wrong!，持续 {pause} 毫秒，期间回答无效；最后显示 You got N of 5，按 R 重新开始。
difficulty: easy
apis: [this.add.text, this.input.keyboard.on, this.time.delayedCall, setInteractive, setColor, this.scene.restart]
plan:
  en:
    req: A quiz of five statements that are true or false
    steps: [List the statements with their answers, Show one at a time, Answer with two keys or two buttons, Write whether it was right and count, Go on after a pause, Show the result and restart on R]
  zh:
    req: 五句话判断真假的问答
    steps: [列出句子和答案, 一次显示一句, 用两个键或两个按钮回答, 写出对错并计数, 停顿后继续, 显示结果并按 R 重新开始]
knobs:
  pause: {code: "PAUSE = {}", values: [1000, 1500]}
  colour:
    - {code: "'#70e000'", en: green, zh: 绿色}
    - {code: "'#4cc9f0'", en: light blue, zh: 浅蓝色}
probe: |
  const facts = [[/spider/i, 'T'], [/moon/i, 'F'], [/ice/i, 'T'], [/whale/i, 'F'], [/bees/i, 'T']];
  const shown = () => facts.findIndex(([words]) => t.text(words));
  const next = () => t.seconds(knobs.pause / 1000 + 0.1);
  t.near(shown(), 0, 0, 'the first statement is shown');
  t.press('T');
  t.ok(t.text(/right!/i) && t.text(/right!/i).style.color === knobs.colour, 'a good answer is right in the asked colour');
  t.press('F');
  t.ok(t.text(/right!/i) && shown() === 0, 'in the pause answers are ignored');
  next();
  t.ok(shown() === 1 && !t.text(/right!/i), 'then the next one comes');
  t.click(t.text(/^true$/i));
  t.ok(t.text(/wrong!/i) && t.text(/wrong!/i).style.color !== knobs.colour, 'a bad answer is wrong');
  next();
  t.near(shown(), 2, 0, 'it goes on after that too');
  t.click(t.text(/^true$/i));
  t.ok(t.text(/right!/i), 'the button True');
  next();
  t.click(t.text(/^false$/i));
  t.ok(t.text(/right!/i), 'the button False');
  next();
  t.press('F');
  t.ok(t.text(/wrong!/i), 'the key F');
  next();
  t.ok(t.text(/got 3 of 5/i), 'the result is counted');
  t.press('T');
  t.ok(t.text(/got 3 of 5/i) && !t.text(/right!|wrong!/i), 'the quiz is over');
  t.press('R');
  t.step(5);
  t.ok(shown() === 0 && !t.text(/got/i), 'R starts again');
  for (const [words, key] of facts) { t.ok(t.text(words), 'a statement is shown'); t.press(key); next(); }
  t.ok(t.text(/got 5 of 5/i), 'all can be right');
*/
const PAUSE = 1000;
const STATEMENTS = [
  { words: 'A spider has eight legs', isTrue: true },
  { words: 'The moon is bigger than the earth', isTrue: false },
  { words: 'Ice floats on water', isTrue: true },
  { words: 'A whale is a fish', isTrue: false },
  { words: 'Bees make honey', isTrue: true }
];

class TrueFalseScene extends Phaser.Scene {
  create() {
    this.index = 0;
    this.right = 0;
    this.statement = this.add.text(400, 170, '', { fontSize: '36px' }).setOrigin(0.5);
    this.feedback = this.add.text(400, 480, '', { fontSize: '48px' }).setOrigin(0.5);
    this.addButton(270, 'True', true);
    this.addButton(530, 'False', false);
    this.input.keyboard.on('keydown-T', () => this.answer(true));
    this.input.keyboard.on('keydown-F', () => this.answer(false));
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.ask();
  }

  addButton(x, name, value) {
    const button = this.add.rectangle(x, 320, 200, 90, 0x3d405b).setInteractive({ useHandCursor: true });
    this.add.text(x, 320, name, { fontSize: '34px' }).setOrigin(0.5);
    button.on('pointerdown', () => this.answer(value));
  }

  ask() {
    this.isOpen = this.index < STATEMENTS.length;
    this.feedback.setText('');
    if (this.isOpen) this.statement.setText(STATEMENTS[this.index].words);
    else this.statement.setText(`You got ${this.right} of ${STATEMENTS.length}`);
  }

  answer(value) {
    if (!this.isOpen) return;
    this.isOpen = false;
    const isRight = value === STATEMENTS[this.index].isTrue;
    if (isRight) this.right += 1;
    this.index += 1;
    this.feedback.setText(isRight ? 'Right!' : 'Wrong!').setColor(isRight ? '#70e000' : '#ff4d4d');
    this.time.delayedCall(PAUSE, () => this.ask());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: TrueFalseScene
});
