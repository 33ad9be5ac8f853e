/* scene
tasks:
  en:
    - 3 2 1 go countdown
    - before the game starts it counts 3, 2, 1, GO! and nobody can move until then
    - big numbers count down at the start of the race, only after Go the player may drive
    - "At the start big numbers count down from {count}, one a second, each shrinking into place; then GO! shows for 600 ms. The {colour} 50 px square can be moved with the left and right keys at {speed} pixels per second only after GO!, and a clock in tenths of a second starts then. R starts again."
  zh:
    - 开局倒数三二一
    - 游戏开始前先显示 3、2、1、GO!，数完之前不能动
    - 比赛开始时屏幕中间有大数字倒计时，喊 GO 以后主角才能移动
    - 开始时屏幕中间的大数字从 {count} 每秒倒数一次，每个数字都从大缩小到正常，然后显示 GO! 600 毫秒。50 像素的{colour}方块在 GO! 之后才能用左右键以每秒 {speed} 像素移动，计时（精确到 0.1 秒）也从这时开始。按 R 重新开始。
difficulty: easy
apis: [this.time.addEvent, this.time.delayedCall, this.tweens.add, setText, createCursorKeys, this.scene.restart]
plan:
  en:
    req: Count down from {count} to GO! before the player may move
    steps:
      - Show the first number in the middle
      - Lower it once a second with a repeated timer
      - Show GO! at zero and let the game run
      - Move the square and count the time only while it runs
  zh:
    req: 从 {count} 倒数到 GO! 之后玩家才能移动
    steps:
      - 在中间显示第一个数字
      - 用重复的计时器每秒减一
      - 到零时显示 GO! 并让游戏开始
      - 只有开始后才移动方块和计时
knobs:
  count: {code: "COUNT = {}", values: [3, 5]}
  speed: {code: "SPEED = {}", values: [300, 200, 400]}
  colour:
    - {code: "0xef476f", en: pink, zh: 粉红色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
probe: |
  const shown = (text) => t.texts().includes(String(text));
  const right = (frames) => t.travel(t.one('Rectangle'), () => t.hold('RIGHT', frames)).x;
  t.ok(shown(knobs.count), 'it starts with the first number');
  t.near(right(20), 0, 0.1, 'the player cannot move yet');
  t.near(t.number(/time/i), 0, 0, 'the clock does not run yet');
  t.seconds(1);
  t.ok(shown(knobs.count - 1), 'a second later it shows one less');
  t.seconds(knobs.count - 1.5);
  t.ok(shown(1) && !shown('GO!'), 'it counts down to 1');
  t.seconds(0.5);
  t.ok(shown('GO!'), 'then it shows GO!');
  t.near(right(30), knobs.speed / 2, 10, 'now RIGHT moves at the asked speed');
  t.ok(t.number(/time/i) > 0.5, 'the clock runs');
  t.seconds(0.5);
  t.ok(!shown('GO!'), 'GO! goes away');
  t.press('R');
  t.step(5);
  t.ok(shown(knobs.count), 'R counts again');
  t.near(right(10), 0, 0.1, 'and the player waits again');
*/
const COUNT = 3;
const SPEED = 300;

class RaceScene extends Phaser.Scene {
  create() {
    this.count = COUNT;
    this.isRunning = false;
    this.seconds = 0;
    this.player = this.add.rectangle(400, 480, 50, 50, 0xef476f);
    this.clock = this.add.text(20, 20, 'Time: 0.0', { fontSize: '26px' });
    this.label = this.add.text(400, 250, '', { fontSize: '130px' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());

    this.show(`${COUNT}`);
    this.time.addEvent({ delay: 1000, repeat: COUNT - 1, callback: this.countDown, callbackScope: this });
  }

  countDown() {
    this.count -= 1;
    if (this.count > 0) {
      this.show(`${this.count}`);
      return;
    }
    this.show('GO!');
    this.isRunning = true;
    this.time.delayedCall(600, () => this.label.setVisible(false));
  }

  show(text) {
    this.label.setText(text).setScale(1.8);
    this.tweens.add({ targets: this.label, scale: 1, duration: 400 });
  }

  update(time, delta) {
    if (!this.isRunning) return;
    this.seconds += delta / 1000;
    this.clock.setText(`Time: ${this.seconds.toFixed(1)}`);
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.player.x = Phaser.Math.Clamp(this.player.x + direction * SPEED * delta / 1000, 25, 775);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: RaceScene
});
