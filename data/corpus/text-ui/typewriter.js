/* scene
tasks:
  en:
    - typewriter text
    - show a sentence letter by letter like a typewriter
    - 'Print "{message}" one character every {delay} ms in 28 px text; a click shows the whole sentence at once.'
  zh:
    - 打字机效果
    - 让一句话一个字一个字地显示出来
    - '用 28 像素的文字每 {delay} 毫秒打出一个字符，内容是"{message}"，点击鼠标立即显示整句。'
difficulty: easy
apis: [this.add.text, this.time.addEvent, this.input.on, setText]
plan:
  en:
    req: Show a sentence one letter every {delay} ms and finish it on a click
    steps:
      - Add an empty text with this.add.text
      - Add one letter per tick of a repeating this.time.addEvent
      - On pointerdown remove the timer and show the whole sentence
  zh:
    req: 每 {delay} 毫秒显示一个字符，点击后显示整句
    steps:
      - 用 this.add.text 创建空文本
      - 用重复的 this.time.addEvent 每次加一个字符
      - pointerdown 时移除计时器并显示整句
knobs:
  message: {code: "MESSAGE = '{}'", values: [Once upon a time there was a robot., The door is locked. Find the key!]}
  delay: {code: "DELAY = {}", values: [50, 80, 30]}
probe: |
  const shown = () => t.objects('Text').map((o) => o.text).join('');
  t.seconds(knobs.delay * 5.5 / 1000);
  const early = shown().length;
  t.ok(early >= 3 && early <= 9, 'about five letters after five delays');
  t.ok(knobs.message.startsWith(shown()), 'it is the start of the sentence');
  t.seconds(knobs.delay * 4 / 1000);
  t.ok(shown().length > early && shown().length < knobs.message.length, 'it goes on');
  t.click(400, 500);
  t.ok(shown() === knobs.message, 'a click shows everything');
  t.seconds(1);
  t.ok(shown() === knobs.message, 'nothing is added afterwards');
*/
const MESSAGE = 'Once upon a time there was a robot.';
const DELAY = 50;

class TypewriterScene extends Phaser.Scene {
  create() {
    this.line = this.add.text(80, 280, '', { fontSize: '28px', color: '#ffffff' });

    // one letter a tick, and one tick for each letter
    this.typing = this.time.addEvent({
      delay: DELAY,
      repeat: MESSAGE.length - 1,
      callback: this.typeLetter,
      callbackScope: this
    });

    this.input.on('pointerdown', this.showAll, this);
  }

  typeLetter() {
    this.line.setText(MESSAGE.slice(0, this.line.text.length + 1));
  }

  showAll() {
    this.typing.remove();
    this.line.setText(MESSAGE);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d1d2b',
  scene: TypewriterScene
});
