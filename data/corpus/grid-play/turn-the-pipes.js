/* scene
tasks:
  en:
    - pipe puzzle
    - click pipe pieces to turn them until the water gets through
    - plumbing game, tiles with straight and bent tubes are rotated so that the flow reaches the other side
    - "A board of 5 x 4 pipe tiles, {size} px each, some straight and some bent. A click turns a tile by 90 degrees. Water enters the top left tile from the left; all tiles it reaches are tinted {colour}, and when it leaves the bottom right tile to the right the text says The water flows!"
  zh:
    - 接水管游戏
    - 点击水管块让它旋转，直到水流通过
    - 水管工拼图，旋转直管和弯管，让水流到另一边
    - 5 x 4 块水管，每块 {size} 像素，有直管和弯管。点击一块旋转 90 度。水从左边流进左上角的块；流到的块都染成{colour}，当水从右下角的块向右流出时显示 The water flows!
difficulty: medium
apis: [generateTexture, this.add.image, setInteractive, setAngle, setTint, clearTint]
plan:
  en:
    req: Turn pipe tiles until the water flows from left to right
    steps: [Draw a straight and a bent pipe as textures, Build the board from a text layout, Turn a tile on a click, Follow the water from tile to tile through open sides, Tint what it reaches and tell when it gets through]
  zh:
    req: 旋转水管块让水从左流到右
    steps: [把直管和弯管画成纹理, 按文字布局建立棋盘, 点击旋转水管, 顺着开口一块块追踪水流, 给流到的块染色并判断是否通过]
knobs:
  size: {code: "SIZE = {}", values: [90, 80, 100]}
  colour:
    - {code: "0x48cae4", en: light blue, zh: 浅蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xffb703", en: yellow, zh: 黄色}
probe: |
  const tiles = t.objects('Image');
  const tile = ([column, row]) => tiles[row * 5 + column];
  const WAYS = [[0, -1], [1, 0], [0, 1], [-1, 0]];
  const path = [[0, 0], [1, 0], [1, 1], [1, 2], [2, 2], [3, 2], [3, 1], [4, 1], [4, 2], [4, 3]];
  const side = (from, to) => WAYS.findIndex(([dx, dy]) => from[0] + dx === to[0] && from[1] + dy === to[1]);
  const wet = () => tiles.filter((one) => one.isTinted && one.tintTopLeft === knobs.colour);
  const open = (one) => {
    const turns = (Math.round(one.angle / 90) + 4) % 4;
    return (one.texture.key === 'straight' ? [0, 2] : [0, 1]).map((way) => (way + turns) % 4);
  };
  t.near(tiles.length, 20, 0, 'five by four tiles');
  t.near(tiles[1].x - tiles[0].x, knobs.size, 1, 'of the asked size');
  const turned = tiles[0].angle;
  t.click(tiles[0]);
  t.near(Math.abs(tiles[0].angle - turned) % 180, 90, 0.5, 'a click turns a tile by 90 degrees');
  t.ok(wet().includes(tiles[0]), 'the first tile gets wet when it is open to the left');
  t.click(tiles[0]);
  t.ok(wet().length === 0, 'otherwise nothing is wet');
  path.forEach((place, i) => {
    t.ok(!t.text(/water flows/i), 'it does not get through yet');
    const before = i === 0 ? 3 : side(place, path[i - 1]);
    const after = i === path.length - 1 ? 1 : side(place, path[i + 1]);
    const fits = () => open(tile(place)).includes(before) && open(tile(place)).includes(after);
    for (let n = 0; n < 4 && !fits(); n++) t.click(tile(place));
    t.ok(fits(), 'the tile can be turned along the way');
    t.ok(wet().length >= i + 1, 'the water comes one tile further');
  });
  t.ok(t.text(/water flows/i), 'the water gets through');
  t.near(wet().length, 10, 0, 'all tiles of the way are wet');
  t.click(tile(path[4]));
  t.ok(!t.text(/water flows/i), 'a tile turned away stops it');
  t.ok(wet().length <= 5, 'and the rest is dry');
*/
const SIZE = 90;
const LAYOUT = ['SBSBB', 'BSBBB', 'SBSBS', 'BSBSB'];
// sides: 0 up, 1 right, 2 down, 3 left; the open ones of a tile that is not turned
const OPEN = { straight: [0, 2], bent: [0, 1] };
const WAYS = [[0, -1], [1, 0], [0, 1], [-1, 0]];

class PipeScene extends Phaser.Scene {
  create() {
    this.makeTexture('straight', [[-10, -SIZE / 2, 20, SIZE]]);
    this.makeTexture('bent', [[-10, -SIZE / 2, 20, SIZE / 2 + 10], [-10, -10, SIZE / 2 + 10, 20]]);
    this.message = this.add.text(400, 50, '', { fontSize: '32px' }).setOrigin(0.5);
    this.rows = LAYOUT.map((line, row) => [...line].map((letter, column) => this.addTile(letter, column, row)));
    this.flow();
  }

  makeTexture(key, bars) {
    const pen = this.add.graphics();
    pen.fillStyle(0x666a86).fillRect(1, 1, SIZE - 2, SIZE - 2).fillStyle(0xffffff);
    bars.forEach(([x, y, width, height]) => pen.fillRect(SIZE / 2 + x, SIZE / 2 + y, width, height));
    pen.generateTexture(key, SIZE, SIZE).destroy();
  }

  addTile(letter, column, row) {
    const key = letter === 'S' ? 'straight' : 'bent';
    const tile = this.add.image(400 + (column - 2) * SIZE, 330 + (row - 1.5) * SIZE, key);
    tile.turns = (column * 3 + row) % 4;
    tile.setAngle(tile.turns * 90).setInteractive();
    tile.on('pointerdown', () => {
      tile.turns = (tile.turns + 1) % 4;
      tile.setAngle(tile.turns * 90);
      this.flow();
    });
    return tile;
  }

  flow() {
    this.rows.flat().forEach((tile) => tile.clearTint());
    let column = 0;
    let row = 0;
    let from = 3;
    let tile = this.rows[0][0];
    while (tile) {
      const open = OPEN[tile.texture.key].map((side) => (side + tile.turns) % 4);
      if (!open.includes(from)) break;
      tile.setTint(0x48cae4);
      const to = open.find((side) => side !== from);
      column += WAYS[to][0];
      row += WAYS[to][1];
      from = (to + 2) % 4;
      tile = this.rows[row] && this.rows[row][column];
    }
    const isThrough = column === 5 && row === 3;
    this.message.setText(isThrough ? 'The water flows!' : 'Turn the pipes');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: PipeScene
});
