/* scene
tasks:
  en:
    - endless road with lanes
    - dodge traffic by switching lanes with left and right
    - Three lanes at x = 280, 400, 520; LEFT and RIGHT slide the {colour} car one lane in 150 ms; traffic comes down at {speed} px/s every {gap} ms in a random lane; passing one adds a point, a crash stops the game.
  zh:
    - 无尽公路换道
    - 左右键换车道躲开来车
    - 三条车道在 x=280、400、520，左右键让{colour}小车在 150 毫秒内换一道，每 {gap} 毫秒随机车道来一辆车，速度 {speed}，躲过一辆加一分，撞车就结束。
difficulty: easy
apis: [scene.tweens.add, this.time.addEvent, this.physics.add.overlap, Phaser.Utils.Array.GetRandom, this.input.keyboard.on]
plan:
  en:
    req: Switch lanes to dodge the traffic
    steps:
      - Generate textures for both cars and draw the lanes
      - Slide the car to the next lane by a tween
      - Send traffic in a random lane every {gap} ms
      - Give a point for each car that has passed
      - Stop at a crash
  zh:
    req: 换车道躲避来车
    steps:
      - 生成两种车的纹理并画车道
      - 用补间滑到相邻车道
      - 每 {gap} 毫秒在随机车道放出来车
      - 每躲过一辆加一分
      - 撞车时停止
knobs:
  colour:
    - {code: "0xffeb3b", en: yellow, zh: 黄色}
    - {code: "0x4dd0e1", en: turquoise, zh: 青蓝色}
  speed: {code: "SPEED = {}", values: [320, 400, 260]}
  gap: {code: "GAP = {}", values: [900, 700, 1200]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const car = key('car')[0];
  t.near(car.x, 400, 1, 'it starts in the middle lane');
  t.press('LEFT');
  t.step(12);
  t.near(car.x, 280, 1, 'LEFT changes the lane');
  t.press('LEFT');
  t.step(12);
  t.near(car.x, 280, 1, 'there is no lane further left');
  t.press('RIGHT');
  t.step(12);
  t.near(car.x, 400, 1, 'RIGHT changes back');
  let i = 0;
  while (key('traffic').length === 0 && i++ < 120) t.step();
  const other = key('traffic')[0];
  t.ok([280, 400, 520].includes(Math.round(other.x)), 'traffic uses the lanes');
  t.near(t.travel(other, () => t.step(20)).y, knobs.speed / 3, 8, 'at the asked speed');
  const lane = x => [280, 400, 520].indexOf(Math.round(x));
  const births = new Map();
  for (i = 0; i < 600; i++) {
    key('traffic').forEach(o => births.has(o) || births.set(o, t.scene().time.now));
    const next = key('traffic').filter(o => o.y < 560).reduce((a, b) => a && a.y > b.y ? a : b, null);
    if (i % 15 === 0 && next && lane(next.x) === lane(car.x)) t.press(lane(car.x) === 2 ? 'LEFT' : 'RIGHT');
    t.step();
  }
  const times = [...births.values()];
  t.near((times.at(-1) - times[1]) / (times.length - 2), knobs.gap, 60, 'traffic comes at the asked pace');
  t.ok(t.number(/Score/) >= 2, 'cars that have passed are counted');
  for (i = 0; i < 600 && !t.text(/Crash/); i++) {
    const next = key('traffic').filter(o => o.y < 500).reduce((a, b) => a && a.y > b.y ? a : b, null);
    if (i % 15 === 0 && next && lane(next.x) !== lane(car.x)) t.press(lane(next.x) < lane(car.x) ? 'LEFT' : 'RIGHT');
    t.step();
  }
  t.ok(t.text(/Crash/), 'a collision ends the drive');
*/
const SPEED = 320;
const GAP = 900;
const LANES = [280, 400, 520];

let car;
let traffic;
let label;
let lane = 1;
let score = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffeb3b).fillRect(0, 0, 44, 76).fillStyle(0x263238).fillRect(6, 14, 32, 16).generateTexture('car', 44, 76);
  g.clear();
  g.fillStyle(0xb0bec5).fillRect(0, 0, 44, 76).fillStyle(0x263238).fillRect(6, 46, 32, 16).generateTexture('traffic', 44, 76);
  g.destroy();
}

function create() {
  this.add.rectangle(400, 300, 360, 600, 0x37474f);
  [340, 460].forEach((x) => this.add.rectangle(x, 300, 4, 600, 0xffffff, 0.5));
  label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
  car = this.physics.add.image(LANES[lane], 520, 'car');
  traffic = this.physics.add.group();

  this.input.keyboard.on('keydown-LEFT', () => changeLane(this, -1));
  this.input.keyboard.on('keydown-RIGHT', () => changeLane(this, 1));
  const timer = this.time.addEvent({ delay: GAP, loop: true, callback: addTraffic });
  this.physics.add.overlap(car, traffic, () => {
    timer.remove();
    this.physics.pause();
    this.add.text(400, 250, 'Crash!', { fontSize: '56px' }).setOrigin(0.5);
  });
}

function changeLane(scene, step) {
  lane = Phaser.Math.Clamp(lane + step, 0, LANES.length - 1);
  scene.tweens.add({ targets: car, x: LANES[lane], duration: 150 });
}

function addTraffic() {
  traffic.create(Phaser.Utils.Array.GetRandom(LANES), -60, 'traffic').setVelocityY(SPEED);
}

function update() {
  const passed = traffic.getChildren().find((other) => other.y > 660);
  if (!passed) return;
  passed.destroy();
  score += 1;
  label.setText('Score: ' + score);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#33691e',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
