/* scene
tasks:
  en:
    - red light green light
    - run while the doll looks away, freeze when she turns round
    - "Holding RIGHT runs at {speed} px/s from the left to the finish at x = 690. A doll looks away for 1 to 2.5 s, then turns round for {watch} s; who still moves 0.3 s after she has turned goes back to the start. The label says Run or Freeze; crossing the line wins."
  zh:
    - 一二三木头人
    - 娃娃背过去时跑，她一回头就不能动
    - 按住右键以每秒 {speed} 像素从左边跑向 x=690 的终点；娃娃背过身 1 到 2.5 秒，然后回头看 {watch} 秒，回头 0.3 秒后还在动就回到起点；文字显示 Run 或 Freeze，过线获胜
difficulty: medium
apis: [setFrame, this.time.delayedCall, Phaser.Math.Between, generateTexture, this.tweens.add, this.textures.get]
plan:
  en:
    req: Run only while the doll looks away
    steps: [Draw the doll's front and back as two frames, Turn her round and away by delayed calls, Watch only after a moment of grace, Run while RIGHT is held, Send a moving player back, Win at the line]
  zh:
    req: 只能在娃娃背过身时跑
    steps: [把娃娃正面和背面画成两帧, 用延时调用让她回头和转身, 留一点反应时间再开始看, 按住右键跑, 动了就送回起点, 过线获胜]
knobs:
  speed: {code: "SPEED = {}", values: [140, 180]}
  watch: {code: "WATCH_SECONDS = {}", values: [1.5, 2]}
probe: |
  const doll = t.one('Image'), runner = t.one((o) => o.fillColor === 0x06d6a0);
  const away = doll.frame.name;
  const until = (looks, frames = 400) => { let n = 0; while ((doll.frame.name !== away) !== looks && n < frames) { t.step(); n++; } return n; };
  t.ok(t.text(/run/i), 'at first she looks away');
  t.near(t.travel(runner, () => t.hold('RIGHT', 20)).x, knobs.speed / 3, 8, 'RIGHT runs');
  const wait = until(true);
  t.ok(wait > 0 && wait < 160, 'she turns round');
  t.ok(t.text(/freeze/i), 'and it says so');
  const at = runner.x;
  t.near(until(false), knobs.watch * 60, 4, 'she looks for the asked time');
  t.near(runner.x, at, 0, 'who stands still stays');
  until(true);
  t.hold('RIGHT', 10);
  t.ok(runner.x > at, 'there is a moment to stop');
  t.step(15); t.hold('RIGHT', 10); t.step(40);
  t.near(runner.x, 60, 5, 'who moves goes back to the start');
  const pauses = [];
  for (let n = 0; n < 4; n++) { until(true); until(false); pauses.push(until(true)); until(false); }
  t.ok(pauses.every((p) => p >= 55 && p <= 155) && new Set(pauses).size > 1, 'nobody knows when she turns');
  for (let i = 0; i < 3000 && !t.text(/win/i); i++) { if (doll.frame.name === away) t.hold('RIGHT', 1); else t.step(); }
  t.ok(t.text(/win/i) && runner.x >= 680, 'who reaches the line wins');
  t.near(t.travel(runner, () => t.hold('RIGHT', 20)).x, 0, 0, 'and then rests');
*/
const SPEED = 140;
const WATCH_SECONDS = 1.5;
const START_X = 60;
const FINISH_X = 690;

class StatueScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    [0, 80].forEach((x) => {
      g.fillStyle(0xf77f00).fillTriangle(x + 40, 60, x + 75, 160, x + 5, 160);
      g.fillStyle(0x432818).fillCircle(x + 40, 40, 34);
    });
    g.fillStyle(0xffd6ba).fillEllipse(120, 46, 46, 50);
    g.fillStyle(0x000000).fillCircle(110, 42, 4).fillCircle(130, 42, 4);
    g.generateTexture('doll', 160, 160).destroy();
    this.textures.get('doll').add('back', 0, 0, 0, 80, 160);
    this.textures.get('doll').add('front', 0, 80, 0, 80, 160);
  }

  create() {
    this.add.rectangle(FINISH_X, 350, 6, 300, 0xffffff);
    this.doll = this.add.image(745, 330, 'doll', 'back');
    this.runner = this.add.rectangle(START_X, 350, 30, 50, 0x06d6a0);
    this.label = this.add.text(400, 80, '', { fontSize: '44px' }).setOrigin(0.5);
    this.right = this.input.keyboard.addKey('RIGHT');
    this.won = false;
    this.lookAway();
  }

  lookAway() {
    this.turn('back', 'Run!');
    this.time.delayedCall(Phaser.Math.Between(1000, 2500), this.lookRound, [], this);
  }

  lookRound() {
    this.turn('front', 'Freeze!');
    this.time.delayedCall(300, () => { this.watching = true; });
    this.time.delayedCall(WATCH_SECONDS * 1000, this.lookAway, [], this);
  }

  turn(frame, words) {
    this.watching = false;
    this.doll.setFrame(frame);
    if (!this.won) this.label.setText(words);
  }

  update(time, delta) {
    if (this.won || !this.right.isDown || this.tweens.isTweening(this.runner)) return;
    this.runner.x += (SPEED * delta) / 1000;

    if (this.watching) {
      this.label.setText('I saw you!');
      this.tweens.add({ targets: this.runner, x: START_X, duration: 400 });
    } else if (this.runner.x >= FINISH_X) {
      this.won = true;
      this.label.setText('You win!');
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7f5539',
  scene: StatueScene
});
