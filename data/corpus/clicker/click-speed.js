/* scene
tasks:
  en:
    - clicks per second test
    - how fast can I click in {seconds} seconds
    - The first click starts a {seconds} s countdown, clicks are counted, at the end the clicks per second are shown in {colour} with one digit, and a new try can start after one second.
  zh:
    - 手速测试
    - 测试 {seconds} 秒内能点多少下
    - 第一次点击开始 {seconds} 秒倒计时并统计点击数，结束时用{colour}显示每秒点击数（一位小数），一秒后可以再来一次。
difficulty: easy
apis: [this.input.on, this.time.delayedCall, getRemainingSeconds, toFixed, setText]
plan:
  en:
    req: Count the clicks in {seconds} seconds and show the rate
    steps:
      - Start the timer with the first click
      - Count clicks while it runs
      - Show the remaining time in update
      - Show clicks per second at the end
      - Allow a new try one second later
  zh:
    req: 统计 {seconds} 秒内的点击数并显示速度
    steps:
      - 第一次点击启动计时器
      - 运行时统计点击
      - 在 update 中显示剩余时间
      - 结束时显示每秒点击数
      - 一秒后允许再来一次
knobs:
  seconds: {code: "SECONDS = {}", values: [5, 10]}
  colour:
    - {code: "#ffd166", en: yellow, zh: 黄色}
    - {code: "#8ecae6", en: light blue, zh: 浅蓝色}
probe: |
  const shown = () => t.texts().join('\n');
  t.seconds(1);
  t.ok(!/per second/i.test(shown()), 'it waits for the first click');
  for (let i = 0; i < 10; i++) t.click(400, 300);
  t.near(t.number(/clicks: /i), 10, 0, 'clicks are counted');
  t.seconds(knobs.seconds);
  t.ok(/per second/i.test(shown()), 'the result is shown');
  t.near(t.number(/per second/i), 10 / knobs.seconds, 0.06, 'and right');
  t.click(400, 300);
  t.near(t.number(/per second/i), 10 / knobs.seconds, 0.06, 'clicks right after the end do nothing');
  t.seconds(1.2);
  t.click(400, 300);
  t.near(t.number(/clicks: /i), 1, 0, 'then a new try starts');
*/
const SECONDS = 5;

function create() {
  this.state = 'ready';
  this.clicks = 0;
  this.label = this.add.text(400, 300, 'Click to start', { fontSize: '40px', color: '#ffd166' }).setOrigin(0.5);

  this.input.on('pointerdown', () => {
    if (this.state === 'ready') {
      this.state = 'running';
      this.clicks = 0;
      this.timer = this.time.delayedCall(SECONDS * 1000, finish, [this]);
    }
    if (this.state === 'running') {
      this.clicks += 1;
    }
  });
}

function finish(scene) {
  scene.state = 'finished';
  scene.label.setText(`${(scene.clicks / SECONDS).toFixed(1)} clicks per second`);
  scene.time.delayedCall(1000, () => {
    scene.state = 'ready';
  });
}

function update() {
  if (this.state === 'running') {
    const left = this.timer.getRemainingSeconds().toFixed(1);
    this.label.setText(`Clicks: ${this.clicks}   ${left} s`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  scene: { create, update }
});
