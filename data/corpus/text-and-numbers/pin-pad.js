/* scene
tasks:
  en:
    - pin code lock
    - a keypad for a safe, the right four digits open it
    - type a secret number by clicking, after {tries} wrong guesses the pad is blocked for a while
    - "Buttons 1 to 9, C and 0 enter a code of four digits, shown as stars; C clears. {pin} turns the grey lamp {colour} and shows Open. Anything else shows Wrong code; after {tries} wrong codes the pad says Locked and ignores clicks for 4 seconds. R locks the safe again."
  zh:
    - 密码锁
    - 保险箱的数字键盘，输对四位数字就打开
    - 点击输入密码，错 {tries} 次后键盘锁住一会儿
    - 用按钮 1 到 9、C 和 0 输入四位密码，显示为星号，C 清空。输入 {pin} 时灰灯变成{colour}并显示 Open；其他显示 Wrong code，错 {tries} 次后显示 Locked，4 秒内点击无效。按 R 重新锁上。
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.time.delayedCall, padEnd, setFillStyle, this.scene.restart]
plan:
  en:
    req: A keypad that opens with the code {pin}
    steps: [Lay eleven buttons out in three columns, Add clicked digits to the entry, Show stars instead of digits, Compare after the fourth digit, Block the pad for a while after too many mistakes, Restart on R]
  zh:
    req: 输入密码 {pin} 打开的键盘
    steps: [把按钮排成三列, 把点击的数字加到输入中, 用星号代替数字显示, 输满四位后比较, 错误太多时锁住一会儿, 按 R 重新开始]
knobs:
  pin: {code: "CODE = '{}'", values: ["2580", "1379"]}
  tries: {code: "TRIES = {}", values: [3, 2]}
  colour:
    - {code: "0x38b000", en: green, zh: 绿色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
probe: |
  const click = (keys) => { for (const key of String(keys)) t.click(t.text(new RegExp('^' + key + '$'))); };
  const lamp = () => t.one('Arc').fillColor === knobs.colour;
  const stars = () => t.texts().join('').split('*').length - 1;
  t.near(t.objects((o) => o.type === 'Rectangle' && o.input).length, 11, 0, 'eleven buttons');
  t.ok(!lamp() && stars() === 0, 'the safe is closed');
  click('12');
  t.near(stars(), 2, 0, 'digits are shown as stars');
  click('C');
  t.near(stars(), 0, 0, 'C clears');
  click('0000');
  t.ok(t.text(/wrong/i) && stars() === 0 && !lamp(), 'a wrong code does not open it');
  for (let i = 1; i < knobs.tries; i++) click('0000');
  t.ok(t.text(/locked/i), 'too many of them lock the pad');
  click(knobs.pin);
  t.ok(!lamp() && stars() === 0, 'then clicks are ignored');
  t.seconds(4);
  t.ok(!t.text(/locked/i), 'after a while the lock ends');
  click('0000');
  t.ok(t.text(/wrong/i) && !t.text(/locked/i), 'and the mistakes are forgotten');
  click(knobs.pin);
  t.ok(lamp() && t.text(/open/i), 'the right code opens the safe');
  t.press('R');
  t.step(5);
  t.ok(!lamp() && !t.text(/open/i), 'R locks it again');
*/
const CODE = '2580';
const TRIES = 3;
const LOCK_TIME = 4000;

class PinScene extends Phaser.Scene {
  create() {
    this.entry = '';
    this.mistakes = 0;
    this.isBlocked = false;
    this.lamp = this.add.circle(250, 80, 24, 0x6c757d);
    this.display = this.add.text(400, 80, '', { fontFamily: 'monospace', fontSize: '56px' }).setOrigin(0.5);
    this.message = this.add.text(400, 150, 'Enter the code', { fontSize: '28px' }).setOrigin(0.5);
    [...'123456789C0'].forEach((key, index) => this.addButton(key, index));
    this.showEntry();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addButton(key, index) {
    const x = 290 + (index % 3) * 110;
    const y = 230 + Math.floor(index / 3) * 95;
    const button = this.add.rectangle(x, y, 95, 80, 0x495057).setInteractive({ useHandCursor: true });
    this.add.text(x, y, key, { fontSize: '36px' }).setOrigin(0.5);
    button.on('pointerdown', () => this.press(key));
  }

  press(key) {
    if (this.isBlocked) return;
    this.entry = key === 'C' ? '' : this.entry + key;
    if (this.entry.length === CODE.length) this.check();
    this.showEntry();
  }

  check() {
    if (this.entry === CODE) {
      this.isBlocked = true;
      this.lamp.setFillStyle(0x38b000);
      this.message.setText('Open');
      return;
    }
    this.entry = '';
    this.mistakes += 1;
    this.message.setText('Wrong code');
    if (this.mistakes === TRIES) this.block();
  }

  block() {
    this.isBlocked = true;
    this.message.setText('Locked');
    this.time.delayedCall(LOCK_TIME, () => {
      this.isBlocked = false;
      this.mistakes = 0;
      this.message.setText('Enter the code');
    });
  }

  showEntry() {
    this.display.setText('*'.repeat(this.entry.length).padEnd(CODE.length, '-'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: PinScene
});
