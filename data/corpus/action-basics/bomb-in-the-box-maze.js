/* scene
tasks:
  en:
    - make a simple bomberman
    - "grid maze, space puts down a bomb, it explodes in a cross and breaks the {colour} boxes, don't stand in it"
    - "one player lays explosives between stone blocks to clear the wooden ones and has to hide round the corner"
    - "A grid of 11 x 7 cells of 60 px with grey walls and {colour} boxes. Each press of an arrow key moves the white player one free cell. SPACE puts one bomb on the player's cell; after {fuse} ms it burns {range} cells in all four directions, is stopped by walls and breaks the first box in each. A player in the flames sees Game over, R restarts; Boxes counts what is left, at 0 All boxes gone! is shown."
  zh:
    - 做一个简单的炸弹人
    - 网格迷宫，按空格放炸弹，十字形爆炸会炸开{colour}箱子，自己别被炸到
    - 玩家在石块之间放炸药清除木箱，还要躲到拐角后面
    - 11 x 7 格、每格 60 像素的网格，有灰色墙和{colour}箱子。每按一次方向键，白色玩家走一格空地。空格在玩家所在格放一个炸弹，{fuse} 毫秒后向四个方向烧 {range} 格，遇墙停下，每个方向炸掉第一个箱子。玩家被烧到显示 Game over，按 R 重来；Boxes 显示剩余箱子数，为 0 时显示 All boxes gone!
difficulty: hard
apis: [this.input.keyboard.on, this.time.delayedCall, this.add.rectangle, this.add.circle, this.scene.restart, setPosition]
plan:
  en:
    req: Bombs burn {range} cells in a cross and break {colour} boxes in a grid maze
    steps: [Build walls and boxes from a text map, Move the player by cells with the arrow keys, Put a bomb on SPACE, "Burn the cells in four directions after {fuse} ms", Break boxes and catch the player in the flames, Show the end and restart with R]
  zh:
    req: 炸弹十字形烧 {range} 格，炸开网格迷宫里的{colour}箱子
    steps: [根据文本地图搭墙和箱子, 用方向键按格移动玩家, 按空格放炸弹, '{fuse} 毫秒后向四个方向燃烧', 炸开箱子并检查玩家是否在火里, 显示结局并用 R 重来]
knobs:
  colour:
    - {code: "0xb08968", en: brown, zh: 棕色}
    - {code: "0xd62828", en: red, zh: 红色}
    - {code: "0x457b9d", en: blue, zh: 蓝色}
  fuse: {code: "FUSE = {}", values: [1500, 1000, 2000]}
  range: {code: "RANGE = {}", values: [2, 3]}
probe: |
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const boxes = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const bombs = () => t.objects('Arc');
  const flames = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0xff9f1c);
  const home = { x: player().x, y: player().y };
  const count = boxes().length;
  t.ok(count >= 8, 'boxes of the asked colour');
  t.near(t.number(/boxes/i), count, 0, 'the text counts them');
  t.near(t.travel(player(), () => t.hold('LEFT', 6)).x, 0, 0.5, 'a wall stops the player');
  t.near(t.travel(player(), () => t.hold('RIGHT', 20)).x, 60, 0.5, 'a press moves one cell, also when held');
  t.near(t.travel(player(), () => t.press('RIGHT')).x, 0, 0.5, 'a box stops the player');
  t.press('SPACE');
  t.press('SPACE');
  t.near(bombs().length, 1, 0, 'one bomb lies there');
  t.press('LEFT');
  t.press('DOWN');
  t.ok(player().x === home.x && player().y === home.y + 60, 'the player hides round the corner');
  t.step(Math.round(knobs.fuse * 0.06) - 20);
  t.ok(bombs().length === 1 && flames().length === 0, 'the bomb waits');
  t.step(10);
  t.ok(bombs().length === 0 && flames().length > 0, 'then it explodes');
  t.near(Math.max(...flames().map((f) => f.x)) - home.x, 120, 1, 'the flames stop at the first box');
  t.near(boxes().length, count - 1, 0, 'which breaks');
  t.near(t.number(/boxes/i), count - 1, 0, 'and is no longer counted');
  t.ok(!t.text(/game over/i), 'the hidden player lives');
  t.seconds(1);
  t.near(flames().length, 0, 0, 'the flames go out');
  t.press('SPACE');
  t.seconds(knobs.fuse / 1000 + 0.2);
  t.ok(t.text(/game over/i), 'a player in the flames loses');
  t.near(t.travel(player(), () => t.press('UP')).distance, 0, 0.5, 'and cannot move any more');
  t.press('R');
  t.step(5);
  t.ok(boxes().length === count && !t.text(/game over/i), 'R restarts');
*/
const FUSE = 1500;
const RANGE = 2;
const WAYS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };
const MAP = [
  '###########',
  '#..x..x...#',
  '#.#.#.#x#.#',
  '#x..x...x.#',
  '#.#x#.#.#.#',
  '#..x..x...#',
  '###########'
];
const px = (col) => 100 + col * 60;
const py = (row) => 120 + row * 60;

class BombScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.bomb = null;
    this.boxes = new Map();
    MAP.forEach((line, row) => [...line].forEach((sign, col) => {
      if (sign === '#') this.add.rectangle(px(col), py(row), 58, 58, 0x6c757d);
      if (sign === 'x') this.boxes.set(`${col},${row}`, this.add.rectangle(px(col), py(row), 52, 52, 0xb08968));
    }));
    this.cell = [1, 1];
    this.player = this.add.rectangle(px(1), py(1), 40, 40, 0xf8f9fa);
    this.label = this.add.text(16, 8, `Boxes: ${this.boxes.size}`, { fontSize: '24px' });

    for (const key of Object.keys(WAYS)) {
      this.input.keyboard.addKey(key).on('down', () => this.walk(...WAYS[key]));
    }
    this.input.keyboard.addKey('SPACE').on('down', this.putBomb, this);
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  walk(dx, dy) {
    const [col, row] = [this.cell[0] + dx, this.cell[1] + dy];
    const place = `${col},${row}`;
    if (this.over || MAP[row][col] === '#' || this.boxes.has(place)) return;
    this.cell = [col, row];
    this.player.setPosition(px(col), py(row));
  }

  putBomb() {
    if (this.over || this.bomb) return;
    const [col, row] = this.cell;
    this.bomb = this.add.circle(px(col), py(row), 20, 0x212529);
    this.time.delayedCall(FUSE, () => this.explode(col, row));
  }

  explode(col, row) {
    this.bomb.destroy();
    this.bomb = null;
    this.burn(col, row);
    for (const [dx, dy] of Object.values(WAYS)) {
      for (let n = 1; n <= RANGE; n++) {
        if (!this.burn(col + dx * n, row + dy * n)) break;
      }
    }
    this.label.setText(`Boxes: ${this.boxes.size}`);
    if (!this.over && this.boxes.size === 0) this.end('All boxes gone!');
  }

  // returns whether the fire goes on behind this cell
  burn(col, row) {
    if (MAP[row][col] === '#') return false;
    const place = `${col},${row}`;
    const flame = this.add.rectangle(px(col), py(row), 56, 56, 0xff9f1c);
    this.time.delayedCall(300, () => flame.destroy());
    if (this.cell.join() === place) this.end('Game over');
    const box = this.boxes.get(place);
    if (box) box.destroy();
    return !this.boxes.delete(place);
  }

  end(message) {
    this.over = true;
    this.add.text(400, 300, message, { fontSize: '56px', backgroundColor: '#000000' }).setOrigin(0.5).setDepth(1);
  }
}

new Phaser.Game({
  width: 800,
  height: 600,
  backgroundColor: '#588157',
  scene: BombScene
});
