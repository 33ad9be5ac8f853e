/* scene
tasks:
  en:
    - colour clicking game with time penalty
    - the screen says a colour, click the circle of that colour, a wrong click takes {penalty} seconds away
    - attention game for class, read the word, hit the right dot among four that keep changing places, mistakes eat up the clock
    - 'A text says "Click red", blue, green or yellow at random. Four circles of radius 60 in these colours stand in a row at y = 350. The right one scores 1, a new colour is asked and the circles change places; a wrong one takes {penalty} seconds off the time, which starts at {seconds}. At zero "Time is up!" appears, clicks do nothing and R restarts.'
  zh:
    - 点错扣时间的颜色游戏
    - 屏幕上写着一种颜色，点那种颜色的圆，点错扣 {penalty} 秒
    - 课堂注意力游戏，看文字，在四个不断换位置的圆点中点对的那个，点错会减少时间
    - '文字随机显示"Click red"、blue、green 或 yellow。y = 350 处一排四个半径 60 的圆分别是这些颜色。点对得 1 分，换一种颜色，圆也换位置；点错从时间里扣 {penalty} 秒，时间从 {seconds} 秒开始。归零时显示"Time is up!"，点击不再有反应，按 R 重新开始。'
difficulty: easy
apis: [this.add.circle, setInteractive, Phaser.Utils.Array.GetRandom, Phaser.Utils.Array.Shuffle, setText]
plan:
  en:
    req: Click the circle of the named colour, mistakes cost {penalty} seconds
    steps: [Draw four coloured circles that can be clicked, Ask for a random colour and shuffle the circles, Score a right click and ask again, Take time off for a wrong click, Let the time run down in update, Stop at zero]
  zh:
    req: 点击文字所说颜色的圆，点错扣 {penalty} 秒
    steps: [画四个可点击的彩色圆, 随机要求一种颜色并打乱圆的位置, 点对得分并重新出题, 点错扣时间, 在 update 中倒计时, 归零时停止]
knobs:
  penalty: {code: "PENALTY = {}", values: [3, 2, 5]}
  seconds: {code: "SECONDS = {}", values: [20, 30, 15]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const score = () => Number(t.texts().join(' ').match(/Score: (\d+)/)[1]);
  const time = () => Number(t.texts().join(' ').match(/Time: ([\d.]+)/)[1]);
  const codes = { red: 0xe63946, blue: 0x3a86ff, green: 0x2a9d4f, yellow: 0xffd60a };
  const wanted = () => codes[t.text(/^Click /).text.split(' ')[1]];
  const circle = (right) => t.objects('Arc').find((one) => (one.fillColor === wanted()) === right);
  const click = (one) => { t.pointerDown(one); t.pointerUp(one); t.step(2); };
  t.near(t.objects('Arc').length, 4, 0, 'there are four circles');
  const start = time();
  t.near(start, knobs.seconds, 0.3, 'the time starts as asked');
  t.seconds(1);
  t.near(start - time(), 1, 0.2, 'and runs down');
  for (let n = 1; n <= 5; n++) {
    click(circle(true));
    t.ok(score() === n, 'the right circle scores');
  }
  const before = time();
  click(circle(false));
  t.near(before - time(), knobs.penalty, 0.3, 'a wrong one costs the asked time');
  t.ok(score() === 5 && !says(/Time is up/), 'and no points');
  const had = time();
  t.click(400, 570);
  t.near(had - time(), 0, 0.3, 'a click on nothing is free');
  for (let i = 0; i < 2400 && !says(/Time is up/); i++) t.step();
  t.ok(says(/Time is up/) && time() === 0, 'at zero the game ends');
  click(circle(true));
  t.ok(score() === 5, 'then clicks do nothing');
  t.press('R');
  t.step(5);
  t.ok(score() === 0 && !says(/Time is up/), 'R starts again');
*/
const PENALTY = 3;
const SECONDS = 20;
const COLOURS = { red: 0xe63946, blue: 0x3a86ff, green: 0x2a9d4f, yellow: 0xffd60a };

function create() {
  this.left = SECONDS;
  this.score = 0;
  this.over = false;
  this.order = this.add.text(400, 160, '', { fontSize: '48px' }).setOrigin(0.5);
  this.label = this.add.text(20, 20, '', { fontSize: '28px' });

  const names = Object.keys(COLOURS);
  const circles = names.map((name) => {
    const circle = this.add.circle(0, 350, 60, COLOURS[name]).setInteractive({ useHandCursor: true });
    circle.on('pointerdown', () => {
      if (this.over) return;
      if (name === this.wanted) {
        this.score += 1;
        ask();
      } else {
        this.left -= PENALTY;
      }
    });
    return circle;
  });

  const ask = () => {
    this.wanted = Phaser.Utils.Array.GetRandom(names);
    this.order.setText('Click ' + this.wanted);
    Phaser.Utils.Array.Shuffle(circles).forEach((circle, i) => {
      circle.x = 160 + i * 160;
    });
  };
  ask();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update(time, delta) {
  if (this.over) return;
  this.left = Math.max(0, this.left - delta / 1000);
  this.label.setText(`Score: ${this.score}   Time: ${this.left.toFixed(1)}`);
  if (this.left === 0) {
    this.over = true;
    this.add.text(400, 500, 'Time is up! Press R', { fontSize: '44px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: { create, update }
});
