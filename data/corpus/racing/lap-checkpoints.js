/* scene
tasks:
  en:
    - racing game with laps
    - drive laps on an oval track against the clock, the grass is slow
    - "UP drives the {colour} car at up to {speed} px/s, LEFT and RIGHT turn it by 170 degrees a second. On the grass off the oval ring it makes only 70. A lap counts when all four quarters were passed in order clockwise; the running and the best lap time are shown."
  zh:
    - 赛车跑圈
    - 在环形赛道上计时跑圈，开到草地上会变慢
    - 上键让{colour}小车最高以每秒 {speed} 像素行驶，左右键每秒转 170 度；开出环形赛道到草地上最多每秒 70；按顺时针依次经过四个区才算一圈，显示当前圈和最快圈的时间
difficulty: hard
apis: [Phaser.Geom.Ellipse, Phaser.Geom.Ellipse.Contains, fillEllipseShape, this.physics.velocityFromRotation, Phaser.Math.Linear, toFixed]
plan:
  en:
    req: Time laps on an oval track with slow grass and checkpoints
    steps: [Draw the ring from two ellipses, Steer the car and drive along its nose, Limit its speed on the grass, Work out the quarter the car is in, Count a lap when the quarters were passed in order, Show the times]
  zh:
    req: 在环形赛道计时跑圈，草地减速并有检查点
    steps: [用两个椭圆画赛道, 转向并沿车头行驶, 草地上限速, 算出车在哪个区, 依次经过四区算一圈, 显示时间]
knobs:
  colour:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0xff5d8f", en: pink, zh: 粉色}
  speed: {code: "TOP_SPEED = {}", values: [260, 320]}
probe: |
  const car = t.one((o) => o.texture && o.texture.key === 'car');
  const pace = () => t.travel(car, () => t.step(20)).distance * 3;
  t.near(pace(), 0, 0, 'the car stands without a key');
  t.down('LEFT'); t.step(30); t.up('LEFT');
  t.near(Math.abs(car.angle), 85, 8, 'LEFT turns it');
  t.down('RIGHT'); t.step(30); t.up('RIGHT'); t.step(2);
  const gold = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  t.ok(t.count(gold) > 100, 'the car has its colour');
  const lapsLeft = (laps, way) => {
    for (let i = 0; i < 2400 && t.number(/Lap/) < laps; i++) {
      const angle = Math.atan2((car.y - 300) / 195, (car.x - 400) / 290) + way * 0.35;
      const heading = Math.atan2(300 + 195 * Math.sin(angle) - car.y, 400 + 290 * Math.cos(angle) - car.x);
      const turn = Math.atan2(Math.sin(heading - car.rotation), Math.cos(heading - car.rotation));
      t.hold(['UP', turn > 0.05 && 'RIGHT', turn < -0.05 && 'LEFT'].filter(Boolean), 1);
      if (way > 0 && i === 120) t.near(Math.hypot(car.body.velocity.x, car.body.velocity.y), knobs.speed, knobs.speed * 0.08, 'the road is fast');
      if (way < 0 && i > 600) return;
    }
  };
  const first = t.number(/Lap/);
  lapsLeft(first + 1, 1);
  t.near(t.number(/Lap/), first + 1, 0, 'a round makes a lap');
  const best = Number(t.text(/Best/).text.match(/Best\D*([\d.]+)/)[1]);
  t.ok(best > 3 && best < 20, 'the lap time is shown');
  lapsLeft(first + 2, 1);
  t.near(t.number(/Lap/), first + 2, 0, 'and the next one another');
  t.ok(Number(t.text(/Best/).text.match(/Best\D*([\d.]+)/)[1]) <= best, 'the best is kept');
  for (let i = 0; i < 200 && Math.abs(car.angle) > 4; i++) t.hold('LEFT', 1);
  t.down('UP'); t.step(240);
  const velocity = Math.hypot(car.body.velocity.x, car.body.velocity.y);
  t.up('UP');
  t.near(velocity, 70, 6, 'the grass is slow');
  lapsLeft(first + 3, -1);
  t.near(t.number(/Lap/), first + 2, 0, 'the wrong way round does not count');
*/
const TOP_SPEED = 260;
const GRASS_SPEED = 70;
const TURN = 170;

class LapScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffd60a).fillRoundedRect(0, 0, 40, 22, 6).fillStyle(0x1b263b).fillRect(22, 3, 8, 16);
    g.generateTexture('car', 40, 22).destroy();
  }

  create() {
    this.outer = new Phaser.Geom.Ellipse(400, 300, 700, 500);
    this.inner = new Phaser.Geom.Ellipse(400, 300, 460, 280);
    const g = this.add.graphics();
    g.fillStyle(0x495057).fillEllipseShape(this.outer, 64).fillStyle(0x588157).fillEllipseShape(this.inner, 64);
    g.fillStyle(0xffffff).fillRect(396, 50, 8, 110);
    this.label = this.add.text(400, 300, '', { fontSize: '22px', align: 'center' }).setOrigin(0.5);

    this.car = this.physics.add.image(430, 105, 'car').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.speed = 0;
    this.passed = 0;
    this.lap = 1;
    this.lapTime = 0;
    this.best = null;
  }

  update(time, delta) {
    this.drive();
    this.lapTime += delta / 1000;

    // Quarters are numbered clockwise from the finish line at the top; only the next one in turn counts.
    const angle = Phaser.Math.Angle.Normalize(Math.atan2(this.car.y - 300, this.car.x - 400) + Math.PI / 2);
    const quarter = Math.floor(angle / (Math.PI / 2)) % 4;
    if (quarter === (this.passed + 1) % 4) {
      this.passed = quarter;
      if (quarter === 0) this.finishLap();
    }
    this.showTimes();
  }

  drive() {
    const { left, right, up } = this.cursors;
    this.car.setAngularVelocity((right.isDown - left.isDown) * TURN);
    const wanted = up.isDown ? (this.isOnRoad() ? TOP_SPEED : GRASS_SPEED) : 0;
    this.speed = Phaser.Math.Linear(this.speed, wanted, 0.04);
    this.physics.velocityFromRotation(this.car.rotation, this.speed, this.car.body.velocity);
  }

  isOnRoad() {
    const { x, y } = this.car;
    return Phaser.Geom.Ellipse.Contains(this.outer, x, y) && !Phaser.Geom.Ellipse.Contains(this.inner, x, y);
  }

  finishLap() {
    this.best = Math.min(this.best ?? Infinity, this.lapTime);
    this.lap += 1;
    this.lapTime = 0;
  }

  showTimes() {
    const best = this.best === null ? '-' : this.best.toFixed(2);
    this.label.setText(`Lap ${this.lap}\nTime ${this.lapTime.toFixed(2)}\nBest ${best}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#588157',
  physics: { default: 'arcade' },
  scene: LapScene
});
