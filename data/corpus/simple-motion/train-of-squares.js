/* scene
tasks:
  en:
    - train of squares following each other
    - "{wagons} squares drive round the screen one behind the other like a train, the first one is {colour}"
    - "A train of {wagons} squares of 40 px, 60 px apart, runs clockwise along a rectangular track of 500 x 360 at {speed} px/s; the engine is {colour} and the wagons are grey."
  zh:
    - 一串方块排队走
    - "{wagons} 个方块像火车一样一个跟着一个绕圈跑，第一个是{colour}"
    - "{wagons} 个边长 40 的方块，间隔 60 像素，沿 500 x 360 的矩形轨道顺时针以每秒 {speed} 像素行驶，车头是{colour}，车厢是灰色"
difficulty: medium
apis: [Phaser.Geom.Rectangle, Phaser.Geom.Rectangle.Perimeter, getPoint, Phaser.Math.Wrap, setStrokeStyle]
plan:
  en:
    req: A train of {wagons} squares runs round a rectangular track at {speed} px/s
    steps: [Draw the track, Add the engine and the wagons, Add up the distance travelled in update, Set each square on the track a bit further behind]
  zh:
    req: '{wagons} 个方块组成的火车以每秒 {speed} 像素绕矩形轨道行驶'
    steps: [画轨道, 添加车头和车厢, 在 update 中累加行驶距离, 把每个方块放到轨道上依次靠后的位置]
knobs:
  wagons: {code: "COUNT = {}", values: [5, 3, 7]}
  speed: {code: "SPEED = {}", values: [180, 120, 240]}
  colour:
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0x33cc66", en: green, zh: 绿色}
probe: |
  const train = t.objects((o) => o.type === 'Rectangle' && o.width === 40);
  t.near(train.length, knobs.wagons, 0, 'as many squares as asked');
  const engine = train.find((o) => o.fillColor === knobs.colour);
  t.ok(engine, 'the engine has the asked colour');
  const wagons = train.filter((o) => o !== engine);
  t.near(t.travel(engine, () => t.step(60)).x, knobs.speed, 8, 'the engine moves at the asked speed');
  const { x, y } = engine;
  t.step(3600 / knobs.speed);
  const nearest = Math.min(...wagons.map((o) => Math.hypot(o.x - x, o.y - y)));
  t.ok(nearest < 6, 'the first wagon comes to where the engine was');
  let left = 999, right = 0, top = 999, bottom = 0, together = true;
  for (let i = 0; i < 900; i++) {
    t.step();
    left = Math.min(left, engine.x); right = Math.max(right, engine.x);
    top = Math.min(top, engine.y); bottom = Math.max(bottom, engine.y);
    for (const a of train) {
      const gap = Math.min(...train.filter((b) => b !== a).map((b) => Math.hypot(b.x - a.x, b.y - a.y)));
      together = together && gap > 40 && gap < 64;
    }
  }
  t.ok(together, 'the squares keep together and do not overlap in a row');
  t.near(left, 150, 6, 'it runs along the left side');
  t.near(right, 650, 6, 'and the right side');
  t.near(top, 120, 6, 'and the top');
  t.near(bottom, 480, 6, 'and the bottom');
*/
const COUNT = 5;
const SPACING = 60;
const SPEED = 180;

const track = new Phaser.Geom.Rectangle(150, 120, 500, 360);
const lap = Phaser.Geom.Rectangle.Perimeter(track);

class TrainScene extends Phaser.Scene {
  create() {
    this.add.rectangle(track.centerX, track.centerY, track.width, track.height)
      .setStrokeStyle(6, 0x495057);

    this.travelled = 0;
    this.train = [];
    for (let i = 0; i < COUNT; i++) {
      const colour = i === 0 ? 0xff4444 : 0xced4da;
      this.train.push(this.add.rectangle(track.x, track.y, 40, 40, colour));
    }
  }

  update(time, delta) {
    this.travelled += SPEED * (delta / 1000);

    this.train.forEach((square, i) => {
      const distance = Phaser.Math.Wrap(this.travelled - i * SPACING, 0, lap);
      const point = track.getPoint(distance / lap);
      square.setPosition(point.x, point.y);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  scene: TrainScene
});
