/* scene
tasks:
  en:
    - reaction test
    - click when the screen turns green and see your reaction time
    - The screen is red for 1 to 3 seconds, then turns {go}; a click shows the reaction in ms, a click too early says "Too early", and the next click starts again.
  zh:
    - 反应速度测试
    - 屏幕变色后马上点击，测反应时间
    - 屏幕先红色 1 到 3 秒，然后变成{go}；点击后显示反应毫秒数，提前点击显示"Too early"，再次点击重新开始。
difficulty: easy
apis: [this.time.delayedCall, Phaser.Math.Between, setBackgroundColor, this.input.on, this.time.now]
plan:
  en:
    req: Measure how fast the player clicks after the colour changes
    steps:
      - Turn the background red and wait a random time
      - Change the colour and remember this.time.now
      - On a click show the difference or Too early
      - Start again on the next click
  zh:
    req: 测量变色后玩家点击的速度
    steps:
      - 背景变红并随机等待
      - 变色并记录 this.time.now
      - 点击时显示时间差或 Too early
      - 再次点击重新开始
knobs:
  go:
    - {code: "#2a9d2a", en: green, zh: 绿色}
    - {code: "#1f6feb", en: blue, zh: 蓝色}
probe: |
  const red = t.pixel(5, 5).join();
  const shown = () => t.texts().join(' ');
  t.seconds(0.5);
  t.click(400, 300);
  t.ok(/too early/i.test(shown()), 'an early click is refused');
  t.seconds(3.5);
  t.ok(t.pixel(5, 5).join() === red, 'the round is over then');
  t.click(400, 300);
  let waited = 0;
  while (t.pixel(5, 5).join() === red && waited < 240) { t.step(1); waited++; }
  t.ok(waited > 50 && waited < 190, 'it waits one to three seconds');
  t.step(15);
  t.click(400, 300);
  t.near(t.number(/ms/i), 270, 60, 'the reaction time is measured');
*/
class ReactionScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 300, '', { fontSize: '40px', align: 'center' }).setOrigin(0.5);
    this.input.on('pointerdown', this.click, this);
    this.startRound();
  }

  startRound() {
    this.state = 'wait';
    this.cameras.main.setBackgroundColor('#b02a30');
    this.label.setText('Wait ...');
    this.timer = this.time.delayedCall(Phaser.Math.Between(1000, 3000), () => {
      this.state = 'go';
      this.began = this.time.now;
      this.cameras.main.setBackgroundColor('#2a9d2a');
      this.label.setText('Click!');
    });
  }

  click() {
    if (this.state === 'done') {
      this.startRound();
    } else if (this.state === 'wait') {
      this.timer.remove();
      this.finish('Too early');
    } else {
      this.finish(`${Math.round(this.time.now - this.began)} ms`);
    }
  }

  finish(result) {
    this.state = 'done';
    this.label.setText(`${result}\nclick for another try`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: ReactionScene
});
