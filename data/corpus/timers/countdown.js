/* scene
tasks:
  en:
    - a countdown
    - countdown from {start} on the screen, then show "Time up!"
    - Show a big number that counts down from {start} once a second with this.time.addEvent; at zero the text becomes "Time up!" and turns red.
  zh:
    - 倒计时
    - 屏幕上从 {start} 开始倒计时，结束时显示“Time up!”
    - 用 this.time.addEvent 每秒减一，从 {start} 开始显示大号数字，到零时文字变成红色的“Time up!”。
difficulty: easy
apis: [this.add.text, this.time.addEvent, setText, setColor]
plan:
  en:
    req: Count down from {start} once a second and show "Time up!" at zero
    steps:
      - Show the number with this.add.text
      - Start a repeating event with this.time.addEvent
      - Lower the number and write it with setText
      - At zero show the message in red with setColor
  zh:
    req: 从 {start} 开始每秒倒数，到零显示“Time up!”
    steps:
      - 用 this.add.text 显示数字
      - 用 this.time.addEvent 建立每秒重复的事件
      - 数字减一并用 setText 写出
      - 到零时用 setColor 以红色显示提示
knobs:
  start: {code: "START = {}", values: [10, 5, 15]}
probe: |
  t.ok(t.texts().includes(String(knobs.start)), 'it starts at the asked number');
  t.seconds(1.1);
  t.near(t.number(), knobs.start - 1, 0, 'one second later it is one lower');
  t.seconds(2);
  t.near(t.number(), knobs.start - 3, 0, 'it goes on once a second');
  t.ok(!t.text(/time up/i), 'no message yet');
  t.seconds(knobs.start - 3);
  t.ok(t.text(/time up/i), 'the message appears at zero');
  t.seconds(3);
  t.ok(t.text(/time up/i) && !t.text(/-\d/), 'it does not go on below zero');
*/
const START = 10;

function create() {
  const label = this.add.text(400, 300, START, { fontSize: '120px', color: '#ffffff' });
  label.setOrigin(0.5);
  let left = START;

  this.time.addEvent({
    delay: 1000,
    repeat: START - 1,
    callback: () => {
      left -= 1;
      if (left > 0) label.setText(left);
      else label.setText('Time up!').setColor('#ff5252');
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: { create }
});
