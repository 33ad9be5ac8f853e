/* scene
tasks:
  en:
    - countdown from ten
    - count from 10 to 0 and then say {word}
    - "Show a big 10 in the middle, count down once every {tick} ms with a little pop on each number, and show {word} instead of 0."
  zh:
    - 十秒倒计时
    - 从 10 倒数到 0，最后显示 {word}
    - 屏幕中央显示大大的 10，每 {tick} 毫秒减一，每个数字弹一下，到 0 时显示 {word}
difficulty: easy
apis: [this.add.text, this.time.addEvent, setText, setScale, this.tweens.add]
plan:
  en:
    req: Count down from 10 to {word} with a pop on each number
    steps: [Show the number 10, Start a timer that repeats ten times, Show the next number or the last word, Pop the text with a tween]
  zh:
    req: 从 10 倒数到 {word}，每个数字弹一下
    steps: [显示数字 10, 启动重复十次的计时器, 显示下一个数字或结束词, 用补间弹一下文字]
knobs:
  word: {code: "WORD = '{}'", values: ["GO!", "Happy New Year!", "Lift off!"]}
  tick: {code: "TICK = {}", values: [1000, 500]}
probe: |
  t.ok(t.texts().includes('10'), 'it starts at ten');
  const label = t.one('Text');
  t.seconds(knobs.tick / 1000 + 0.05);
  t.ok(t.texts().includes('9'), 'nine comes next');
  t.ok(label.scale > 1.05, 'the number pops');
  t.seconds(0.35);
  t.near(label.scale, 1, 0.02, 'and comes back to its size');
  t.seconds(8.5 * knobs.tick / 1000 - 0.4);
  t.ok(!t.text(knobs.word), 'the word waits for zero');
  t.seconds(knobs.tick / 1000);
  t.ok(t.text(knobs.word), 'then the word appears');
  t.seconds(2);
  t.ok(t.text(knobs.word), 'and stays');
*/
const WORD = 'GO!';
const TICK = 1000;

function create() {
  let count = 10;
  const label = this.add.text(400, 300, count, { fontSize: '96px' });
  label.setOrigin(0.5);

  const countDown = () => {
    count -= 1;
    label.setText(count > 0 ? count : WORD);
    label.setScale(1.4);
    this.tweens.add({ targets: label, scale: 1, duration: 300 });
  };

  this.time.addEvent({ delay: TICK, repeat: 9, callback: countDown });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d0066',
  scene: { create }
});
