/* scene
tasks:
  en:
    - guess how many dots
    - dots flash up for a moment and then I type how many there were
    - "Show 3 to 9 {colour} dots at random places for {show} ms, hide them and wait for a digit key; the right number lengthens the streak, a wrong one resets it and the dots show up again until the next round."
  zh:
    - 数点点
    - 屏幕上闪一下几个点，然后按数字键回答有几个
    - '在随机位置显示 3 到 9 个互不重叠的{colour}圆点，{show} 毫秒后隐藏，按数字键回答个数，答对连胜加一，答错连胜清零，公布圆点后进入下一轮'
difficulty: medium
apis: [this.add.circle, this.time.delayedCall, this.input.keyboard.on, this.input.keyboard.off, Phaser.Math.Distance.Between]
plan:
  en:
    req: Type how many dots were shown for a moment
    steps: [Put a random number of dots without overlap, Hide them after a moment, Listen to the digit keys, Count the streak of right answers, Show the dots and start the next round]
  zh:
    req: 短暂显示圆点后按数字键答出个数
    steps: [随机放置互不重叠的圆点, 片刻后隐藏, 监听数字键, 统计连续答对次数, 公布圆点并开始下一轮]
knobs:
  colour:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x2ec4b6", en: teal, zh: 青色}
  show: {code: "SHOW = {}", values: [800, 500]}
probe: |
  const digits = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];
  const dots = () => t.objects((o) => o.type === 'Arc' && o.fillColor === knobs.colour);
  const streak = () => t.number(/Streak/);
  let frames = 0;
  const watch = () => {
    let n = 0;
    for (frames = 0; frames < 300 && dots().length > 0; frames++) { n = dots().length; t.step(); }
    return n;
  };
  const apart = dots().every((a) => dots().every((b) => a === b || Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius));
  t.ok(dots().length > 0 && apart, 'dots that do not overlap');
  let n = watch();
  t.ok(n >= 3 && n <= 9, 'three to nine');
  t.near(frames, knobs.show * 0.06, 3, 'they hide after the asked time');
  t.press('A');
  t.seconds(1);
  t.ok(dots().length === 0, 'it waits for a digit');
  t.press(digits[n]);
  t.near(streak(), 1, 0, 'the right number counts');
  t.near(dots().length, n, 0, 'and the dots are shown again');
  t.press(digits[n]);
  t.near(streak(), 1, 0, 'one answer a round');
  for (let i = 2; i <= 3; i++) {
    n = watch();
    t.press(digits[n]);
    t.near(streak(), i, 0, 'the streak grows');
  }
  n = watch();
  t.press(digits[n - 1]);
  t.near(streak(), 0, 0, 'a wrong number ends the streak');
  t.ok(t.texts().join().includes(n), 'and the right one is told');
*/
const SHOW = 800;
const PAUSE = 1500;

let dots;
let label;
let streak = 0;

function create() {
  label = this.add.text(400, 40, 'Streak: 0  Watch!', { fontSize: '28px', color: '#073b4c' }).setOrigin(0.5);
  dots = this.add.group();
  nextRound(this);
}

function nextRound(scene) {
  dots.clear(true, true);
  const count = Phaser.Math.Between(3, 9);
  while (dots.getLength() < count) addDot(scene);
  say('Watch!');
  scene.time.delayedCall(SHOW, askNumber, [scene]);
}

function addDot(scene) {
  const x = Phaser.Math.Between(100, 700);
  const y = Phaser.Math.Between(130, 540);
  const isFree = dots.getChildren().every((dot) => Phaser.Math.Distance.Between(x, y, dot.x, dot.y) > 70);
  if (isFree) dots.add(scene.add.circle(x, y, 26, 0xff9f1c));
}

function askNumber(scene) {
  dots.setVisible(false);
  say('How many? Press a digit');
  const keyboard = scene.input.keyboard;

  keyboard.on('keydown', function answer(event) {
    if (!/^\d$/.test(event.key)) return;
    keyboard.off('keydown', answer); // one answer a round
    const isRight = Number(event.key) === dots.getLength();
    streak = isRight ? streak + 1 : 0;
    dots.setVisible(true);
    say(isRight ? 'Right!' : `No, it was ${dots.getLength()}`);
    scene.time.delayedCall(PAUSE, nextRound, [scene]);
  });
}

function say(words) {
  label.setText(`Streak: ${streak}  ${words}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fdf0d5',
  scene: { create }
});
