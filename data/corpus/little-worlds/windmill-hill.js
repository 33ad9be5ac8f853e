/* scene
tasks:
  en:
    - windmill
    - a windmill on a green hill turns in the wind, up and down make the wind stronger or weaker
    - mill with {colour} blades that go round, clouds pass by, I can set how hard it blows
    - "A windmill on a hill with {sails} {colour} sails: each unit of wind turns them by {turn} degrees per second and blows three clouds to the right by 20 px/s. The wind is 2 at first, UP and DOWN change it by 1 between 0 and 5, a text shows Wind and the number, and clouds that have left come in again on the left."
  zh:
    - 风车
    - 绿色山坡上的风车随风转动，上下键让风变大或变小
    - '{colour}叶片的大风车转啊转，云慢慢飘过，可以调节风力'
    - "山坡上有一座风车，{sails} 片{colour}叶片：每一级风力让叶片每秒转 {turn} 度，让三朵云每秒向右飘 20 像素。开始时风力为 2，上下方向键每次改变 1 级，范围 0 到 5，文字显示 Wind 和数字，飘出屏幕的云从左边重新进来。"
difficulty: medium
apis: [this.add.polygon, this.add.container, setAngle, this.input.keyboard.on, Phaser.Math.Clamp, setText]
plan:
  en:
    req: A windmill with {sails} {colour} sails turns with the wind set by UP and DOWN
    steps: [Draw the hill and the tower and the clouds, Put the sails into a container around the hub, Turn it and move the clouds by the wind in update, Bring clouds back on the left, Change the wind with the keys and show it]
  zh:
    req: '{sails} 片{colour}叶片的风车随上下键设定的风力转动'
    steps: [画山坡和塔和云, 把叶片放进绕轴的容器, 在 update 中按风力转动并移动云, 云飘出后回到左边, 用按键改变风力并显示]
knobs:
  sails: {code: "SAILS = {}", values: [4, 3, 5]}
  turn: {code: "TURN = {}", values: [30, 20, 45]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
probe: |
  const blades = t.objects((o) => o.type === 'Rectangle' && o.parentContainer);
  const wheel = blades[0].parentContainer;
  const clouds = t.objects('Ellipse').filter((o) => o.y < 250);
  t.near(blades.length, knobs.sails, 0, 'as many sails as asked');
  t.ok(blades.every((o) => o.fillColor === knobs.colour), 'in the asked colour');
  t.ok(new Set(blades.map((o) => Math.round(o.angle))).size === knobs.sails, 'each points another way');
  const turned = (action) => { const from = wheel.angle; action(); return (wheel.angle - from + 720) % 360; };
  const half = () => t.step(30);
  t.near(t.number(/wind/i), 2, 0, 'the wind is 2 at first');
  t.near(turned(half), knobs.turn, 2.5, 'the sails turn at the asked speed');
  t.ok(clouds.length === 3, 'three clouds');
  t.near(t.travel(clouds[0], half).x, 20, 2, 'clouds drift with the wind');
  t.press('UP');
  t.near(t.number(/wind/i), 3, 0, 'UP makes it stronger');
  t.near(turned(half), knobs.turn * 1.5, 3, 'so the sails turn faster');
  for (let i = 0; i < 5; i++) t.press('DOWN');
  t.near(t.number(/wind/i), 0, 0, 'DOWN weaker, to 0 at least');
  t.near((turned(half) + 180) % 360, 180, 0.1, 'without wind they stand still');
  for (let i = 0; i < 7; i++) t.press('UP');
  t.near(t.number(/wind/i), 5, 0, 'to 5 at most');
  let last = clouds.map((o) => o.x), back = clouds.map(() => false);
  for (let i = 0; i < 630; i++) { t.step(); clouds.forEach((o, k) => { back[k] = back[k] || o.x < last[k] - 500; last[k] = o.x; }); }
  t.ok(back.every(Boolean), 'each cloud comes back on the left');
*/
const SAILS = 4;
const TURN = 30;

class WindmillScene extends Phaser.Scene {
  create() {
    this.wind = 2;
    this.clouds = [];
    for (let i = 0; i < 3; i++) {
      this.clouds.push(this.add.ellipse(100 + i * 280, 70 + i * 50, 150, 46, 0xf8f9fa));
    }
    this.add.ellipse(400, 640, 1000, 280, 0x70a14b);
    this.add.polygon(400, 430, [25, 0, 75, 0, 100, 220, 0, 220], 0xa98467);

    this.sails = this.add.container(400, 330);
    for (let i = 0; i < SAILS; i++) {
      const sail = this.add.rectangle(0, 0, 28, 140, 0xe63946).setOrigin(0.5, 1);
      this.sails.add(sail.setAngle(i * 360 / SAILS));
    }
    this.add.circle(400, 330, 12, 0x5c4033);

    this.label = this.add.text(20, 560, 'Wind: 2', { fontSize: '26px' });
    this.input.keyboard.on('keydown-UP', () => this.changeWind(1));
    this.input.keyboard.on('keydown-DOWN', () => this.changeWind(-1));
  }

  changeWind(by) {
    this.wind = Phaser.Math.Clamp(this.wind + by, 0, 5);
    this.label.setText(`Wind: ${this.wind}`);
  }

  update(time, delta) {
    const seconds = delta / 1000;
    this.sails.angle += this.wind * TURN * seconds;
    for (const cloud of this.clouds) {
      cloud.x += this.wind * 20 * seconds;
      if (cloud.x > 880) cloud.x = -80;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#8ecae6',
  scene: WindmillScene
});
