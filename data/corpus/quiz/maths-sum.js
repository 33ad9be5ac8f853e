/* scene
tasks:
  en:
    - maths quiz
    - plus questions with three answers to click
    - "Ask sums of two numbers up to {most}; three {colour} buttons carry the right answer and two wrong ones in random order, the right one scores a point and any click brings the next question."
  zh:
    - 数学测验
    - 加法题，三个答案点一个
    - 出 {most} 以内两个数的加法题，三个{colour}按钮上是一个正确答案和两个错误答案，顺序随机，答对加一分，点任何一个都进入下一题
difficulty: medium
apis: [Phaser.Math.Between, Phaser.Utils.Array.Shuffle, setInteractive, setText]
plan:
  en:
    req: Sums with three answers to choose from
    steps: [Create the question text and three buttons, Draw two random numbers, Shuffle the right and two wrong answers onto the buttons, Score a right click, Ask the next question]
  zh:
    req: 三选一的加法测验
    steps: [创建题目文字和三个按钮, 随机两个数, 把正确和错误答案打乱放到按钮上, 点对加分, 出下一题]
knobs:
  most: {code: "MOST = {}", values: [10, 20]}
  colour:
    - {code: "0x4361ee", en: blue, zh: 蓝色}
    - {code: "0x2b9348", en: green, zh: 绿色}
probe: |
  const buttons = t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.near(buttons.length, 3, 0, 'three buttons');
  const sum = () => { const [a, b] = t.text(/\+/).text.match(/\d+/g).map(Number); t.ok(a <= knobs.most && b <= knobs.most, 'small numbers'); return a + b; };
  const shown = (b) => Number(t.objects('Text').find((o) => o.x === b.x && o.y === b.y).text);
  for (let i = 0; i < 4; i++) {
    const right = buttons.filter((b) => shown(b) === sum());
    t.near(right.length, 1, 0, 'exactly one answer is right');
    t.click(right[0]);
    t.near(t.number(/Score/), i + 1, 0, 'the right answer scores');
  }
  t.click(buttons.find((b) => shown(b) !== sum()));
  t.near(t.number(/Score/), 4, 0, 'a wrong one does not');
*/
const MOST = 10;

class SumScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '26px' });
    this.question = this.add.text(400, 180, '', { fontSize: '64px' }).setOrigin(0.5);
    this.labels = [200, 400, 600].map((x) => this.addButton(x));
    this.ask();
  }

  addButton(x) {
    const button = this.add.rectangle(x, 400, 150, 90, 0x4361ee).setInteractive({ useHandCursor: true });
    const label = this.add.text(x, 400, '', { fontSize: '40px' }).setOrigin(0.5);
    button.on('pointerdown', () => this.answer(Number(label.text)));
    return label;
  }

  ask() {
    const a = Phaser.Math.Between(1, MOST);
    const b = Phaser.Math.Between(1, MOST);
    this.sum = a + b;
    this.question.setText(`${a} + ${b} = ?`);
    const answers = Phaser.Utils.Array.Shuffle([this.sum, this.sum + 1, this.sum - 1]);
    this.labels.forEach((label, i) => label.setText(String(answers[i])));
  }

  answer(value) {
    if (value === this.sum) {
      this.score += 1;
      this.scoreText.setText('Score: ' + this.score);
    }
    this.ask();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: SumScene
});
