/* scene
tasks:
  en:
    - pop all the balloons
    - "{count} {colour} balloons float up and down, I pop them by clicking before the time runs out"
    - "{count} {colour} balloons of radius 30 drift up and down by 200 px. A click pops one. All popped within {limit} seconds shows You win!, otherwise Time is up! appears and they cannot be popped any more. SPACE plays again."
  zh:
    - 戳破所有气球
    - '{count} 个{colour}气球上下飘，时间到之前点击把它们全戳破'
    - '{count} 个半径 30 的{colour}气球上下飘动 200 像素，点击戳破。{limit} 秒内全部戳破显示“You win!”，否则显示“Time is up!”，之后不能再戳，按空格重玩。'
difficulty: medium
apis: [this.tweens.add, setInteractive, this.time.addEvent, this.tweens.killAll, this.scene.restart, Phaser.Math.Between]
plan:
  en:
    req: Pop {count} balloons by clicking within {limit} seconds
    steps: [Draw the balloons and let tweens move them, Count the seconds down with a timer, Pop a clicked balloon, End with a win or when the time is up, Restart on SPACE]
  zh:
    req: 在 {limit} 秒内点击戳破 {count} 个气球
    steps: [画气球并用补间移动, 用计时器倒数秒数, 戳破被点击的气球, 全部戳破或时间到时结束, 按空格重新开始]
knobs:
  count: {code: "COUNT = {}", values: [8, 5, 6]}
  limit: {code: "LIMIT = {}", values: [15, 10, 20]}
  colour:
    - {code: "0xff4d4d", en: red, zh: 红色}
    - {code: "0xffd93d", en: yellow, zh: 黄色}
    - {code: "0xff85c0", en: pink, zh: 粉色}
probe: |
  const balloons = () => t.objects('Arc');
  t.near(balloons().length, knobs.count, 0, 'all balloons are there');
  t.ok(balloons().every((b) => b.fillColor === knobs.colour), 'in the asked colour');
  t.near(t.number(/time/i), knobs.limit, 1, 'the time starts at the limit');
  t.ok(Math.abs(t.travel(balloons()[0], () => t.step(30)).y) > 10, 'they drift');
  for (let n = knobs.count - 1; n >= 0; n--) {
    t.ok(!t.text(/you win/i), 'it is not won while a balloon is left');
    t.click(balloons()[0]);
    t.near(balloons().length, n, 0, 'a click pops one');
  }
  t.ok(t.text(/you win/i), 'all popped is a win');
  const time = t.number(/time/i);
  t.seconds(2);
  t.near(t.number(/time/i), time, 0, 'which stops the clock');
  t.press('SPACE');
  t.step(5);
  t.near(balloons().length, knobs.count, 0, 'SPACE plays again');
  t.ok(!t.text(/you win|time is up/i), 'from the start');
  t.seconds(knobs.limit / 2);
  t.near(t.number(/time/i), knobs.limit / 2, 1.5, 'the seconds count down');
  t.seconds(knobs.limit / 2 + 1);
  t.ok(t.text(/time is up/i), 'the time runs out');
  t.near(t.travel(balloons()[0], () => t.step(20)).y, 0, 1, 'the balloons stop');
  t.click(balloons()[0]);
  t.near(balloons().length, knobs.count, 0, 'and cannot be popped any more');
*/
const COUNT = 8;
const LIMIT = 15;

class BalloonScene extends Phaser.Scene {
  create() {
    this.balloonsLeft = COUNT;
    this.secondsLeft = LIMIT;
    this.over = false;
    this.label = this.add.text(16, 16, `Time: ${LIMIT}`, { fontSize: '28px' });

    for (let i = 0; i < COUNT; i++) {
      const x = 100 + i * 600 / (COUNT - 1);
      const balloon = this.add.circle(x, Phaser.Math.Between(320, 540), 30, 0xff4d4d).setInteractive();
      balloon.on('pointerdown', () => this.pop(balloon));
      this.tweens.add({
        targets: balloon,
        y: '-=200',
        duration: Phaser.Math.Between(1500, 2500),
        yoyo: true,
        repeat: -1
      });
    }

    this.timer = this.time.addEvent({ delay: 1000, loop: true, callback: this.tick, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  pop(balloon) {
    if (this.over) return;
    balloon.destroy();
    this.balloonsLeft -= 1;
    if (this.balloonsLeft === 0) this.finish('You win!');
  }

  tick() {
    this.secondsLeft -= 1;
    this.label.setText(`Time: ${this.secondsLeft}`);
    if (this.secondsLeft === 0) this.finish('Time is up!');
  }

  finish(message) {
    this.over = true;
    this.timer.remove();
    this.tweens.killAll();
    this.add.text(400, 300, message, { fontSize: '60px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a90d9',
  scene: BalloonScene
});
