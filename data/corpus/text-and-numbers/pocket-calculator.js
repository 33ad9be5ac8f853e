/* scene
tasks:
  en:
    - make a calculator
    - a calculator with number buttons that can plus, minus, times and divide
    - click digits and signs on a keypad and read the result at the top
    - "Sixteen buttons of 90x80 px in four columns, 0 to 9, C, = and {colour} ones for ÷ × - +. Numbers have at most {digits} digits, sums are worked out from left to right, C sets the display to 0, a division by zero shows Error."
  zh:
    - 做一个计算器
    - 有数字按钮的计算器，可以加减乘除
    - 点击键盘上的数字和符号，在上方看结果
    - 四列共 16 个 90x80 像素的按钮，0 到 9、C、=，以及{colour}的 ÷ × - +。数字最多 {digits} 位，从左到右计算，C 把显示清零，除以零显示 Error。
difficulty: medium
apis: [this.add.rectangle, this.add.text, setInteractive, setText, Math.floor]
plan:
  en:
    req: A calculator with sixteen buttons that works from left to right
    steps: [Lay the buttons out in four columns, Add digits to the entry, Keep the total and the last sign, Work out when the next sign or = comes, Show the entry or the total]
  zh:
    req: 16 个按钮、从左到右计算的计算器
    steps: [把按钮排成四列, 把数字加到输入中, 保存结果和上一个符号, 下一个符号或 = 到来时计算, 显示输入或结果]
knobs:
  colour:
    - {code: "0xf77f00", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  digits: {code: "MAX_DIGITS = {}", values: [8, 6]}
probe: |
  const button = (name) => t.one((o) => o.type === 'Text' && o.text === name && o.y > 150);
  const press = (keys) => { for (const key of keys) t.click(button(key)); };
  const display = () => t.one((o) => o.type === 'Text' && o.y < 150).text;
  t.near(t.objects((o) => o.type === 'Rectangle' && o.input).length, 16, 0, 'sixteen buttons');
  t.near(t.objects((o) => o.fillColor === knobs.colour).length, 4, 0, 'four of them in the asked colour');
  t.ok(display() === '0', 'it shows 0 at first');
  press('012+30');
  t.ok(display() === '30', 'digits are put together');
  press('=');
  t.ok(display() === '42', 'plus adds');
  press('-50=');
  t.ok(display() === '-8', 'it goes on with the result');
  press('2+3×4=');
  t.ok(display() === '20', 'a new number starts anew and sums run from left to right');
  press('7÷2=');
  t.ok(display() === '3.5', 'divided by');
  press('5÷0=');
  t.ok(/error/i.test(display()), 'a division by zero is an error');
  press('C');
  t.ok(display() === '0', 'C clears');
  press('9'.repeat(10));
  t.ok(display() === '9'.repeat(knobs.digits), 'a number has at most the asked digits');
*/
const MAX_DIGITS = 8;
const KEYS = '789÷456×123-C0=+';
const OPERATIONS = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
  // after = the next number takes the place of the result
  '=': (a, b) => b
};

class CalculatorScene extends Phaser.Scene {
  create() {
    this.display = this.add.text(590, 90, '0', { fontSize: '60px' }).setOrigin(1, 0.5);
    [...KEYS].forEach((key, index) => this.addButton(key, index));
    this.clear();
  }

  addButton(key, index) {
    const x = 250 + (index % 4) * 100;
    const y = 210 + Math.floor(index / 4) * 90;
    const colour = '÷×-+'.includes(key) ? 0xf77f00 : 0x495057;
    const button = this.add.rectangle(x, y, 90, 80, colour).setInteractive({ useHandCursor: true });
    this.add.text(x, y, key, { fontSize: '36px' }).setOrigin(0.5);
    button.on('pointerdown', () => {
      this.press(key);
      this.showNumber();
    });
  }

  clear() {
    this.total = 0;
    this.operator = '=';
    this.entry = '';
  }

  press(key) {
    if (key === 'C') this.clear();
    else if (key >= '0' && key <= '9') this.addDigit(key);
    else this.calculate(key);
  }

  addDigit(digit) {
    if (this.entry.length < MAX_DIGITS) this.entry = String(Number(this.entry + digit));
  }

  calculate(next) {
    if (this.entry !== '') this.total = OPERATIONS[this.operator](this.total, Number(this.entry));
    this.entry = '';
    this.operator = next;
  }

  showNumber() {
    // rounded, because 0.1 + 0.2 is not exactly 0.3
    const total = Number(this.total.toFixed(6));
    this.display.setText(this.entry || (Number.isFinite(total) ? total : 'Error'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: CalculatorScene
});
