/* scene
tasks:
  en:
    - tron for two
    - two riders leave a trail behind them and whoever hits a trail or the edge loses
    - "Blue steers with WASD, {other} with the arrow keys; both move a cell of 10 px every {step} ms and draw a trail with moveTo and lineTo, cannot turn straight back, and the first to hit a trail or the edge loses; space starts again."
  zh:
    - 双人光轮对战
    - 两个人各控制一条不断变长的光线，撞到光线或边界就输
    - '蓝方用 WASD，{other}方用方向键，每 {step} 毫秒前进一格（10 像素）并在身后画线，不能直接掉头，先撞到任意一条线或边界的人输，按空格再来一局'
difficulty: hard
apis: [this.add.graphics, moveTo, lineTo, strokePath, this.time.addEvent, this.input.keyboard.addKeys, this.scene.restart]
plan:
  en:
    req: Two riders with trails, a crash loses
    steps: [Create two riders with their keys, Turn by keys in update but never straight back, Move both a cell on each timer tick and draw the trail, Remember the taken cells in a set, End the round at a crash, Restart with space]
  zh:
    req: 双人光线对战，撞线者输
    steps: [创建两名骑手和各自按键, 在 update 中按键转向但不能掉头, 计时器每次触发各走一格并画线, 用集合记下占用的格子, 撞上就结束本局, 按空格重来]
knobs:
  other:
    - {code: "name: 'Orange', colour: 0xff9500", en: orange, zh: 橙}
    - {code: "name: 'Green', colour: 0x57cc99", en: green, zh: 绿}
  step: {code: "STEP = {}", values: [50, 70]}
probe: |
  const heads = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.near(heads.length, 2, 0, 'two riders');
  const [blue, other] = heads;
  const frames = knobs.step * 0.06;
  const ten = Math.round(frames * 10);
  t.step(Math.round(frames) + 1);
  const from = [blue.x, other.x];
  t.step(ten);
  t.near(blue.x - from[0], 100, 11, 'blue rides right by itself');
  t.near(other.x - from[1], -100, 11, 'the other rides left');
  t.near(t.travel(blue, () => t.hold('A', Math.round(frames * 3))).x, 30, 11, 'nobody turns straight back');
  t.near(t.travel(blue, () => t.hold('S', Math.round(frames * 5))).y, 50, 11, 'S turns blue down');
  t.near(t.travel(other, () => t.hold('UP', Math.round(frames * 5))).y, -50, 11, 'UP turns the other up');
  const p = t.pixel(blue.x, blue.y - 20);
  t.ok(p[2] > 100 && p[2] > p[0], 'a blue trail stays behind');
  t.hold('RIGHT', ten);
  t.hold('DOWN', ten);
  const words = t.texts().join();
  t.ok(/Blue wins/.test(words), 'who hits a trail loses');
  t.near(t.travel(blue, () => t.step(30)).distance, 0, 0, 'then both stand');
  t.press('SPACE');
  t.step(5);
  t.ok(!/wins/.test(t.texts().join()), 'space starts again');
  t.ok(t.movers(() => t.step(ten)).length === 2, 'and both ride');
*/
const CELL = 10;
const COLS = 80;
const ROWS = 60;
const STEP = 50;
const TURNS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

class TrailScene extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.taken = new Set();
    const wasd = this.input.keyboard.addKeys({ up: 'W', left: 'A', down: 'S', right: 'D' });
    const arrows = this.input.keyboard.createCursorKeys();
    this.riders = [
      this.addRider({ name: 'Blue', colour: 0x4cc9f0, x: 10, y: 20, heading: TURNS.right, keys: wasd }),
      this.addRider({ name: 'Orange', colour: 0xff9500, x: 70, y: 40, heading: TURNS.left, keys: arrows })
    ];
    this.timer = this.time.addEvent({ delay: STEP, loop: true, callback: this.tick, callbackScope: this });
  }

  addRider(rider) {
    const head = this.add.rectangle(rider.x * CELL, rider.y * CELL, 12, 12, 0xffffff);
    return { ...rider, head, moved: rider.heading };
  }

  update() {
    this.riders.forEach((rider) => {
      for (const [name, turn] of Object.entries(TURNS)) {
        const isBack = turn[0] === -rider.moved[0] && turn[1] === -rider.moved[1];
        if (rider.keys[name].isDown && !isBack) rider.heading = turn;
      }
    });
  }

  tick() {
    this.riders.forEach((rider) => this.ride(rider));
    const [a, b] = this.riders;
    const meet = a.x === b.x && a.y === b.y;
    const losers = this.riders.filter((rider) => meet || this.isBlocked(rider));
    this.riders.forEach(({ x, y }) => this.taken.add(y * COLS + x));
    if (losers.length > 0) this.finish(losers);
  }

  ride(rider) {
    this.pen.lineStyle(6, rider.colour).beginPath();
    this.pen.moveTo(rider.x * CELL, rider.y * CELL);
    rider.x += rider.heading[0];
    rider.y += rider.heading[1];
    this.pen.lineTo(rider.x * CELL, rider.y * CELL);
    this.pen.strokePath();
    rider.moved = rider.heading;
    rider.head.setPosition(rider.x * CELL, rider.y * CELL);
  }

  isBlocked({ x, y }) {
    return x <= 0 || y <= 0 || x >= COLS || y >= ROWS || this.taken.has(y * COLS + x);
  }

  finish(losers) {
    this.timer.remove();
    const winner = this.riders.find((rider) => !losers.includes(rider));
    const words = winner ? `${winner.name} wins!` : 'Nobody wins!';
    this.add.text(400, 280, words + '\nSpace: again', { fontSize: '40px', align: 'center' }).setOrigin(0.5).setStroke('#10002b', 8);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: TrailScene
});
