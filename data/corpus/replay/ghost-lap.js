/* scene
tasks:
  en:
    - ghost of my last run
    - race to the finish line, a ghost shows my best run
    - "RIGHT drives the {colour} car at up to {speed} px/s to the finish at x = 740. The positions of each run are recorded; from the next run on a ghost of alpha 0.4 replays the best one, and the times are shown."
  zh:
    - 幽灵回放
    - 冲到终点，幽灵显示我最好的一次
    - 按右键让{colour}小车以每秒 {speed} 像素开向 x=740 的终点，记录每次的位置，下一次起用透明度 0.4 的幽灵回放最佳成绩并显示时间
difficulty: medium
apis: [this.add.rectangle, setAlpha, setVisible, this.input.keyboard.createCursorKeys, setText]
plan:
  en:
    req: Record each run and replay the best as a ghost
    steps: [Draw car ghost and finish line, Push the place into a list every frame, Compare the run with the best at the finish, Start again, Put the ghost to the recorded place of the same frame]
  zh:
    req: 记录每次行驶并以幽灵回放最佳
    steps: [画小车、幽灵和终点线, 每帧把位置存入列表, 到终点与最佳比较, 重新开始, 幽灵按相同帧的记录移动]
knobs:
  colour:
    - {code: "0xef4444", en: red, zh: 红色}
    - {code: "0x22c55e", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [260, 320]}
probe: |
  const cars = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.near(cars().length, 1, 0, 'no ghost in the first run');
  const car = cars()[0];
  t.near(t.travel(car, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 14, 'RIGHT drives');
  t.step(60);
  for (let i = 0; i < 400 && car.x > 100; i++) t.hold('RIGHT', 1);
  t.step(3);
  t.ok(car.x < 100, 'the finish starts the next run');
  t.ok(t.number(/best/i) > 1, 'the best time is shown');
  t.near(cars().length, 2, 0, 'now a ghost is there');
  const ghost = cars().find((o) => o.alpha < 1);
  t.ok(ghost && Math.abs(ghost.alpha - 0.4) < 0.05, 'half transparent');
  t.step(15);
  const at = ghost.x;
  t.ok(at > 80, 'it drives by itself as I did');
  t.step(45);
  t.near(ghost.x, 60 + knobs.speed / 2, 25, 'and makes the same stop');
  const best = t.number(/best/i);
  for (let i = 0; i < 500 && car.x > 60.5; i++) t.hold('RIGHT', 1);
  for (let i = 0; i < 500 && car.x <= 60.5; i++) t.hold('RIGHT', 1);
  for (let i = 0; i < 500 && car.x > 100; i++) t.hold('RIGHT', 1);
  t.ok(t.number(/best/i) <= best, 'only a better run counts');
*/
const SPEED = 260;
const START_X = 60;
const FINISH_X = 740;

class GhostScene extends Phaser.Scene {
  create() {
    this.add.rectangle(FINISH_X, 300, 8, 300, 0xffffff);
    this.ghost = this.add.rectangle(START_X, 250, 60, 30, 0xef4444).setAlpha(0.4).setVisible(false);
    this.car = this.add.rectangle(START_X, 350, 60, 30, 0xef4444);
    this.label = this.add.text(16, 16, 'Best: none', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.best = null;
    this.startRun();
  }

  startRun() {
    this.run = [];
    this.runTime = 0;
    this.car.x = START_X;
    this.ghost.setVisible(this.best !== null);
  }

  finishRun() {
    if (this.best === null || this.runTime < this.best.time) {
      this.best = { time: this.runTime, places: this.run };
      this.label.setText(`Best: ${this.runTime.toFixed(2)} s`);
    }
    this.startRun();
  }

  update(time, delta) {
    if (this.cursors.right.isDown) {
      this.car.x += SPEED * delta / 1000;
    }
    this.runTime += delta / 1000;
    this.run.push(this.car.x);

    if (this.best !== null) {
      const frame = Math.min(this.run.length, this.best.places.length) - 1;
      this.ghost.x = this.best.places[frame];
    }
    if (this.car.x >= FINISH_X) this.finishRun();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#374151',
  scene: GhostScene
});
