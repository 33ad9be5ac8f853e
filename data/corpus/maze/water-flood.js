/* scene
tasks:
  en:
    - water spreads through a maze
    - flood a cave from where I click, ring by ring
    - "A text map of rock and air; a click on air lets {colour} water spread to the neighbouring air cells every {tick} ms, breadth first, until the cave is full and its number of cells is shown."
  zh:
    - 水在洞穴里扩散
    - 点击一处，水一圈一圈填满洞穴
    - 字符地图由岩石和空气组成；点击空气格后，{colour}水每 {tick} 毫秒向相邻空格扩散一圈，直到填满并显示格数
difficulty: medium
apis: [this.time.addEvent, setFillStyle, this.add.rectangle, timer.remove, this.input.on]
plan:
  en:
    req: Water spreads ring by ring through a cave from a click
    steps: [Draw a rectangle for each character of the map, Start with the clicked cell, Fill the free neighbours of the last ring at every tick, Stop when nothing is left and show the count]
  zh:
    req: 水从点击处一圈圈填满洞穴
    steps: [每个字符画一个矩形, 从点击的格开始, 每拍填充上一圈的空邻居, 填满后停止并显示格数]
knobs:
  colour:
    - {code: "0x38bdf8", en: blue, zh: 蓝色}
    - {code: "0xa3e635", en: poison green, zh: 毒绿色}
  tick: {code: "TICK = {}", values: [80, 120]}
probe: |
  const wet = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).length;
  t.near(wet(), 0, 0, 'it is dry at first');
  t.click(25, 25);
  t.seconds(0.5);
  t.near(wet(), 0, 0, 'a click on rock does nothing');
  t.click(75, 75);
  t.seconds(knobs.tick * 3.5 / 1000);
  const early = wet();
  t.ok(early >= 3 && early < 30, 'water spreads ring by ring');
  t.seconds(knobs.tick * 3 / 1000);
  t.ok(wet() > early, 'and goes on');
  t.seconds(8);
  const full = wet();
  t.near(t.number(), full, 0, 'in the end the number of cells is shown');
  t.ok(full > 50, 'the cave is full');
  t.seconds(2);
  t.near(wet(), full, 0, 'rock stays dry');
*/
const TICK = 80;
const TILE = 50;
const AIR = 0x44403c;
const WATER = 0x38bdf8;
const MAP = [
  '################',
  '#....#.....#...#',
  '#.##.#.###.#.#.#',
  '#.#....#.....#.#',
  '#.#.####.#####.#',
  '#.#......#.....#',
  '#.######.#.###.#',
  '#......#...#...#',
  '####.#.###.#.###',
  '#....#.....#...#',
  '#.######.####..#',
  '################'
];

class FloodScene extends Phaser.Scene {
  create() {
    this.air = new Map();
    MAP.forEach((row, y) => [...row].forEach((sign, x) => this.addCell(sign, x, y)));
    this.label = this.add.text(10, 10, 'Click into the cave', { fontSize: '24px' });
    this.input.on('pointerdown', this.pour, this);
  }

  addCell(sign, x, y) {
    const colour = sign === '#' ? 0x1c1917 : AIR;
    const box = this.add.rectangle((x + 0.5) * TILE, (y + 0.5) * TILE, TILE, TILE, colour);
    if (sign === '.') this.air.set(`${x},${y}`, { x, y, box });
  }

  pour(pointer) {
    const source = this.air.get(`${Math.floor(pointer.x / TILE)},${Math.floor(pointer.y / TILE)}`);
    if (!source || this.ring) return;

    this.wetCells = 0;
    this.ring = this.fill([source]);
    this.timer = this.time.addEvent({ delay: TICK, loop: true, callback: this.spread, callbackScope: this });
  }

  fill(cells) {
    const dry = [...new Set(cells)].filter((cell) => cell && cell.box.fillColor === AIR);
    dry.forEach((cell) => cell.box.setFillStyle(WATER));
    this.wetCells += dry.length;
    return dry;
  }

  spread() {
    const neighbours = this.ring.flatMap(({ x, y }) => [
      this.air.get(`${x + 1},${y}`),
      this.air.get(`${x - 1},${y}`),
      this.air.get(`${x},${y + 1}`),
      this.air.get(`${x},${y - 1}`)
    ]);
    this.ring = this.fill(neighbours);
    if (this.ring.length === 0) {
      this.timer.remove();
      this.label.setText(`Full: ${this.wetCells} cells`);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: FloodScene
});
