/* scene
tasks:
  en:
    - make a delivery game
    - drive a van, pick up a parcel in the middle and take it to the house that lights up
    - a post game, I fetch a package at the depot and one of four homes turns {colour}, that is where it has to go
    - 'A white 44 px van drives with the arrow keys at 280 px/s. Touching the brown depot in the middle loads the parcel and one of the four grey corner houses, chosen at random, turns {colour}. Touching that house delivers it and "Delivered" goes up by one; the house turns grey again and the next parcel waits at the depot. After {goal} parcels "Day is done!" appears, R restarts.'
  zh:
    - 做个送货游戏
    - 开车到中间取包裹，送到亮起来的房子
    - 快递游戏，在仓库取件后，四座房子中有一座变成{colour}，要送到那里
    - '44 像素的白色货车用方向键以每秒 280 像素行驶。碰到中间的棕色仓库就装上包裹，四角的灰色房子中随机一座变成{colour}；碰到它就送达，"Delivered"加一，房子变回灰色，下一个包裹在仓库等着。送完 {goal} 个显示"Day is done!"，按 R 重新开始。'
difficulty: medium
apis: [this.add.rectangle, Phaser.Utils.Array.GetRandom, Phaser.Geom.Intersects.RectangleToRectangle, getBounds, setFillStyle]
plan:
  en:
    req: Fetch parcels at the depot and bring them to the house that turns {colour}
    steps: [Draw the depot with four houses and the van, Drive with the arrow keys, Load the parcel at the depot and light a random house, Let the parcel ride on the van, Count it at the right house, End after enough parcels]
  zh:
    req: 在仓库取包裹，送到变成{colour}的房子
    steps: [画仓库、四座房子和货车, 用方向键行驶, 在仓库装包裹并随机点亮房子, 让包裹跟着货车, 到达正确的房子时计数, 送够后结束]
knobs:
  colour:
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x80ed99", en: light green, zh: 浅绿色}
  goal: {code: "GOAL = {}", values: [4, 3, 5]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const box = (width) => t.objects((o) => o.type === 'Rectangle' && o.width === width);
  const lit = () => box(80).filter((house) => house.fillColor === knobs.colour);
  const done = () => t.number(/Delivered/);
  const van = box(44)[0];
  const go = (x, y) => {
    for (let i = 0; i < 400 && Math.hypot(x - van.x, y - van.y) > 12; i++) {
      const keys = [];
      if (Math.abs(x - van.x) > 6) keys.push(x > van.x ? 'RIGHT' : 'LEFT');
      if (Math.abs(y - van.y) > 6) keys.push(y > van.y ? 'DOWN' : 'UP');
      t.hold(keys, 1);
    }
  };
  t.ok(box(80).length === 4 && lit().length === 0, 'four houses, none is lit');
  t.near(t.travel(van, () => t.hold('RIGHT', 30)).x, 140, 14, 'RIGHT drives the van');
  go(400, 300);
  t.ok(lit().length === 1, 'with the parcel one house lights up');
  const wrong = box(80).find((house) => house.fillColor !== knobs.colour);
  go(wrong.x, wrong.y);
  const parcel = box(20)[0];
  t.ok(Math.hypot(parcel.x - van.x, parcel.y - van.y) < 12, 'the parcel rides on the van');
  t.ok(done() === 0, 'a wrong house does not take it');
  go(lit()[0].x, lit()[0].y);
  t.ok(done() === 1 && lit().length === 0, 'the right house takes it');
  t.near(Math.hypot(parcel.x - 400, parcel.y - 300), 0, 2, 'the next parcel waits at the depot');
  for (let n = 1; n < knobs.goal; n++) {
    t.ok(!says(/Day is done/), 'the day is not over yet');
    go(400, 300);
    if (lit().length) go(lit()[0].x, lit()[0].y);
  }
  t.ok(done() === knobs.goal && says(/Day is done/), 'all parcels end the day');
  t.press('R');
  t.step(5);
  t.ok(done() === 0 && !says(/Day is done/), 'R starts a new day');
*/
const GOAL = 4;
const GREY = 0x6c757d;

function create() {
  this.delivered = 0;
  this.target = null;
  this.depot = this.add.rectangle(400, 300, 90, 90, 0x7f5539);
  this.houses = [[100, 120], [700, 120], [100, 500], [700, 500]]
    .map(([x, y]) => this.add.rectangle(x, y, 80, 80, GREY));
  this.van = this.add.rectangle(400, 450, 44, 44, 0xffffff);
  this.parcel = this.add.rectangle(400, 300, 20, 20, 0xd4a373);
  this.label = this.add.text(20, 20, 'Delivered: 0', { fontSize: '28px' });
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update(time, delta) {
  if (this.delivered === GOAL) return;
  const { left, right, up, down } = this.cursors;
  const step = 280 * delta / 1000;
  const x = this.van.x + (right.isDown - left.isDown) * step;
  const y = this.van.y + (down.isDown - up.isDown) * step;
  this.van.setPosition(Phaser.Math.Clamp(x, 22, 778), Phaser.Math.Clamp(y, 22, 578));

  if (this.target) {
    this.parcel.setPosition(this.van.x, this.van.y);
    if (touches(this.van, this.target)) deliver(this);
  } else if (touches(this.van, this.depot)) {
    this.target = Phaser.Utils.Array.GetRandom(this.houses).setFillStyle(0xffbe0b);
  }
}

function touches(a, b) {
  return Phaser.Geom.Intersects.RectangleToRectangle(a.getBounds(), b.getBounds());
}

function deliver(scene) {
  scene.target.setFillStyle(GREY);
  scene.target = null;
  scene.parcel.setPosition(scene.depot.x, scene.depot.y);
  scene.delivered += 1;
  scene.label.setText(`Delivered: ${scene.delivered}`);
  if (scene.delivered === GOAL) {
    scene.add.text(400, 200, 'Day is done! Press R', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#344e41',
  scene: { create, update }
});
