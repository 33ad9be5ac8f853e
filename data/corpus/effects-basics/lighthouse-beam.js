/* scene
tasks:
  en:
    - lighthouse at night
    - a beam of light goes round and ships light up in it
    - rotating lamp in the dark, boats turn {colour} while the ray passes over them, the space bar switches the lamp
    - 'A lighthouse in the middle turns a {colour} beam of 420 px length and 24 degrees width at {turn} degrees per second. Five dark ships of 40x20 px turn {colour} while the beam is over them and dark afterwards. SPACE switches the lamp off and on.'
  zh:
    - 夜晚的灯塔
    - 一束光不停旋转，照到的船会亮起来
    - 黑夜里旋转的灯，光扫过时小船变成{colour}，空格开关灯
    - 中间的灯塔以每秒 {turn} 度转动一束长 420 像素、宽 24 度的{colour}光。五艘 40x20 像素的深色船被照到时变成{colour}，光过后变暗。空格关灯和开灯。
difficulty: medium
apis: [this.add.graphics, slice, Phaser.Math.Angle.ShortestBetween, Phaser.Math.Angle.Between, setFillStyle]
plan:
  en:
    req: A turning beam lights up the ships that it passes
    steps: [Draw the beam once as a slice around its own origin, Place the ships and the tower, Turn the beam in update, Compare the angle to each ship with that of the beam, Colour ships inside the beam, Toggle the beam with SPACE]
  zh:
    req: 旋转的光束照亮扫过的船
    steps: [以自身原点画一次扇形光束, 放置船和灯塔, 在 update 中转动光束, 比较每艘船的角度与光束角度, 给光束内的船上色, 用空格开关光束]
knobs:
  turn: {code: "TURN = {}", values: [60, 90, 72]}
  colour:
    - {code: "0xffe082", en: yellow, zh: 黄色}
    - {code: "0x80deea", en: light blue, zh: 浅蓝色}
probe: |
  const ships = t.objects((o) => o.type === 'Rectangle' && o.width === 40);
  const lit = (ship) => ship.fillColor === knobs.colour;
  const turn = 360 / knobs.turn * 60;
  const seen = new Set(), dark = new Set(), starts = [];
  let most = 0, before = false;
  t.near(ships.length, 5, 0, 'there are five ships');
  for (let i = 0; i < 2 * turn; i++) {
    t.step();
    ships.forEach((ship) => (lit(ship) ? seen : dark).add(ship));
    most = Math.max(most, ships.filter(lit).length);
    if (lit(ships[0]) && !before) starts.push(i);
    before = lit(ships[0]);
  }
  t.near(seen.size, 5, 0, 'the beam lights every ship');
  t.near(dark.size, 5, 0, 'but not all the time');
  t.ok(most < 4, 'only some at once');
  t.near(starts.length, 2, 0, 'a ship is lit once in a turn');
  t.near(starts[1] - starts[0], turn, 4, 'at the asked speed');
  t.press('SPACE');
  let off = 0;
  for (let i = 0; i < turn; i++) { t.step(); off = Math.max(off, ships.filter(lit).length); }
  t.near(off, 0, 0, 'without the lamp all is dark');
  t.press('SPACE');
  let on = 0;
  for (let i = 0; i < turn; i++) { t.step(); on = Math.max(on, ships.filter(lit).length); }
  t.ok(on > 0, 'SPACE switches it on again');
*/
const TURN = 60;
const HALF_WIDTH = 12;

function create() {
  const half = Phaser.Math.DegToRad(HALF_WIDTH);
  this.beam = this.add.graphics({ x: 400, y: 300 });
  this.beam.fillStyle(0xffe082, 0.4).slice(0, 0, 420, -half, half).fillPath();

  const places = [[150, 140], [650, 110], [120, 470], [690, 480], [420, 540]];
  this.ships = places.map(([x, y]) => this.add.rectangle(x, y, 40, 20, 0x37474f));
  this.add.circle(400, 300, 24, 0xeceff1).setStrokeStyle(6, 0xc62828);

  this.input.keyboard.on('keydown-SPACE', () => {
    this.beam.setVisible(!this.beam.visible);
  });
}

function update(time, delta) {
  this.beam.angle += TURN * delta / 1000;
  for (const ship of this.ships) {
    const angle = Phaser.Math.RadToDeg(Phaser.Math.Angle.Between(400, 300, ship.x, ship.y));
    const off = Phaser.Math.Angle.ShortestBetween(this.beam.angle, angle);
    const lit = this.beam.visible && Math.abs(off) < HALF_WIDTH;
    ship.setFillStyle(lit ? 0xffe082 : 0x37474f);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  scene: { create, update }
});
