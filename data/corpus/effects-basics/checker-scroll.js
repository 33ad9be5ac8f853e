/* scene
tasks:
  en:
    - moving background
    - an endless chessboard pattern that scrolls behind the menu title
    - background of {colour} squares gliding diagonally, the arrow keys tell it where to go
    - 'Fill the screen with a repeating pattern of {colour} and dark squares of 64 px. It glides to the lower right at {speed} px/s on each axis; pressing an arrow key makes it glide in that direction only. The title "MENU" stays in place above it.'
  zh:
    - 会动的背景
    - 标题后面一直滚动的棋盘格背景
    - 由{colour}方格组成的背景斜着滑动，用方向键改变方向
    - '用 64 像素的{colour}和深色方格铺满画面，两个方向都以每秒 {speed} 像素朝右下滑动；按方向键后只朝那个方向滑动。标题"MENU"在上面保持不动。'
difficulty: easy
apis: [this.add.tileSprite, generateTexture, tilePositionX, tilePositionY, this.input.keyboard.on]
plan:
  en:
    req: A chessboard pattern scrolls behind the title
    steps: [Generate a texture of two by two squares, Fill the screen with it as a tile sprite, Put the title on top, Remember the direction of the arrow key pressed last, Shift the tile position in update]
  zh:
    req: 棋盘格背景在标题后面滚动
    steps: [生成两行两列方格的纹理, 用平铺精灵铺满画面, 在上面放标题, 记住最后按下的方向键, 在 update 中移动平铺位置]
knobs:
  speed: {code: "SPEED = {}", values: [80, 40, 120]}
  colour:
    - {code: "0x5c6bc0", en: blue, zh: 蓝色}
    - {code: "0x43a047", en: green, zh: 绿色}
    - {code: "0xec407a", en: pink, zh: 粉色}
probe: |
  const board = t.one('TileSprite');
  const title = t.text(/menu/i);
  const glide = () => {
    const x = board.tilePositionX, y = board.tilePositionY;
    t.step(30);
    return { x: x - board.tilePositionX, y: y - board.tilePositionY };
  };
  const half = knobs.speed / 2;
  const rgb = [knobs.colour >> 16 & 255, knobs.colour >> 8 & 255, knobs.colour & 255];
  t.ok(board.width >= 800 && board.height >= 600, 'the pattern fills the screen');
  t.ok(t.count(rgb) > 150000, 'half of it in the asked colour');
  const first = glide();
  t.near(first.x, half, 4, 'at first it glides to the right');
  t.near(first.y, half, 4, 'and down');
  const ways = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };
  for (const key of Object.keys(ways)) {
    t.press(key);
    const way = glide();
    t.near(way.x, ways[key][0] * half, 4, key + ' sets the direction (x)');
    t.near(way.y, ways[key][1] * half, 4, key + ' sets the direction (y)');
  }
  t.near(t.travel(title, () => t.step(20)).distance, 0, 0.1, 'the title stays in place');
*/
const SPEED = 80;

function create() {
  const g = this.add.graphics();
  g.fillStyle(0x1a1a3a).fillRect(0, 0, 128, 128);
  g.fillStyle(0x5c6bc0).fillRect(0, 0, 64, 64).fillRect(64, 64, 64, 64);
  g.generateTexture('squares', 128, 128);
  g.destroy();

  this.board = this.add.tileSprite(0, 0, 800, 600, 'squares').setOrigin(0, 0);
  this.add.text(400, 300, 'MENU', { fontSize: '96px', fontStyle: 'bold' }).setOrigin(0.5);

  this.way = { x: 1, y: 1 };
  const ways = {
    LEFT: { x: -1, y: 0 },
    RIGHT: { x: 1, y: 0 },
    UP: { x: 0, y: -1 },
    DOWN: { x: 0, y: 1 }
  };
  for (const key of Object.keys(ways)) {
    this.input.keyboard.on('keydown-' + key, () => {
      this.way = ways[key];
    });
  }
}

function update(time, delta) {
  const step = SPEED * delta / 1000;
  this.board.tilePositionX -= this.way.x * step;
  this.board.tilePositionY -= this.way.y * step;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create, update }
});
