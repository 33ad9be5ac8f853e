/* scene
tasks:
  en:
    - animate the score
    - the score number counts up smoothly when I get points
    - Each click gives {points} points; the shown number runs up to the new total in 600 ms with this.tweens.addCounter instead of jumping.
  zh:
    - 分数滚动
    - 得分时数字平滑地涨上去
    - 每次点击加 {points} 分，用 this.tweens.addCounter 让显示的数字在 600 毫秒内涨到新的总分，而不是直接跳变。
difficulty: easy
apis: [this.add.text, this.tweens.addCounter, getValue, this.input.on]
plan:
  en:
    req: Run the shown score up by {points} at each click
    steps:
      - Show the score with this.add.text
      - Add points to the total on pointerdown
      - Start this.tweens.addCounter from the shown number to the total
      - Write Math.round of getValue in onUpdate
  zh:
    req: 每次点击让分数平滑增加 {points}
    steps:
      - 用 this.add.text 显示分数
      - pointerdown 时增加总分
      - 用 this.tweens.addCounter 从显示的数字数到总分
      - 在 onUpdate 中写出 getValue 的整数
knobs:
  points: {code: "POINTS = {}", values: [250, 100, 1000]}
probe: |
  t.near(t.number(), 0, 0, 'it starts at zero');
  t.click(400, 300);
  t.step(10);
  t.ok(t.number() > 0 && t.number() < knobs.points, 'the number is on its way');
  t.seconds(1);
  t.near(t.number(), knobs.points, 0, 'it reaches the new total');
  t.click(400, 300);
  t.step(5);
  t.click(400, 300);
  let last = t.number();
  let fell = false;
  for (let i = 0; i < 60; i++) { t.step(); fell = fell || t.number() < last; last = t.number(); }
  t.ok(!fell, 'the number never goes back');
  t.near(t.number(), knobs.points * 3, 0, 'quick clicks are all counted');
*/
const POINTS = 250;

class ScoreScene extends Phaser.Scene {
  create() {
    this.total = 0;
    this.shown = 0;
    this.label = this.add.text(400, 300, '0', { fontSize: '72px', color: '#ffe082' }).setOrigin(0.5);
    this.add.text(400, 380, 'Click for points', { fontSize: '20px' }).setOrigin(0.5);

    this.input.on('pointerdown', () => this.addPoints(POINTS));
  }

  addPoints(points) {
    this.total += points;
    // A running count is replaced by a new one from what is shown.
    if (this.counter) this.counter.stop();

    this.counter = this.tweens.addCounter({
      from: this.shown,
      to: this.total,
      duration: 600,
      onUpdate: (tween) => {
        this.shown = Math.round(tween.getValue());
        this.label.setText(`${this.shown}`);
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  scene: ScoreScene
});
