/* scene
tasks:
  en:
    - lawn mower game
    - drive a mower over a lawn with the arrow keys until all the grass is cut
    - a quiet game for small kids, they steer a little {colour} machine and every patch of long grass it rolls over gets short
    - 'A lawn of 4 rows and {columns} columns of dark green 98 px squares. A {colour} 50 px mower starts below it and drives with the arrow keys at {speed} px/s; the square under its middle turns light green. The text shows "Grass left" and the time; when nothing is left "All mown!" appears and R restarts.'
  zh:
    - 割草机游戏
    - 用方向键开割草机，把草坪上的草全部割完
    - 给小朋友玩的轻松游戏，开着{colour}小机器，压过的长草就变短
    - '草坪有 4 行 {columns} 列 98 像素的深绿色方格，下方一台 50 像素的{colour}割草机用方向键以每秒 {speed} 像素行驶，中心所在的方格变成浅绿色。文字显示"Grass left"和时间，全部割完显示"All mown!"，按 R 重新开始。'
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Math.Clamp, setFillStyle, Phaser.Utils.Array.Remove]
plan:
  en:
    req: Drive a mower over the lawn until every square is cut
    steps: [Draw the squares of the lawn and the mower, Drive the mower with the arrow keys, Find the square under the mower, Colour it light and take it off the list, Show the end when the list is empty]
  zh:
    req: 开割草机把草坪每一格都割完
    steps: [画草坪方格和割草机, 用方向键行驶, 找到割草机下的方格, 把它变浅并从列表移除, 列表为空时显示完成]
knobs:
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  speed: {code: "SPEED = {}", values: [260, 200, 340]}
  columns: {code: "COLUMNS = {}", values: [6, 4, 7]}
probe: |
  const says = (words) => t.texts().some((s) => words.test(s));
  const left = () => t.number(/Grass left/);
  const tiles = t.objects((o) => o.type === 'Rectangle' && o.width === 98);
  const mower = t.one((o) => o.type === 'Rectangle' && o.width === 50);
  const long = tiles[0].fillColor;
  const go = (x, y) => {
    for (let i = 0; i < 400 && Math.hypot(x - mower.x, y - mower.y) > 12; i++) {
      const keys = [];
      if (Math.abs(x - mower.x) > 6) keys.push(x > mower.x ? 'RIGHT' : 'LEFT');
      if (Math.abs(y - mower.y) > 6) keys.push(y > mower.y ? 'DOWN' : 'UP');
      t.hold(keys, 1);
    }
  };
  t.near(tiles.length, 4 * knobs.columns, 0, 'the lawn has as many squares as asked');
  t.ok(left() === tiles.length, 'and all are to be cut');
  t.ok(mower.fillColor === knobs.colour, 'the mower has the asked colour');
  t.near(t.travel(mower, () => t.hold('LEFT', 30)).x, -knobs.speed / 2, 14, 'LEFT drives it at the asked speed');
  t.ok(left() === tiles.length, 'beside the lawn it cuts nothing');
  const rows = [...new Set(tiles.map((tile) => tile.y))].sort((a, b) => b - a);
  rows.forEach((y, n) => {
    const row = tiles.filter((tile) => tile.y === y).sort((a, b) => (n % 2 ? b.x - a.x : a.x - b.x));
    row.forEach((tile) => {
      go(tile.x, tile.y);
      t.ok(tile.fillColor !== long, 'the square under the mower is cut');
    });
    if (n === 0) t.ok(tiles.some((tile) => tile.fillColor === long) && !says(/All mown/), 'the others are still long');
  });
  t.ok(left() === 0 && says(/All mown/), 'then all is mown');
  t.ok(t.travel(mower, () => t.hold('DOWN', 10)).distance < 1, 'and the mower stops');
  t.press('R');
  t.step(5);
  t.ok(left() === tiles.length && !says(/All mown/), 'R starts again');
*/
const SPEED = 260;
const COLUMNS = 6;
const ROWS = 4;

function create() {
  this.seconds = 0;
  this.grass = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const x = 400 + (column - (COLUMNS - 1) / 2) * 100;
      this.grass.push(this.add.rectangle(x, 130 + row * 100, 98, 98, 0x2d6a4f));
    }
  }
  this.mower = this.add.rectangle(400, 550, 50, 50, 0xe63946);
  this.label = this.add.text(20, 20, '', { fontSize: '28px' });
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-R', () => this.scene.restart());
}

function update(time, delta) {
  if (this.grass.length === 0) return;
  const { left, right, up, down } = this.cursors;
  const step = SPEED * delta / 1000;
  const x = this.mower.x + (right.isDown - left.isDown) * step;
  const y = this.mower.y + (down.isDown - up.isDown) * step;
  this.mower.setPosition(Phaser.Math.Clamp(x, 25, 775), Phaser.Math.Clamp(y, 85, 575));

  const tile = this.grass.find((one) => one.getBounds().contains(this.mower.x, this.mower.y));
  if (tile) {
    tile.setFillStyle(0x95d5b2);
    Phaser.Utils.Array.Remove(this.grass, tile);
  }

  this.seconds += delta / 1000;
  this.label.setText(`Grass left: ${this.grass.length}   Time: ${this.seconds.toFixed(1)}`);
  if (this.grass.length === 0) {
    this.add.text(400, 300, 'All mown! Press R', { fontSize: '56px', color: '#081c15' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#7f5539',
  scene: { create, update }
});
