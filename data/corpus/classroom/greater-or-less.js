/* scene
tasks:
  en:
    - greater than, less than
    - compare two numbers and click the right sign <, = or >
    - maths practice for first grade, which number is bigger, with three buttons for less, equal and greater
    - 'Two numbers from 1 to {most} stand left and right of a question mark, below are three {colour} buttons <, = and >. A click shows the right sign in the middle, green for a right answer and red for a wrong one, and counts right and wrong; {pause} ms later the next pair comes. All three signs are equally likely.'
  zh:
    - 比大小
    - 比较两个数，点击正确的符号 <、= 或 >
    - 一年级数学练习，哪个数更大，三个按钮分别是小于、等于、大于
    - '问号左右各有一个 1 到 {most} 的数，下面是三个{colour}按钮 <、=、>。点击后中间显示正确的符号，答对是绿色，答错是红色，并统计对错次数；{pause} 毫秒后出下一题。三种符号出现的机会相同。'
difficulty: easy
apis: [Phaser.Math.RND.pick, Phaser.Math.Between, setInteractive, this.time.delayedCall, setColor]
plan:
  en:
    req: Choose the sign between two numbers up to {most}
    steps: [Show two numbers with a question mark between them, Pick the sign first and numbers that fit, Compare the clicked sign, Show the right one in green or red and count, Ask again after a pause]
  zh:
    req: 在 {most} 以内的两个数之间选择符号
    steps: [显示两个数和中间的问号, 先随机选符号再选合适的数, 比较点击的符号, 用绿色或红色显示正确的符号并计数, 停顿后出下一题]
knobs:
  most: {code: "MOST = {}", values: [20, 100, 10]}
  colour:
    - {code: "'#4361ee'", en: blue, zh: 蓝色}
    - {code: "'#7b2cbf'", en: purple, zh: 紫色}
  pause: {code: "PAUSE = {}", values: [900, 600]}
probe: |
  const [left, middle, right] = t.objects((o) => o.type === 'Text' && o.y === 220).sort((a, b) => a.x - b.x);
  const button = (sign) => t.one((o) => o.type === 'Text' && o.input && o.text === sign);
  const fitting = () => { const d = Number(left.text) - Number(right.text); return d < 0 ? '<' : d > 0 ? '>' : '='; };
  const counts = () => t.text(/Right/).text.match(/\d+/g).map(Number);
  t.ok(['<', '=', '>'].every((sign) => button(sign).style.backgroundColor === knobs.colour), 'three buttons of the asked colour');
  for (let i = 1; i <= 5; i++) {
    const sign = fitting();
    t.ok(middle.text === '?', 'the sign is asked for');
    t.ok([left, right].every((o) => Number(o.text) >= 1 && Number(o.text) <= knobs.most), 'the numbers are in range');
    t.click(button(sign));
    t.ok(middle.text === sign && middle.style.color === '#80ed99', 'the right sign is shown in green');
    t.click(button(sign));
    t.near(counts()[0], i, 0, 'a question counts once');
    t.seconds(knobs.pause / 1000);
  }
  const sign = fitting();
  t.click(button(sign === '=' ? '<' : '='));
  t.ok(middle.text === sign && middle.style.color === '#ff6b6b', 'after a wrong click the right sign is shown in red');
  t.ok(counts()[0] === 5 && counts()[1] === 1, 'and it counts as wrong');
*/
const MOST = 20;
const PAUSE = 900;

class CompareScene extends Phaser.Scene {
  create() {
    this.right = 0;
    this.wrong = 0;
    this.score = this.add.text(16, 16, 'Right: 0  Wrong: 0', { fontSize: '26px' });
    this.leftNumber = this.addNumber(220);
    this.middle = this.addNumber(400);
    this.rightNumber = this.addNumber(580);
    ['<', '=', '>'].forEach((sign, i) => this.addButton(250 + i * 150, sign));
    this.ask();
  }

  addNumber(x) {
    return this.add.text(x, 220, '', { fontSize: '80px' }).setOrigin(0.5);
  }

  addButton(x, sign) {
    const style = { fontSize: '64px', backgroundColor: '#4361ee', padding: 24 };
    const button = this.add.text(x, 450, sign, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => this.answer(sign));
  }

  ask() {
    const small = Phaser.Math.Between(1, MOST - 1);
    const big = Phaser.Math.Between(small + 1, MOST);
    // the sign comes first, two random numbers would hardly ever be equal
    this.sign = Phaser.Math.RND.pick(['<', '=', '>']);
    this.leftNumber.setText(String(this.sign === '>' ? big : small));
    this.rightNumber.setText(String(this.sign === '<' ? big : small));
    this.middle.setText('?').setColor('#ffffff');
  }

  answer(sign) {
    if (this.middle.text !== '?') return;
    const isRight = sign === this.sign;
    if (isRight) this.right += 1;
    else this.wrong += 1;
    this.score.setText(`Right: ${this.right}  Wrong: ${this.wrong}`);
    this.middle.setText(this.sign).setColor(isRight ? '#80ed99' : '#ff6b6b');
    this.time.delayedCall(PAUSE, this.ask, [], this);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: CompareScene
});
