/* scene
tasks:
  en:
    - game where you fill a glass up to the line
    - keep the mouse button pressed to pour juice, stop exactly at the mark
    - pour {colour} drink into a cup while I hold the mouse and release at the right moment, not too much and not too little
    - "Holding the mouse fills a 160x300 px glass with {colour} juice at {rate} percent per second, at most to the brim. A line at a random height from 30 to 85 percent is the goal; on release within 5 percent of it the text says Just right! and Score goes up, otherwise Too much or Too little. After a second an empty glass with a new line comes."
  zh:
    - 倒水倒到刻度线的小游戏
    - 按住鼠标往杯里倒果汁，正好停在标记处
    - 按住鼠标倒{colour}饮料，在合适的时候松手，不能多也不能少
    - 按住鼠标时，{colour}果汁以每秒 {rate}% 的速度倒进 160x300 像素的杯子，最多倒满。目标线在 30% 到 85% 的随机高度；松手时误差在 5% 以内显示 Just right! 并让 Score 加一，否则显示 Too much 或 Too little。一秒后换上空杯和新的线。
difficulty: easy
apis: [this.add.rectangle, this.input.on, this.time.delayedCall, Phaser.Math.Between, setText]
plan:
  en:
    req: Hold the mouse to fill a glass and release at the line
    steps: [Draw the glass and the juice and the line, Raise the juice in update while the button is down, Compare the level with the goal on release, Show the verdict and count the hits, Start again with a new line after a second]
  zh:
    req: 按住鼠标往杯里倒果汁，到线时松手
    steps: [画杯子、果汁和目标线, 按住时在 update 中升高果汁, 松手时和目标比较, 显示结果并计分, 一秒后换新的目标线]
knobs:
  rate: {code: "RATE = {}", values: [40, 30, 60]}
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
probe: |
  const juice = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const line = t.one((o) => o.type === 'Rectangle' && o.height < 8);
  const bottom = () => juice.getBounds().bottom;
  const level = () => juice.getBounds().height / 3;
  const goal = () => (bottom() - line.y) / 3;
  const verdict = () => t.texts().join(' ');
  const release = () => { t.pointerUp(300, 300); t.step(2); };
  t.step(20);
  t.near(level(), 0, 0.5, 'the glass is empty and stays so');
  for (let n = 1; n <= 2; n++) {
    t.ok(goal() > 29 && goal() < 86, 'the line is within the glass');
    t.pointerDown(300, 300);
    for (let i = 0; i < 240 && level() < goal(); i++) t.step(1);
    t.ok(level() >= goal(), 'holding the mouse fills the glass');
    release();
    t.ok(/just right/i.test(verdict()), 'stopping at the line is just right');
    t.near(t.number(/score/i), n, 0, 'and counts');
    const full = level();
    t.step(20);
    t.near(level(), full, 0.1, 'nothing is poured after the release');
    t.step(60);
    t.near(level(), 0, 0.5, 'then an empty glass comes');
    t.ok(!/just right/i.test(verdict()), 'without a verdict');
  }
  t.pointerDown(300, 300);
  t.step(15);
  t.near(level(), knobs.rate / 4, 2, 'it fills at the asked rate');
  release();
  t.ok(/too little/i.test(verdict()), 'releasing early is too little');
  t.step(80);
  t.pointerDown(300, 300);
  t.step(240);
  t.near(level(), 100, 0.5, 'the glass gets full, not more');
  release();
  t.ok(/too much/i.test(verdict()), 'which is too much');
  t.near(t.number(/score/i), 2, 0, 'neither counts');
*/
const RATE = 40;
const BOTTOM = 480;
const HEIGHT = 300;

class PourScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.juice = this.add.rectangle(400, BOTTOM, 160, HEIGHT, 0xff8c42).setOrigin(0.5, 1);
    this.add.rectangle(400, BOTTOM, 160, HEIGHT).setOrigin(0.5, 1).setStrokeStyle(4, 0xffffff);
    this.line = this.add.rectangle(400, 300, 200, 4, 0xffffff);
    this.scoreText = this.add.text(20, 16, 'Score: 0', { fontSize: '26px' });
    this.verdict = this.add.text(400, 90, '', { fontSize: '40px' }).setOrigin(0.5);
    this.newGlass();

    this.input.on('pointerdown', () => {
      if (this.state === 'empty') this.state = 'pouring';
    });
    this.input.on('pointerup', () => {
      if (this.state === 'pouring') this.judge();
    });
  }

  newGlass() {
    this.state = 'empty';
    this.level = 0;
    this.goal = Phaser.Math.Between(30, 85);
    this.line.y = BOTTOM - this.goal / 100 * HEIGHT;
    this.juice.scaleY = 0;
    this.verdict.setText('Hold to pour');
  }

  judge() {
    this.state = 'judged';
    const error = this.level - this.goal;
    if (Math.abs(error) <= 5) {
      this.score += 1;
      this.scoreText.setText(`Score: ${this.score}`);
      this.verdict.setText('Just right!');
    } else {
      this.verdict.setText(error > 0 ? 'Too much' : 'Too little');
    }
    this.time.delayedCall(1000, () => this.newGlass());
  }

  update(time, delta) {
    if (this.state !== 'pouring') return;
    this.level = Math.min(100, this.level + RATE * delta / 1000);
    this.juice.scaleY = this.level / 100;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  scene: PourScene
});
