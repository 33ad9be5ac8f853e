/* scene
tasks:
  en:
    - feather and stone fall, with and without air
    - drop a {colour} stone and a white feather together, the air holds the feather back, and without air they fall alike
    - free fall for the physics class, space lets both go, A takes the air away or brings it back, the times are shown
    - "A {colour} circle of radius 25 and a white 60x16 ellipse hang at y = 80. SPACE lets both fall from there with a gravity of {gravity}. With air the feather never falls faster than {air} px/s; A switches the air on and off. Two texts count the seconds of the fall, a third one says Air: on or Air: off."
  zh:
    - 羽毛和石头下落，有空气和没空气
    - 同时放下{colour}石头和白色羽毛，空气拖住羽毛，没有空气时一样快
    - 物理课的自由落体，空格让两者落下，A 键去掉或恢复空气，并显示时间
    - 半径 25 的{colour}圆和 60x16 的白色椭圆挂在 y = 80。空格让两者从那里以重力 {gravity} 下落。有空气时羽毛速度不超过每秒 {air} 像素，A 键开关空气。两个文字显示下落的秒数，另一个显示 Air 是 on 还是 off。
difficulty: medium
apis: [this.physics.add.existing, setAllowGravity, setMaxVelocityY, this.input.keyboard.addKey, onFloor, setText]
plan:
  en:
    req: Drop a {colour} stone and a feather with and without air
    steps: [Hang both up without gravity, Let them fall from the top with SPACE, Limit the speed of the feather while there is air, Count the seconds until each lies on the floor]
  zh:
    req: 在有空气和没空气时放下{colour}石头和羽毛
    steps: [把两者挂起来并关闭重力, 空格让它们从上面落下, 有空气时限制羽毛的速度, 计时直到各自落地]
knobs:
  colour:
    - {code: "0x8d99ae", en: grey, zh: 灰色}
    - {code: "0xbc6c25", en: brown, zh: 棕色}
  gravity: {code: "GRAVITY = {}", values: [400, 250, 600]}
  air: {code: "AIR_SPEED = {}", values: [90, 60, 120]}
probe: |
  const stone = t.one('Arc');
  const feather = t.one('Ellipse');
  t.ok(stone.fillColor === knobs.colour, 'the stone has the asked colour');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'both hang at first');
  t.press('SPACE');
  t.step(56);
  t.near(stone.y - 80, knobs.gravity * 0.5, knobs.gravity * 0.04, 'the stone falls freely');
  t.ok(feather.y > 90 && feather.y < stone.y - 10, 'the feather is behind');
  t.near(t.travel(feather, () => t.step(20)).y, knobs.air / 3, 4, 'it falls at the speed the air allows');
  t.seconds(2);
  t.near(stone.y, 575, 3, 'the stone lies on the floor');
  t.ok(feather.y < 560, 'the feather still falls');
  t.near(t.number(/stone/i), Math.sqrt(2 * 495 / knobs.gravity), 0.15, 'the text shows its time');
  t.press('A');
  t.ok(t.text(/air: off/i), 'A takes the air away');
  t.press('SPACE');
  t.near(stone.y, 80, 12, 'SPACE lifts both up again');
  t.step(36);
  t.ok(stone.y > 110, 'the stone falls');
  t.near(feather.y, stone.y, 2, 'and the feather as fast');
  t.press('A');
  t.press('SPACE');
  t.step(56);
  t.ok(t.text(/air: on/i) && feather.y < stone.y - 10, 'with the air back it is slow again');
*/
const GRAVITY = 400;
const AIR_SPEED = 90;
const TOP = 80;

function create() {
  const stone = this.add.circle(250, TOP, 25, 0x8d99ae);
  const feather = this.add.ellipse(550, TOP, 60, 16, 0xffffff);
  this.falls = [
    { name: 'Stone', shape: stone, label: this.add.text(190, 20, 'Stone', { fontSize: '24px' }) },
    { name: 'Feather', shape: feather, label: this.add.text(480, 20, 'Feather', { fontSize: '24px' }) }
  ];
  for (const { shape } of this.falls) {
    this.physics.add.existing(shape);
    shape.body.setCollideWorldBounds(true);
    shape.body.setAllowGravity(false);
  }

  let air = false;
  const airLabel = this.add.text(20, 560, '', { fontSize: '24px' });
  const switchAir = () => {
    air = !air;
    feather.body.setMaxVelocityY(air ? AIR_SPEED : 10000);
    airLabel.setText(air ? 'Air: on' : 'Air: off');
  };
  switchAir();

  this.input.keyboard.addKey('A').on('down', switchAir);
  this.input.keyboard.addKey('SPACE').on('down', () => {
    for (const fall of this.falls) {
      fall.shape.body.reset(fall.shape.x, TOP);
      fall.shape.body.setAllowGravity(true);
      fall.seconds = 0;
    }
  });
}

function update(time, delta) {
  for (const fall of this.falls) {
    const { body } = fall.shape;
    if (!body.allowGravity || body.onFloor()) continue;
    fall.seconds += delta / 1000;
    fall.label.setText(`${fall.name}: ${fall.seconds.toFixed(1)} s`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: { create, update }
});
