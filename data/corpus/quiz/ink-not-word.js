/* scene
tasks:
  en:
    - stroop test
    - a colour word in the wrong ink, click the ink colour not what it says
    - "Show RED, GREEN, BLUE or YELLOW in another ink at {size} px and four round buttons in these colours; clicking the ink scores one, anything else takes one, and after {seconds} seconds the score is final."
  zh:
    - 颜色和文字不一样的反应测试
    - 屏幕上写着颜色的单词，但字的颜色不对，要点字的颜色
    - '用 {size} 像素的大字显示 RED、GREEN、BLUE 或 YELLOW，墨色与词义不同，下面四个对应颜色的圆形按钮，点中墨色加一分，点错扣一分，{seconds} 秒后结束并显示得分'
difficulty: medium
apis: [this.add.circle, setInteractive, setColor, setShadow, this.time.addEvent, Phaser.Utils.Array.Shuffle]
plan:
  en:
    req: Click the ink of a colour word against the clock
    steps: [Draw the word and four colour buttons, Draw a word and another ink at random, Score the clicked colour, Shrink a bar with the time left, Stop when the time is over]
  zh:
    req: 限时点击颜色词的墨色
    steps: [画文字和四个颜色按钮, 随机取词和不同的墨色, 按点击的颜色计分, 用条显示剩余时间, 时间到就停止]
knobs:
  seconds: {code: "SECONDS = {}", values: [30, 20]}
  size: {code: "fontSize: '{}px', fontStyle", values: [96, 72]}
probe: |
  const buttons = t.objects('Arc');
  const word = t.text(/^(RED|GREEN|BLUE|YELLOW)$/);
  t.ok(word && word.style.fontSize === knobs.size + 'px', 'a word of the asked size');
  t.near(buttons.length, 4, 0, 'four buttons');
  const ink = () => parseInt(word.style.color.slice(1), 16);
  const names = { RED: 'red', GREEN: 'green', BLUE: 'blue', YELLOW: 'yellow' };
  const rgb = (c) => [c >> 16, (c >> 8) & 255, c & 255];
  for (let i = 0; i < 6; i++) {
    t.ok(!t.looks(rgb(ink()), names[word.text]), 'the ink is another colour');
    t.click(buttons.find((b) => b.fillColor === ink()));
    t.near(t.number(/Score/), i + 1, 0, 'the ink scores');
  }
  t.click(buttons.find((b) => t.looks(rgb(b.fillColor), names[word.text])));
  t.near(t.number(/Score/), 5, 0, 'the word costs one');
  const bar = t.one('Rectangle');
  const full = bar.displayWidth;
  t.seconds(knobs.seconds / 2);
  t.ok(bar.displayWidth < full * 0.6 && bar.displayWidth > full * 0.3, 'the bar shows the time');
  t.seconds(knobs.seconds / 2 + 1);
  t.ok(/time is up/i.test(t.texts().join()), 'the end is told');
  buttons.forEach((b) => t.click(b));
  t.near(t.number(/Score/), 5, 0, 'then clicks do nothing');
*/
const SECONDS = 30;
const INKS = { RED: '#e63946', GREEN: '#2a9d4f', BLUE: '#3a6ff7', YELLOW: '#ffd500' };

let word;
let scoreText;
let bar;
let clock;
let score = 0;

function create() {
  word = this.add.text(400, 230, '', { fontSize: '96px', fontStyle: 'bold' }).setOrigin(0.5);
  word.setShadow(3, 3, '#00000055', 4);
  scoreText = this.add.text(400, 90, 'Score: 0', { fontSize: '28px', color: '#333333' }).setOrigin(0.5);
  bar = this.add.rectangle(100, 40, 600, 16, 0x333333).setOrigin(0, 0.5);

  Object.values(INKS).forEach((ink, i) => {
    const colour = Phaser.Display.Color.HexStringToColor(ink).color;
    this.add.circle(160 + i * 160, 440, 60, colour)
      .setInteractive({ useHandCursor: true })
      .on('pointerdown', () => answer(ink));
  });

  clock = this.time.addEvent({ delay: SECONDS * 1000 });
  ask();
}

function ask() {
  const [name, other] = Phaser.Utils.Array.Shuffle(Object.keys(INKS));
  word.setText(name).setColor(INKS[other]);
}

function answer(ink) {
  if (clock.getRemaining() === 0) return;
  score += ink === word.style.color ? 1 : -1;
  scoreText.setText('Score: ' + score);
  ask();
}

function update() {
  bar.scaleX = 1 - clock.getOverallProgress();
  if (clock.getRemaining() === 0) word.setText('Time is up');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#f8f9fa',
  scene: { create, update }
});
