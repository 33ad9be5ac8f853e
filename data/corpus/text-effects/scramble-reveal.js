/* scene
tasks:
  en:
    - decode text effect
    - hacker style text, random letters that settle into the message
    - "Random capital letters settle into {message} from left to right, one more letter every {tick} ms; SPACE scrambles it again."
  zh:
    - 解码文字效果
    - 黑客风格：乱码逐渐变成正确的文字
    - 随机大写字母从左到右逐个变成 {message}，每 {tick} 毫秒确定一个字母，按空格重新打乱
difficulty: medium
apis: [this.time.addEvent, setText, Phaser.Math.RND.pick, this.input.keyboard.on, slice]
plan:
  en:
    req: Random letters settle into {message} one by one
    steps: [Add the text, Count the settled letters with a timer, Fill the rest with random letters in update, Start again on SPACE]
  zh:
    req: 随机字母逐个变成 {message}
    steps: [添加文字, 用计时器增加已确定的字母数, 在 update 中用随机字母填充其余, 按空格重新开始]
knobs:
  message: {code: "MESSAGE = '{}'", values: ["ACCESS GRANTED", "MISSION START"]}
  tick: {code: "TICK = {}", values: [150, 100]}
probe: |
  const label = t.one('Text');
  t.step(2);
  const goal = knobs.message;
  t.ok(label.text.length === goal.length && label.text !== goal, 'random letters of the same length');
  const seen = new Set();
  for (let i = 0; i < 10; i++) { seen.add(label.text); t.step(); }
  t.ok(seen.size > 3, 'they keep changing');
  t.seconds(4.5 * knobs.tick / 1000);
  t.ok(label.text.startsWith(goal.slice(0, 4)) && label.text !== goal, 'the first letters are settled');
  t.seconds(goal.length * knobs.tick / 1000);
  t.ok(label.text === goal, 'it ends with the message');
  t.press('SPACE'); t.step(2);
  t.ok(label.text !== goal, 'SPACE scrambles it');
  t.seconds((goal.length + 2) * knobs.tick / 1000);
  t.ok(label.text === goal, 'and it settles again');
*/
const MESSAGE = 'ACCESS GRANTED';
const TICK = 150;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let label;
let settled;

function create() {
  settled = 0;
  label = this.add.text(400, 300, '', {
    fontFamily: 'monospace',
    fontSize: '48px',
    color: '#22c55e'
  });
  label.setOrigin(0.5);

  this.time.addEvent({
    delay: TICK,
    loop: true,
    callback: () => {
      settled = Math.min(settled + 1, MESSAGE.length);
    }
  });
  this.input.keyboard.on('keydown-SPACE', () => {
    settled = 0;
  });
}

function update() {
  const rest = [...MESSAGE.slice(settled)].map(() => Phaser.Math.RND.pick(LETTERS));
  label.setText(MESSAGE.slice(0, settled) + rest.join(''));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#020617',
  scene: { create, update }
});
