/* scene
tasks:
  en:
    - grid movement
    - move tile by tile in a small maze with walls
    - A maze with {wall} walls from a text map with {size} px tiles; each arrow key press slides the player one tile in {time} ms unless a wall "#" is there, and presses while it slides are ignored.
  zh:
    - 网格移动
    - 在小迷宫里一格一格移动，墙挡住
    - 用字符地图生成{wall}墙的迷宫，每格 {size} 像素；每按一次方向键玩家在 {time} 毫秒内滑动一格，遇到墙"#"不动，滑动过程中忽略按键。
difficulty: medium
apis: [this.add.image, generateTexture, this.input.keyboard.on, this.tweens.add]
plan:
  en:
    req: The player moves tile by tile and walls stop it
    steps:
      - Write the map as strings
      - 'Add a wall image for every # and the player at @'
      - On keydown look at the next tile
      - Tween the player there when it is free
  zh:
    req: 玩家逐格移动，墙会挡住
    steps:
      - 用字符串写出地图
      - '为每个 # 添加墙并在 @ 处放玩家'
      - keydown 时查看下一格
      - 空的就用补间移动过去
knobs:
  size: {code: "TILE = {}", values: [64, 56]}
  time: {code: "duration: {}", values: [120, 160]}
  wall:
    - {code: "0x6d597a", en: purple, zh: 紫色}
    - {code: "0x386641", en: green, zh: 绿色}
probe: |
  const player = t.one((o) => o.type === 'Image' && o.texture.key === 'player');
  const walls = t.objects((o) => o.type === 'Image' && o.texture.key === 'wall');
  t.ok(walls.length > 20, 'there are walls');
  const size = knobs.size;
  const go = (key) => t.travel(player, () => { t.press(key); t.seconds(0.4); });
  const free = (dx, dy) => !walls.some((w) => Math.hypot(w.x - player.x - dx * size, w.y - player.y - dy * size) < 2);
  for (const [key, dx, dy] of [['UP', 0, -1], ['RIGHT', 1, 0], ['RIGHT', 1, 0], ['DOWN', 0, 1], ['DOWN', 0, 1], ['LEFT', -1, 0], ['UP', 0, -1]]) {
    const open = free(dx, dy);
    const way = go(key);
    t.near(way.x, open ? dx * size : 0, 0.5, key + ' moves one tile when it is free');
    t.near(way.y, open ? dy * size : 0, 0.5, key + ' stays in the row');
  }
*/
const TILE = 64;
const MAP = ['##########', '#@   #   #', '# ## # # #', '#  #   # #', '##   # # #', '#  # #   #', '##########'];
const STEPS = { LEFT: [-1, 0], RIGHT: [1, 0], UP: [0, -1], DOWN: [0, 1] };

class MazeScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x6d597a).fillRect(1, 1, TILE - 2, TILE - 2).generateTexture('wall', TILE, TILE).clear();
    art.fillStyle(0xffb703).fillCircle(TILE / 2, TILE / 2, TILE / 3).generateTexture('player', TILE, TILE).destroy();
  }

  create() {
    MAP.forEach((line, row) => {
      [...line].forEach((tile, column) => {
        if (tile === '#') {
          this.placeTile(column, row, 'wall');
        } else if (tile === '@') {
          this.column = column;
          this.row = row;
          this.player = this.placeTile(column, row, 'player');
        }
      });
    });

    this.moving = false;
    for (const [key, [dx, dy]] of Object.entries(STEPS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.step(dx, dy));
    }
  }

  placeTile(column, row, key) {
    return this.add.image(100 + column * TILE, 100 + row * TILE, key);
  }

  step(dx, dy) {
    // wait for the last step, and walls stop the player
    if (this.moving || MAP[this.row + dy][this.column + dx] === '#') {
      return;
    }
    this.column += dx;
    this.row += dy;
    this.moving = true;
    this.tweens.add({
      targets: this.player,
      x: 100 + this.column * TILE,
      y: 100 + this.row * TILE,
      duration: 120,
      onComplete: () => {
        this.moving = false;
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: MazeScene
});
