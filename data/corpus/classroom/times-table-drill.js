/* scene
tasks:
  en:
    - times tables
    - practise the {table} times table, I type the answer and press enter
    - a multiplication drill for my pupils with typed answers and a result after ten questions
    - 'Ask the ten questions {table} x 1 to {table} x 10 in random order in big {colour} letters. Digit keys write the answer behind the equals sign, BACKSPACE deletes and ENTER checks: a right answer adds 1 to the score, a wrong one shows "No" and the right product. After ten questions show the result, SPACE starts again.'
  zh:
    - 乘法口诀练习
    - 练习 {table} 的乘法表，用键盘输入答案按回车
    - 给小学生做一个背乘法口诀的小游戏，十道题，最后显示答对几道
    - '用大号{colour}文字按随机顺序出 {table} x 1 到 {table} x 10 十道题，数字键输入答案，退格键删除，回车检查：答对加 1 分，答错显示"No"和正确的积。十题之后显示成绩，按空格重新开始。'
difficulty: medium
apis: [Phaser.Utils.Array.Shuffle, this.input.keyboard.on, this.input.keyboard.once, setText, this.scene.restart]
plan:
  en:
    req: Drill the {table} times table with typed answers
    steps: [Shuffle the factors 1 to 10, Show the question with the digits typed so far, Delete with BACKSPACE and check with ENTER, Score a right answer or tell the product, Show the result and restart on SPACE]
  zh:
    req: 用键盘输入答案练习 {table} 的乘法口诀
    steps: [打乱 1 到 10 的因数, 显示题目和已输入的数字, 退格删除、回车检查, 答对加分或显示正确的积, 最后显示成绩并按空格重来]
knobs:
  table: {code: "TABLE = {}", values: [7, 9, 6]}
  colour:
    - {code: "'#ffd166'", en: yellow, zh: 黄色}
    - {code: "'#80ed99'", en: green, zh: 绿色}
probe: |
  const digits = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];
  const question = () => t.text(/^\d+ x/);
  const factors = () => question().text.match(/\d+/g).map(Number);
  const answer = (n) => { for (const d of String(n)) t.press(digits[d]); t.press('ENTER'); };
  t.ok(question().style.color === knobs.colour, 'the question has the asked colour');
  t.press('FIVE');
  t.ok(/= 5/.test(question().text), 'a digit is written behind the equals sign');
  t.press('BACKSPACE');
  t.ok(!/= 5/.test(question().text), 'BACKSPACE deletes it');
  const asked = new Set();
  for (let i = 0; i < 10; i++) {
    const [table, factor] = factors();
    t.ok(table === knobs.table, 'it asks the wanted table');
    asked.add(factor);
    answer(i === 3 ? table * factor + 1 : table * factor);
    t.near(t.number(/Score/), i < 3 ? i + 1 : i, 0, 'only right answers score');
    if (i === 3) t.near(t.text(/^No/).text.match(/\d+/g).map(Number)[2], table * factor, 0, 'a wrong answer shows the product');
  }
  t.near(asked.size, 10, 0, 'each factor comes once');
  t.ok(!question() && t.text(/9 of 10/), 'the result is shown at the end');
  t.press('SPACE');
  t.step(5);
  t.ok(question() && t.number(/Score/) === 0, 'SPACE starts again');
*/
const TABLE = 7;

class TimesTableScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.factors = Phaser.Utils.Array.Shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.question = this.add.text(400, 250, '', { fontSize: '72px', color: '#ffd166' }).setOrigin(0.5);
    this.message = this.add.text(400, 400, 'Type the answer, then ENTER', { fontSize: '28px' }).setOrigin(0.5);
    this.input.keyboard.on('keydown', this.typeKey, this);
    this.ask();
  }

  ask() {
    this.factor = this.factors.pop();
    this.write('');
  }

  write(typed) {
    this.typed = typed;
    this.question.setText(`${TABLE} x ${this.factor} = ${typed}_`);
  }

  typeKey({ key }) {
    if (key === 'Enter' && this.typed) this.check();
    else if (key === 'Backspace') this.write(this.typed.slice(0, -1));
    else if (/^\d$/.test(key)) this.write(this.typed + key);
  }

  check() {
    const product = TABLE * this.factor;
    const isRight = Number(this.typed) === product;
    if (isRight) this.score += 1;
    this.scoreText.setText(`Score: ${this.score}`);
    this.message.setText(isRight ? 'Right!' : `No, ${TABLE} x ${this.factor} = ${product}`);
    if (this.factors.length > 0) this.ask();
    else this.finish();
  }

  finish() {
    this.input.keyboard.off('keydown', this.typeKey, this);
    this.question.setText('Done!');
    this.message.setText(`${this.score} of 10 right. SPACE: again`);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: TimesTableScene
});
