/* scene
tasks:
  en:
    - penalty shootout
    - click in the goal to shoot, the keeper dives left and right
    - "A {keeper} goalkeeper slides to and fro on the goal line; a click tweens the ball to the pointer's x in {time} ms: if it reaches the line away from the keeper it is a goal, else a save."
  zh:
    - 点球大战
    - 点击球门射门，守门员左右移动
    - '{keeper}守门员在球门线上来回移动，点击后球在 {time} 毫秒内飞到指针的 x 处，没碰到守门员算进球，否则被扑出'
difficulty: medium
apis: [this.tweens.add, this.input.on, setText, this.tweens.isTweening]
plan:
  en:
    req: Shoot penalties past a moving keeper
    steps: [Draw the goal with keeper and ball, Slide the keeper with a yoyo tween, Tween the ball to the clicked place, Compare ball and keeper at the end, Count goals and put the ball back]
  zh:
    req: 向移动的守门员射点球
    steps: [画球门、守门员和球, 用往返补间移动守门员, 把球补间到点击处, 结束时比较球和守门员, 计进球数并把球放回]
knobs:
  keeper:
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0xe71d36", en: red, zh: 红色}
  time: {code: "SHOT_TIME = {}", values: [400, 600]}
probe: |
  const keeper = t.objects((o) => o.fillColor === knobs.keeper)[0], ball = t.one('Arc');
  t.ok(t.travel(keeper, () => t.step(30)).distance > 10, 'the keeper moves');
  const frames = Math.ceil(knobs.time / 1000 * 60) + 6;
  for (let i = 0; i < 6; i++) {
    const before = t.number(/Goals/), x = i % 2 ? 300 : 500;
    t.pointerDown(x, 120); t.step(2); t.pointerUp(x, 120);
    let gap = 60;
    for (let n = 0; n < frames && ball.y < 500 || n < 20; n++) { if (ball.y < 200) gap = Math.abs(ball.x - keeper.x); t.step(); }
    const scored = t.number(/Goals/) - before;
    if (gap > 85) t.near(scored, 1, 0, 'away from the keeper it is a goal');
    if (gap < 25) t.near(scored, 0, 0, 'at the keeper it is saved');
    t.step(60);
    t.near(ball.y, 520, 1, 'the ball lies on its spot again');
  }
  t.ok(t.text(/Goals/).text.endsWith('of 6'), 'six shots are counted');
*/
const SHOT_TIME = 400;
const SPOT = { x: 400, y: 520 };

class PenaltyScene extends Phaser.Scene {
  create() {
    this.goals = 0;
    this.shots = 0;
    this.add.rectangle(400, 130, 420, 120).setStrokeStyle(6, 0xffffff);
    this.keeper = this.add.rectangle(250, 150, 80, 70, 0xff9f1c);
    this.ball = this.add.circle(SPOT.x, SPOT.y, 16, 0xffffff);
    this.label = this.add.text(400, 40, 'Goals: 0 of 0', { fontSize: '28px' }).setOrigin(0.5);

    this.tweens.add({ targets: this.keeper, x: 550, duration: 900, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
    this.input.on('pointerdown', (pointer) => this.shoot(pointer.x));
  }

  shoot(x) {
    if (this.tweens.isTweening(this.ball)) return;
    this.tweens.add({
      targets: this.ball,
      x: Phaser.Math.Clamp(x, 210, 590),
      y: 150,
      duration: SHOT_TIME,
      onComplete: () => this.judge()
    });
  }

  judge() {
    const saved = Math.abs(this.ball.x - this.keeper.x) < 56;
    this.shots += 1;
    if (!saved) this.goals += 1;
    this.label.setText(`Goals: ${this.goals} of ${this.shots}`);
    this.ball.setPosition(SPOT.x, SPOT.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d6a4f',
  scene: PenaltyScene
});
