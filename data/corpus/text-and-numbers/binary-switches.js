/* scene
tasks:
  en:
    - binary number lamps
    - teach binary with lamps that I turn on and off, the sum is written below
    - a row of bits to click, every one is worth twice its right neighbour
    - "{bits} lamps of radius 32 in a row, grey for 0 and {colour} for 1, each with its place value 1, 2, 4 ... above it counted from the right. A click flips a lamp; below stand Binary with all digits and Decimal with the value."
  zh:
    - 二进制小灯
    - 用可以开关的灯教二进制，下面写出总和
    - 一排可以点击的位，每一位是右边那位的两倍
    - "{bits} 盏半径 32 的灯排成一行，灰色表示 0，{colour}表示 1，上方写位值，从右起为 1、2、4……点击切换一盏灯；下面用 Binary 写出所有数位，用 Decimal 写出数值。"
difficulty: easy
apis: [this.add.circle, setInteractive, setFillStyle, parseInt, setText]
plan:
  en:
    req: A row of {bits} lamps that show a binary number
    steps: [Draw a lamp and its place value for every bit, Flip the bit on a click and colour the lamp, Join the bits to a binary text, Turn it into a decimal number, Write both]
  zh:
    req: 用 {bits} 盏灯显示二进制数
    steps: [为每一位画灯和位值, 点击时翻转并给灯上色, 把各位连成二进制文字, 换算成十进制, 写出两种数]
knobs:
  bits: {code: "BITS = {}", values: [8, 4, 6]}
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x38b000", en: green, zh: 绿色}
probe: |
  const lamps = t.objects('Arc').sort((a, b) => a.x - b.x);
  const last = knobs.bits - 1;
  const decimal = () => t.number(/decimal/i);
  const lit = () => lamps.map((lamp) => lamp.fillColor === knobs.colour ? 1 : 0).join('');
  t.near(lamps.length, knobs.bits, 0, 'as many lamps as asked');
  t.ok(lit() === '0'.repeat(knobs.bits) && decimal() === 0, 'all are off');
  t.ok(t.text(new RegExp('^' + 2 ** last + '$')).x === lamps[0].x, 'the place value stands above its lamp');
  t.click(lamps[last]);
  t.near(decimal(), 1, 0, 'the right lamp is one');
  t.click(lamps[last - 2]);
  t.near(decimal(), 5, 0, 'the third from the right is four');
  t.ok(lit() === '101'.padStart(knobs.bits, '0'), 'both shine in the asked colour');
  t.ok(t.text(/binary/i).text.endsWith(lit()), 'the binary digits are written');
  t.click(lamps[0]);
  t.near(decimal(), 5 + 2 ** last, 0, 'the left lamp is worth most');
  t.click(lamps[0]);
  t.click(lamps[last]);
  t.near(decimal(), 4, 0, 'a second click turns a lamp off');
  for (const lamp of lamps) if (lamp !== lamps[last - 2]) t.click(lamp);
  t.near(decimal(), 2 ** knobs.bits - 1, 0, 'all lamps together');
*/
const BITS = 8;
const ON = 0xffd60a;
const OFF = 0x5c677d;

function create() {
  const bits = [];
  const binary = this.add.text(400, 400, '', { fontSize: '36px' }).setOrigin(0.5);
  const decimal = this.add.text(400, 470, '', { fontSize: '36px' }).setOrigin(0.5);

  const show = () => {
    const digits = bits.join('');
    binary.setText(`Binary: ${digits}`);
    decimal.setText(`Decimal: ${parseInt(digits, 2)}`);
  };

  for (let i = 0; i < BITS; i++) {
    const x = 400 + (i - (BITS - 1) / 2) * 90;
    const value = 2 ** (BITS - 1 - i);
    bits.push(0);
    this.add.text(x, 170, value, { fontSize: '28px' }).setOrigin(0.5);
    const lamp = this.add.circle(x, 250, 32, OFF).setInteractive({ useHandCursor: true });
    lamp.on('pointerdown', () => {
      bits[i] = 1 - bits[i];
      lamp.setFillStyle(bits[i] ? ON : OFF);
      show();
    });
  }
  show();
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#001233',
  scene: { create }
});
