/* scene
tasks:
  en:
    - pseudo 3D racing road like in old arcade games
    - a road that runs to the horizon with bends, I steer and accelerate, the grass slows me down
    - "Draw a road from the horizon to the bottom in strips, with striped kerbs and a bend that changes along the way. UP accelerates to {top} km/h, without it the car slows down, LEFT and RIGHT steer, bends push the {colour} car outwards and off the road it makes at most 60."
  zh:
    - 老街机那种伪 3D 赛车
    - 一条通向地平线、会转弯的公路，我来踩油门和打方向，开到草地上会减速
    - 用一条条横带画出从地平线到屏幕底部的公路，路肩有条纹，弯道随路程变化；上键加速到 {top} 公里每小时，松开减速，左右键转向，弯道会把{colour}小车往外甩，离开路面最高只有 60
difficulty: hard
apis: [this.add.graphics, fillRect, this.input.keyboard.createCursorKeys, Phaser.Math.Clamp, Phaser.Math.Linear]
plan:
  en:
    req: A road with bends that is drawn strip by strip in perspective
    steps: [Speed up and slow down, Let the bend follow from the distance, Steer and push the car outwards in a bend, Limit the speed off the road, Draw every strip by its nearness, Shade the strips by the distance]
  zh:
    req: 逐条按透视画出会转弯的公路
    steps: [加速和减速, 由路程得出弯道, 转向并在弯道把车往外甩, 离开路面限速, 按远近画每一条, 按路程交替深浅]
knobs:
  top: {code: "TOP_SPEED = {}", values: [180, 220]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
probe: |
  const speed = () => t.number(/km/);
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const car = t.centre(rgb, 12);
  t.near(car.x, 400, 40, 'the car is in the middle');
  t.near(speed(), 0, 0, 'and stands');
  const isGrass = (x) => { const [r, g, b] = t.pixel(x, 590); return g > r + 15 && g > b + 15; };
  const road = () => { let first = null, last = null; for (let x = 0; x < 800; x += 20) if (!isGrass(x)) { first = first ?? x; last = x; } return { first, last, middle: (first + last) / 2 }; };
  t.ok(isGrass(2) || isGrass(797) || road().last - road().first > 500, 'the road is wide down here');
  const still = t.snap(); t.step(10);
  t.near(t.changed(still, t.snap()), 0, 0.001, 'nothing moves while it stands');
  const steady = (frames) => {
    for (let i = 0; i < frames; i += 3) {
      const off = road().middle - 400;
      t.hold(['UP', off > 25 && 'RIGHT', off < -25 && 'LEFT'].filter(Boolean), 3);
    }
  };
  steady(240);
  t.near(speed(), knobs.top, knobs.top * 0.06, 'UP reaches the top speed');
  const a = t.snap(); steady(3);
  t.ok(t.changed(a, t.snap()) > 0.02, 'the road rushes by');
  const bends = new Set();
  for (let n = 0; n < 12; n++) {
    steady(30);
    let first = null, last = null;
    for (let x = 0; x < 800; x += 10) { const [r, g, b] = t.pixel(x, 312); if (!(g > r + 15 && g > b + 15)) { first = first ?? x; last = x; } }
    bends.add(Math.sign(Math.round(((first + last) / 2 - road().middle) / 60)));
  }
  t.ok(bends.has(1) && bends.has(-1), 'it bends to both sides');
  const before = road().middle;
  t.hold(['UP', 'LEFT'], 12);
  t.ok(road().middle > before + 15, 'LEFT steers left: the road goes right');
  t.hold(['UP', 'LEFT'], 210);
  t.near(speed(), 60, 8, 'the grass slows it down');
  t.step(240);
  t.ok(speed() < 5, 'without UP it comes to a halt');
*/
const TOP_SPEED = 180;
const GRASS_SPEED = 60;
const HORIZON = 300;
const STRIP = 4;
const STRIPE = 6;

class RoadScene extends Phaser.Scene {
  create() {
    this.speed = 0;
    this.distance = 0;
    // Where the car is on the road: -1 is the left edge, 1 the right one.
    this.place = 0;
    this.road = this.add.graphics();
    this.addCar();
    this.label = this.add.text(16, 16, '', { fontSize: '28px', color: '#1d3557' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addCar() {
    this.add.rectangle(400, 566, 120, 16, 0x222222);
    this.add.rectangle(400, 550, 110, 26, 0xe63946);
    this.add.rectangle(400, 530, 70, 18, 0x1d3557);
  }

  update(time, delta) {
    const seconds = delta / 1000;
    const bend = Math.sin(this.distance / 90);
    this.drive(seconds, bend);
    this.drawRoad(bend);
    this.label.setText(Math.round(this.speed) + ' km/h');
  }

  drive(seconds, bend) {
    const { left, right, up } = this.cursors;
    const limit = Math.abs(this.place) > 1 ? GRASS_SPEED : TOP_SPEED;
    this.speed = Phaser.Math.Linear(this.speed, up.isDown ? limit : 0, 1.5 * seconds);
    this.distance += (this.speed / 3.6) * seconds;

    const share = this.speed / TOP_SPEED;
    this.place += (right.isDown - left.isDown) * 1.6 * share * seconds;
    this.place -= bend * 0.7 * share * seconds;
    this.place = Phaser.Math.Clamp(this.place, -1.6, 1.6);
  }

  drawRoad(bend) {
    this.road.clear();
    for (let y = HORIZON; y < 600; y += STRIP) {
      // 0 at the horizon, 1 at the bottom; what is half as near is twice as far away.
      const near = (y - HORIZON + STRIP) / 300;
      const metres = this.distance + 6 / near;
      const light = Math.floor(metres / STRIPE) % 2 === 0;
      const half = 20 + 300 * near;
      const middle = 400 + bend * 260 * (1 - near) ** 2 - this.place * half;

      this.strip(y, 400, 400, light ? 0x70a84f : 0x639945);
      this.strip(y, middle, half * 1.12, light ? 0xffffff : 0xd62828);
      this.strip(y, middle, half, light ? 0x6c6f75 : 0x66696f);
      if (light) this.strip(y, middle, half * 0.02, 0xffffff);
    }
  }

  strip(y, middle, half, colour) {
    this.road.fillStyle(colour).fillRect(middle - half, y, half * 2, STRIP);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a8dadc',
  scene: RoadScene
});
