/* scene
tasks:
  en:
    - boulder and pressure plate
    - push a boulder onto a pressure plate so that the gate opens and I can get out
    - a rolling stone puzzle, the hero moves tile by tile, shoves the rock on the switch in the floor, the door goes away and the star behind it wins
    - "Tiles of 60 px from an array of strings. A blue square moves one tile for each arrow key, walls stop it, and it pushes the {rock} boulder in front of it when the tile behind is free. While the boulder lies on the {plate} plate the gate is open; the star behind the gate shows \"You win\", {key} starts again."
  zh:
    - 推石头压机关
    - 把大石头推到压力板上，门就打开，我就能出去
    - 推石解谜，主角一格一格走，把岩石推到地上的开关上，闸门消失，走到后面的星星就赢
    - 用字符串数组画 60 像素的格子。蓝色方块每按一次方向键走一格，墙挡住它，石头后面空着时能推动{rock}石头。石头压在{plate}压力板上时门打开，走到门后的星星显示"You win"，按 {key} 重来。
difficulty: medium
apis: [this.add.rectangle, this.add.circle, this.input.keyboard.on, setVisible, this.scene.restart]
plan:
  en:
    req: A boulder on the plate opens the gate to the star
    steps: [Build walls and things from an array of strings, Step one tile for each arrow key, Push the boulder when the tile behind it is free, Hide the gate while the boulder is on the plate, Win on the star]
  zh:
    req: 石头压住压力板，通往星星的门就打开
    steps: [由字符串数组生成墙和物体, 每按方向键走一格, 石头后面空着时推动石头, 石头在压力板上时隐藏门, 走到星星就赢]
knobs:
  rock:
    - {code: "0x8d99ae", en: grey, zh: 灰色}
    - {code: "0xa47148", en: brown, zh: 棕色}
  plate:
    - {code: "0xf94144", en: red, zh: 红色}
    - {code: "0x90be6d", en: green, zh: 绿色}
  key: {code: "keydown-{}", values: [R, SPACE]}
probe: |
  const find = () => ({ rock: t.one('Arc'), star: t.one('Star'), plate: t.objects('Rectangle').find((o) => o.fillColor === knobs.plate), hero: t.objects('Rectangle').find((o) => o.width === 40) });
  const { rock, star, plate, hero } = find();
  const blocks = () => t.objects('Rectangle').length;
  const shut = blocks();
  t.ok(rock.fillColor === knobs.rock && plate && hero, 'boulder and plate have the asked colours');
  t.near(t.travel(hero, () => t.press('UP')).distance, 0, 1, 'a wall stops the hero');
  t.near(t.travel(hero, () => { t.press('RIGHT'); t.press('RIGHT'); }).x, 120, 1, 'each press is one tile');
  t.near(t.travel(rock, () => t.press('DOWN')).y, 60, 1, 'the boulder is pushed one tile');
  t.ok(blocks() === shut, 'the gate is still shut');
  t.near(t.travel(rock, () => t.press('DOWN')).y, 60, 1, 'and once more');
  t.ok(rock.x === plate.x && rock.y === plate.y, 'now it lies on the plate');
  t.ok(blocks() === shut - 1, 'the gate is open');
  t.press('DOWN');
  t.press('DOWN');
  t.ok(blocks() === shut, 'pushed off the plate the gate is shut again');
  t.near(rock.y - hero.y, 60, 1, 'and the wall stops the boulder');
  t.press(knobs.key);
  t.step(5);
  const again = find();
  ['RIGHT', 'RIGHT', 'DOWN', 'DOWN', 'RIGHT', 'RIGHT', 'RIGHT', 'RIGHT'].forEach((key) => t.press(key));
  t.ok(!t.text(/win/i), 'not won before the star');
  t.press('RIGHT');
  t.ok(again.hero.x === again.star.x && t.text(/You win/), 'the star behind the gate wins');
*/
const CELL = 60;
const MAP = [
  '##########',
  '#h    #  #',
  '#  o  #  #',
  '#     g e#',
  '#  p  #  #',
  '#     #  #',
  '##########'
];
const STEPS = { LEFT: [-CELL, 0], RIGHT: [CELL, 0], UP: [0, -CELL], DOWN: [0, CELL] };
const isAt = (thing, x, y) => thing.x === x && thing.y === y;

class BoulderScene extends Phaser.Scene {
  create() {
    this.walls = [];
    this.won = false;
    MAP.forEach((line, row) => {
      [...line].forEach((sign, column) => this.addTile(sign, 130 + column * CELL, 120 + row * CELL));
    });
    for (const [key, [dx, dy]] of Object.entries(STEPS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.move(dx, dy));
    }
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  addTile(sign, x, y) {
    if (sign === '#') this.walls.push(this.add.rectangle(x, y, CELL, CELL, 0x3a3a55));
    if (sign === 'p') this.plate = this.add.rectangle(x, y, 50, 50, 0xf94144);
    if (sign === 'g') this.gate = this.add.rectangle(x, y, CELL, CELL, 0xb5651d);
    if (sign === 'e') this.exit = this.add.star(x, y, 5, 10, 22, 0xffd60a);
    // what moves is drawn over the floor
    if (sign === 'h') this.hero = this.add.rectangle(x, y, 40, 40, 0x4895ef).setDepth(1);
    if (sign === 'o') this.boulder = this.add.circle(x, y, 24, 0x8d99ae).setDepth(1);
  }

  isBlocked(x, y) {
    return this.walls.some((wall) => isAt(wall, x, y)) || (this.gate.visible && isAt(this.gate, x, y));
  }

  move(dx, dy) {
    const x = this.hero.x + dx;
    const y = this.hero.y + dy;
    if (this.won || this.isBlocked(x, y)) return;
    if (isAt(this.boulder, x, y)) {
      if (this.isBlocked(x + dx, y + dy)) return;
      this.boulder.setPosition(x + dx, y + dy);
      this.gate.setVisible(!isAt(this.boulder, this.plate.x, this.plate.y));
    }
    this.hero.setPosition(x, y);
    if (isAt(this.exit, x, y)) {
      this.won = true;
      this.add.text(400, 50, 'You win', { fontSize: '40px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: BoulderScene
});
