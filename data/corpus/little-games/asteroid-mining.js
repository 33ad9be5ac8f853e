/* scene
tasks:
  en:
    - space mining game
    - fly a ship to asteroids, hold space to drill for ore and bring it back to the station
    - a miner in space with a small cargo hold, when it is full I have to unload at the base before I can dig on
    - 'A white ship flies with the arrow keys at 260 px/s. Within 70 px of one of four grey asteroids holding SPACE digs a piece of ore every {drill} ms; each has 3 pieces, shrinks and is gone when empty. The hold takes {cargo} pieces, at the {colour} station at the bottom they are sold. The text shows "Cargo" and "Sold", all 12 sold shows "All mined!".'
  zh:
    - 太空采矿游戏
    - 开飞船到小行星旁，按住空格采矿，再运回空间站
    - 太空矿工，货舱很小，装满了要回基地卸货才能继续挖
    - '白色飞船用方向键以每秒 260 像素飞行。在四颗灰色小行星之一的 70 像素以内按住空格，每 {drill} 毫秒采到一块矿石；每颗有 3 块，会变小，采完就消失。货舱最多装 {cargo} 块，到底部的{colour}空间站卖出。文字显示"Cargo"和"Sold"，12 块全部卖出后显示"All mined!"。'
difficulty: medium
apis: [this.add.triangle, this.input.keyboard.createCursorKeys, Phaser.Math.Distance.BetweenPoints, setScale, Phaser.Utils.Array.Remove]
plan:
  en:
    req: Drill ore from asteroids with SPACE and sell it at the {colour} station
    steps: [Draw four asteroids with the station and the ship, Fly with the arrow keys, Dig a piece whenever SPACE was held long enough near an asteroid, Shrink the asteroid and remove it when empty, Sell the cargo at the station, Show the end when all is sold]
  zh:
    req: 按空格从小行星采矿，在{colour}空间站卖出
    steps: [画四颗小行星、空间站和飞船, 用方向键飞行, 在小行星旁按住空格够久就采到一块, 小行星变小并在采完后移除, 在空间站卖出货物, 全部卖出后显示结束]
knobs:
  colour:
    - {code: "0x57cc99", en: green, zh: 绿色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  drill: {code: "DRILL_TIME = {}", values: [500, 300, 800]}
  cargo: {code: "CARGO = {}", values: [4, 3, 6]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const read = (name) => Number(t.texts().join(' ').match(new RegExp(name + ': (\\d+)'))[1]);
  const ship = t.one('Triangle');
  const station = t.one('Rectangle');
  const places = t.objects('Arc').map((rock) => ({ x: rock.x, y: rock.y }));
  const frames = knobs.drill * 60 / 1000;
  const go = (place) => {
    for (let i = 0; i < 400 && Math.hypot(place.x - ship.x, place.y - ship.y) > 12; i++) {
      const keys = [];
      if (Math.abs(place.x - ship.x) > 6) keys.push(place.x > ship.x ? 'RIGHT' : 'LEFT');
      if (Math.abs(place.y - ship.y) > 6) keys.push(place.y > ship.y ? 'DOWN' : 'UP');
      t.hold(keys, 1);
    }
  };
  t.ok(places.length === 4 && station.fillColor === knobs.colour, 'four asteroids and a station of the asked colour');
  t.hold('SPACE', 60);
  t.ok(read('Cargo') === 0, 'far from an asteroid there is nothing to dig');
  go(places[0]);
  t.step(60);
  t.ok(read('Cargo') === 0, 'without SPACE nothing is dug');
  const rock = t.objects('Arc').find((o) => o.x === places[0].x && o.y === places[0].y);
  const size = rock.displayWidth;
  t.hold('SPACE', Math.round(frames * 2) + 8);
  t.ok(read('Cargo') === 2, 'SPACE digs a piece in the asked time');
  t.ok(rock.displayWidth < size - 10, 'and the asteroid shrinks');
  t.hold('SPACE', Math.round(frames) + 8);
  t.ok(read('Cargo') === 3 && t.objects('Arc').length === 3, 'an empty asteroid is gone');
  for (const place of places.slice(1, 3)) {
    if (read('Cargo') === knobs.cargo) break;
    go(place);
    t.hold('SPACE', Math.round(frames * 3) + 12);
  }
  go(places[3]);
  t.hold('SPACE', Math.round(frames) + 12);
  t.ok(read('Cargo') === knobs.cargo, 'a full hold takes no more');
  go(station);
  t.ok(read('Cargo') === 0 && read('Sold') === knobs.cargo, 'the station buys the cargo');
  for (let n = 0; n < 12 && !says(/All mined/); n++) {
    const next = t.objects('Arc')[0];
    if (next) { go(next); t.hold('SPACE', Math.round(frames * 3) + 12); }
    go(station);
  }
  t.ok(says(/All mined/) && read('Sold') === 12, 'all ore sold ends the game');
*/
const DRILL_TIME = 500;
const CARGO = 4;
const ORE = 3;

class MiningScene extends Phaser.Scene {
  create() {
    this.cargo = 0;
    this.sold = 0;
    this.drilled = 0;
    this.rocks = [[140, 140], [660, 140], [140, 400], [660, 400]].map(([x, y]) => {
      const rock = this.add.circle(x, y, 48, 0x8d99ae);
      rock.ore = ORE;
      return rock;
    });
    this.station = this.add.rectangle(400, 540, 140, 50, 0x57cc99);
    this.ship = this.add.triangle(400, 300, 0, 32, 16, 0, 32, 32, 0xffffff);
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.showState();
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  showState() {
    this.label.setText(`Cargo: ${this.cargo}/${CARGO}   Sold: ${this.sold}`);
  }

  isNear(thing, reach) {
    return Phaser.Math.Distance.BetweenPoints(this.ship, thing) < reach;
  }

  update(time, delta) {
    const { left, right, up, down, space } = this.cursors;
    const step = 260 * delta / 1000;
    this.ship.x = Phaser.Math.Clamp(this.ship.x + (right.isDown - left.isDown) * step, 20, 780);
    this.ship.y = Phaser.Math.Clamp(this.ship.y + (down.isDown - up.isDown) * step, 20, 580);

    const rock = this.rocks.find((one) => this.isNear(one, 70));
    if (rock && space.isDown && this.cargo < CARGO) this.drill(rock, delta);
    else this.drilled = 0;
    if (this.cargo > 0 && this.isNear(this.station, 70)) this.sell();
  }

  drill(rock, delta) {
    this.drilled += delta;
    if (this.drilled < DRILL_TIME) return;
    this.drilled = 0;
    this.cargo += 1;
    rock.ore -= 1;
    rock.setScale(rock.ore / ORE);
    if (rock.ore === 0) {
      Phaser.Utils.Array.Remove(this.rocks, rock);
      rock.destroy();
    }
    this.showState();
  }

  sell() {
    this.sold += this.cargo;
    this.cargo = 0;
    this.showState();
    if (this.rocks.length === 0) this.add.text(400, 270, 'All mined!', { fontSize: '64px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  scene: MiningScene
});
