/* scene
tasks:
  en:
    - type my name
    - a text field where I can type a name, backspace deletes and enter confirms
    - Typed letters and digits go into a field of at most {max} characters with a blinking cursor, BACKSPACE deletes the last one, ENTER shows "Hello, NAME!".
  zh:
    - 输入名字
    - 可以打字输入名字，退格删除，回车确认
    - 键盘输入字母和数字，最多 {max} 个字符，带闪烁光标，退格删除最后一个，回车显示“Hello, 名字!”。
difficulty: medium
apis: [this.input.keyboard.on, this.add.text, slice, this.time.addEvent, setText]
plan:
  en:
    req: Let the player type a name of up to {max} characters and greet with it
    steps:
      - Add texts for prompt, field and greeting
      - Handle keydown and look at event.key
      - Cut the last letter on Backspace and greet on Enter
      - Add a single letter or digit while there is room
      - Blink the cursor with this.time.addEvent
  zh:
    req: 输入最多 {max} 个字符的名字并打招呼
    steps:
      - 添加提示、输入框和问候文字
      - 处理 keydown 并查看 event.key
      - Backspace 删掉最后一个字，Enter 打招呼
      - 还有空位时加入单个字母或数字
      - 用 this.time.addEvent 让光标闪烁
knobs:
  max: {code: "MAX_LENGTH = {}", values: [10, 8, 6]}
probe: |
  const type = (...keys) => keys.forEach((key) => t.press(key));
  const has = (s) => t.texts().some((text) => text.includes(s));
  t.ok(has('_'), 'the field is shown with its cursor');
  type('B', 'O', 'B', 'X');
  t.ok(has('bobx'), 'typed letters appear');
  type('BACKSPACE');
  t.ok(has('bob') && !has('bobx'), 'BACKSPACE deletes the last one');
  type('SEVEN', 'SHIFT', 'LEFT');
  t.ok(has('bob7'), 'digits count, other keys do not');
  for (let i = 0; i < 12; i++) type('Z');
  const whole = 'bob7' + 'z'.repeat(knobs.max - 4);
  t.ok(has(whole) && !has(whole + 'z'), 'it stops at the greatest length');
  const seen = new Set();
  for (let i = 0; i < 70; i++) { t.step(); seen.add(t.texts().join()); }
  t.ok(seen.size === 2, 'a cursor blinks');
  type('ENTER');
  t.ok(has(`Hello, ${whole}!`), 'ENTER greets with the name');
*/
const MAX_LENGTH = 10;

class NameScene extends Phaser.Scene {
  create() {
    this.add.text(400, 180, 'What is your name?', { fontSize: '28px' }).setOrigin(0.5);
    this.field = this.add.text(280, 260, '', { fontSize: '40px', color: '#ffd166' });
    this.greeting = this.add.text(400, 400, '', { fontSize: '32px' }).setOrigin(0.5);
    this.name = '';
    this.cursorOn = true;

    this.input.keyboard.on('keydown', this.handleKey, this);
    this.time.addEvent({ delay: 500, loop: true, callback: this.blink, callbackScope: this });
    this.showField();
  }

  handleKey(event) {
    if (event.key === 'Backspace') this.name = this.name.slice(0, -1);
    else if (event.key === 'Enter') this.greeting.setText(`Hello, ${this.name}!`);
    // Names such as Shift or ArrowLeft are longer than one character.
    else if (/^[a-z0-9]$/i.test(event.key) && this.name.length < MAX_LENGTH) this.name += event.key;
    this.showField();
  }

  blink() {
    this.cursorOn = !this.cursorOn;
    this.showField();
  }

  showField() {
    this.field.setText(this.name + (this.cursorOn ? '_' : ''));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: NameScene
});
