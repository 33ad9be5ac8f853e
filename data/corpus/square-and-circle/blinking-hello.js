/* scene
tasks:
  en:
    - blinking text
    - text that says {word} and blinks
    - "Write '{word}' in big letters in the centre and let it go off and on again every {period} milliseconds."
    - can you show the word {word} flashing on the screen
  zh:
    - 闪烁的文字
    - 屏幕上显示 {word}，并且一闪一闪
    - 在画面中央用大字写 {word}，每隔 {period} 毫秒切换一次显示和隐藏
difficulty: easy
apis: [this.add.text, this.time.addEvent, setVisible]
plan:
  en:
    req: The text {word} blinks in the middle
    steps: [Write the text, Start a looping timer, Toggle the visibility each time]
  zh:
    req: 文字 {word} 在中间闪烁
    steps: [写文字, 启动循环计时器, 每次切换可见性]
knobs:
  word:
    - {code: "'Hello!'", en: "Hello!", zh: "Hello!"}
    - {code: "'Welcome'", en: "Welcome", zh: "Welcome"}
    - {code: "'Good morning'", en: "Good morning", zh: "Good morning"}
  period: {code: "PERIOD = {}", values: [500, 300, 800]}
probe: |
  const frames = Math.round(knobs.period / 1000 * 60);
  const text = t.text(/hello|welcome|morning/i);
  t.near(text.x, 400, 5, 'it stands in the middle');
  t.step(Math.floor(frames / 2));
  t.ok(text.visible, 'at first it is shown');
  t.step(frames);
  t.ok(!text.visible, 'then it is hidden');
  t.step(frames);
  t.ok(text.visible, 'and shown again');
  t.step(frames);
  t.ok(!text.visible, 'and so on');
*/
const PERIOD = 500;

function create() {
  const text = this.add.text(400, 300, 'Hello!', {
    fontSize: '72px',
    fontStyle: 'bold',
    color: '#ffe066'
  });
  text.setOrigin(0.5);

  this.time.addEvent({
    delay: PERIOD,
    loop: true,
    callback: () => text.setVisible(!text.visible)
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: { create }
};

new Phaser.Game(config);
