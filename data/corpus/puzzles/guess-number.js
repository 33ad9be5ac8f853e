/* scene
tasks:
  en:
    - guess the number
    - guess a number, it tells me higher or lower
    - A secret number from 1 to {max}; type digits and press ENTER, the text answers "higher" or "lower" and counts the guesses until it is right. BACKSPACE deletes a digit.
  zh:
    - 猜数字
    - 猜一个数字，提示大了还是小了
    - 秘密数字在 1 到 {max} 之间；输入数字后按回车，提示"higher"或"lower"并统计次数，直到猜对。退格键删除一位。
difficulty: easy
apis: [Phaser.Math.Between, this.input.keyboard.on, this.add.text, setText]
plan:
  en:
    req: Type guesses for a secret number and get hints
    steps:
      - Choose the secret with Phaser.Math.Between
      - Collect digits in the keydown event
      - Compare on Enter and answer higher or lower
      - Count the guesses
  zh:
    req: 输入数字猜秘密数字并得到提示
    steps:
      - 用 Phaser.Math.Between 选择秘密数字
      - 在 keydown 事件中收集数字
      - 按回车比较并提示 higher 或 lower
      - 统计猜的次数
knobs:
  max: {code: "MAX = {}", values: [50, 100]}
probe: |
  const NAMES = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];
  const guess = (n) => { for (const d of String(n)) t.press(NAMES[d]); t.press('ENTER'); t.step(2); return t.texts().join(' '); };
  t.press('ONE'); t.press('TWO');
  t.ok(t.texts().join(' ').includes('12'), 'typed digits are shown');
  t.press('BACKSPACE'); t.press('BACKSPACE');
  let low = 1, high = knobs.max, tries = 0, answer = '';
  while (low <= high && tries < 10) {
    const middle = Math.floor((low + high) / 2);
    answer = guess(middle); tries++;
    if (/higher/i.test(answer)) low = middle + 1; else if (/lower/i.test(answer)) high = middle - 1; else break;
  }
  t.ok(/right|correct|yes/i.test(answer), 'halving finds the number');
  t.ok(answer.includes(String(tries)), 'the guesses are counted');
*/
const MAX = 50;

function create() {
  const secret = Phaser.Math.Between(1, MAX);
  let typed = '';
  let guesses = 0;

  this.add.text(400, 150, `Guess a number from 1 to ${MAX}`, { fontSize: '28px' }).setOrigin(0.5);
  const entry = this.add.text(400, 270, '_', { fontSize: '56px' }).setOrigin(0.5);
  const hint = this.add.text(400, 390, 'Type and press Enter', { fontSize: '26px' }).setOrigin(0.5);

  this.input.keyboard.on('keydown', (event) => {
    if (event.key >= '0' && event.key <= '9' && typed.length < 3) {
      typed += event.key;
    } else if (event.key === 'Backspace') {
      typed = typed.slice(0, -1);
    } else if (event.key === 'Enter' && typed !== '') {
      guesses += 1;
      hint.setText(judge(Number(typed), secret, guesses));
      typed = '';
    }
    entry.setText(typed || '_');
  });
}

function judge(guess, secret, guesses) {
  if (guess === secret) {
    return `Right after ${guesses} guesses!`;
  }
  return guess < secret ? `It is higher than ${guess}` : `It is lower than ${guess}`;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#003049',
  scene: { create }
});
