/* scene
tasks:
  en:
    - planets orbiting a sun
    - draw a small solar system with moving planets
    - 'A sun in the middle and {count} planets on circular orbits drawn as thin rings; the nth planet is n steps of {gap} px away and slower the further it is, and the wheel changes the speed of time.'
  zh:
    - 行星绕太阳转
    - 画一个小太阳系，行星会运动
    - '中间是太阳，{count} 颗行星沿细圆环轨道运动；第 n 颗距离为 n 乘 {gap} 像素，越远越慢，滚轮调整时间速度。'
difficulty: easy
apis: [this.add.circle, setStrokeStyle, Phaser.Math.Clamp, setData, this.input.on]
plan:
  en:
    req: Planets circle a sun, slower the further away
    steps:
      - Draw the sun and a ring per orbit
      - Add a planet per orbit with a radius and a speed
      - Move it with cosine and sine in update
      - Change the time scale by the wheel
  zh:
    req: 行星绕太阳旋转，越远越慢
    steps:
      - 画太阳和每条轨道
      - 每条轨道添加带半径和速度的行星
      - 在 update 中用余弦和正弦移动
      - 滚轮改变时间倍率
knobs:
  count: {code: "PLANETS = {}", values: [4, 5]}
  gap: {code: "GAP = {}", values: [60, 52]}
probe: |
  const moving = () => t.movers(() => t.step(20));
  const first = moving();
  t.near(first.length, knobs.count, 0, 'all planets move');
  const radius = (o) => Math.hypot(o.x - 400, o.y - 300);
  const sorted = first.map((m) => m.object).sort((a, b) => radius(a) - radius(b));
  sorted.forEach((o, i) => t.near(radius(o), (i + 1) * knobs.gap, 1, 'planet ' + (i + 1) + ' keeps its distance'));
  const turn = (o) => { const a = Math.atan2(o.y - 300, o.x - 400); t.step(10); const b = Math.atan2(o.y - 300, o.x - 400); return Math.abs(Phaser.Math.Angle.Wrap(b - a)); };
  t.ok(turn(sorted[0]) > turn(sorted[knobs.count - 1]) * 1.5, 'the nearer, the faster');
  const normal = turn(sorted[0]);
  for (let i = 0; i < 3; i++) t.wheel(400, 300, -100);
  t.ok(turn(sorted[0]) > normal * 1.3, 'the wheel speeds time up');
  for (let i = 0; i < 40; i++) t.wheel(400, 300, 100);
  t.near(turn(sorted[0]), 0, 0.001, 'or stops it');
*/
const PLANETS = 4;
const GAP = 60;
const COLOURS = [0xb5838d, 0xe9c46a, 0x4895ef, 0xe76f51, 0x90be6d];

function create() {
  this.add.circle(400, 300, 26, 0xffd60a);
  this.planets = [];
  for (let i = 0; i < PLANETS; i++) {
    const radius = (i + 1) * GAP;
    this.add.circle(400, 300, radius).setStrokeStyle(1, 0x444466);
    const planet = this.add.circle(400 + radius, 300, 8 + i, COLOURS[i]);
    planet.setData({ radius, angle: i, speed: 2 / (i + 1) });
    this.planets.push(planet);
  }

  this.rate = 1;
  this.input.on('wheel', (pointer, over, deltaX, deltaY) => {
    this.rate = Phaser.Math.Clamp(this.rate - Math.sign(deltaY) * 0.2, 0, 4);
  });
}

function update(time, delta) {
  for (const planet of this.planets) {
    const { radius, speed } = planet.data.values;
    planet.data.values.angle += speed * this.rate * delta / 1000;
    const { angle } = planet.data.values;
    planet.setPosition(400 + radius * Math.cos(angle), 300 + radius * Math.sin(angle));
  }
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03071e',
  scene: { create, update }
};

new Phaser.Game(config);
