/* scene
tasks:
  en:
    - frogger
    - crossy road, hop over lanes of cars with the arrow keys, a hit sends me back
    - "Frogger on a grid of 50 px: each press of an arrow key hops the {colour} frog one cell. Seven lanes have {cars} red cars each, to the right and to the left in turn, {speed} px/s in the first lane and 15 more in each further one; what drives out comes in again on the other side. A car sends the frog back to the start; the other side is a point, and the frog starts again."
  zh:
    - 过马路小游戏
    - 做一个青蛙过马路，方向键一格一格跳，被车撞到就回到起点
    - "50 像素一格的青蛙过马路：每按一次方向键，{colour}青蛙跳一格。七条车道，每条 {cars} 辆红色汽车，方向左右交替，第一条车道每秒 {speed} 像素，之后每条快 15，开出画面后从另一边回来。被车撞到回到起点，到达对面得一分并回到起点。"
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.on, Phaser.Math.Wrap, Phaser.Math.Between, Phaser.Geom.Intersects.RectangleToRectangle, this.cameras.main.shake]
plan:
  en:
    req: Hop across lanes of cars without being hit
    steps:
      - Draw seven lanes and put {cars} cars into each
      - Drive them and wrap them at the edges
      - Hop one cell for each arrow key
      - Go back to the start after a hit
      - Count a point on the other side
  zh:
    req: 一格一格跳过车流到达对面
    steps:
      - 画七条车道，每条放 {cars} 辆车
      - 让车行驶并在边缘绕回
      - 每按一次方向键跳一格
      - 被撞到后回到起点
      - 到达对面得一分
knobs:
  speed: {code: "SPEED = {}", values: [120, 90, 150]}
  cars: {code: "CARS = {}", values: [3, 2]}
  colour:
    - {code: "0x9ef01a", en: green, zh: 绿色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
probe: |
  const frog = t.one((o) => o.fillColor === knobs.colour);
  const cars = () => t.objects((o) => o.type === 'Rectangle' && o.width === 70);
  const tap = (key, times = 1) => { for (let i = 0; i < times; i++) { t.down(key); t.up(key); } };
  const start = { x: frog.x, y: frog.y };
  t.ok(cars().length === 7 * knobs.cars && new Set(cars().map((o) => o.y)).size === 7, 'seven lanes of cars');
  t.near(t.travel(frog, () => t.press('UP')).y, -50, 0.1, 'UP hops one cell');
  t.near(t.travel(frog, () => t.press('LEFT')).x, -50, 0.1, 'LEFT as well');
  t.near(t.travel(frog, () => t.press('RIGHT')).x, 50, 0.1, 'and RIGHT');
  tap('DOWN', 3);
  t.near(frog.y, start.y, 0.1, 'DOWN goes back, but not out of the picture');
  const lanes = [...new Set(cars().map((o) => o.y))].sort((a, b) => b - a);
  const right = cars().find((o) => o.y === lanes[0] && o.x > 100 && o.x < 650);
  const left = cars().find((o) => o.y === lanes[1] && o.x > 150 && o.x < 700);
  const was = left.x;
  t.near(t.travel(right, () => t.step(30)).x, knobs.speed / 2, 6, 'the first lane drives to the right at the asked speed');
  t.near(left.x - was, -(knobs.speed + 15) / 2, 6, 'the next one faster to the left');
  t.near(t.number(/score/i), 0, 0, 'no points yet');
  tap('UP', 11);
  t.ok(t.number(/score/i) === 1 && frog.x === start.x && frog.y === start.y, 'the other side is a point and a new start');
  tap('LEFT');
  tap('UP', (start.y - lanes[0]) / 50);
  t.near(frog.y, lanes[0], 0.1, 'the frog is on the first lane');
  for (let i = 0; i < 420 && frog.y !== start.y; i++) t.step();
  t.ok(frog.x === start.x && frog.y === start.y, 'a car sends it back to the start');
  t.near(t.number(/score/i), 1, 0, 'which gives no point');
  t.seconds(6);
  t.ok(cars().every((o) => o.x > -60 && o.x < 860), 'cars come in again');
*/
const CELL = 50;
const SPEED = 120;
const CARS = 3;
const LANES = [9, 8, 7, 6, 4, 3, 2];
const START = { x: 425, y: 575 };
const HOPS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class CrossingScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.cars = [];
    LANES.forEach((row, i) => this.addLane(row * CELL + 25, (SPEED + i * 15) * (i % 2 === 0 ? 1 : -1)));
    this.frog = this.add.rectangle(START.x, START.y, 34, 34, 0x9ef01a);
    this.label = this.add.text(10, 10, 'Score: 0', { fontSize: '26px' });

    for (const [key, [dx, dy]] of Object.entries(HOPS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.hop(dx * CELL, dy * CELL));
    }
  }

  addLane(y, speed) {
    this.add.rectangle(400, y, 800, CELL - 2, 0x343a40);
    const shift = Phaser.Math.Between(0, 250);
    for (let i = 0; i < CARS; i++) {
      const car = this.add.rectangle(shift + i * 900 / CARS, y, 70, 34, 0xe63946);
      this.cars.push({ car, speed });
    }
  }

  hop(dx, dy) {
    this.frog.x = Phaser.Math.Clamp(this.frog.x + dx, 25, 775);
    this.frog.y = Math.min(this.frog.y + dy, START.y);
    if (this.frog.y < CELL) {
      this.score += 1;
      this.label.setText(`Score: ${this.score}`);
      this.backToStart();
    }
  }

  backToStart() {
    this.frog.setPosition(START.x, START.y);
  }

  update(time, delta) {
    for (const { car, speed } of this.cars) {
      // 50 px beyond the edges, so that cars do not pop in
      car.x = Phaser.Math.Wrap(car.x + speed * delta / 1000, -50, 850);
    }
    const frog = this.frog.getBounds();
    if (this.cars.some(({ car }) => Phaser.Geom.Intersects.RectangleToRectangle(car.getBounds(), frog))) {
      this.cameras.main.shake(150, 0.01);
      this.backToStart();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d6a4f',
  scene: CrossingScene
});
