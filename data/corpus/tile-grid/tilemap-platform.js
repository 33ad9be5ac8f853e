/* scene
tasks:
  en:
    - tilemap from an array
    - build a level from a 2D array as a tilemap and let the player jump on it
    - Make a tilemap from an array of 0 and 1 with 50 px tiles and a generated tileset; the player runs with {speed} px/s, jumps with UP at {jump} px/s and stands on the {ground} tiles.
  zh:
    - 用数组生成瓦片地图
    - 用二维数组做瓦片地图，玩家可以在上面跳
    - 用 0 和 1 的数组和生成的图块创建 50 像素的瓦片地图；玩家以每秒 {speed} 像素跑动，按上键以每秒 {jump} 像素起跳，能站在{ground}瓦片上。
difficulty: hard
apis: [this.make.tilemap, addTilesetImage, createLayer, setCollision, this.physics.add.collider, generateTexture]
plan:
  en:
    req: A level from a 2D array with a running and jumping player
    steps:
      - Generate one tile and the player
      - Make the tilemap from the array
      - Add the tileset and create the layer
      - Let tile 1 collide
      - Collide player and layer and move by the cursor keys
  zh:
    req: 由二维数组生成关卡，玩家可跑跳
    steps:
      - 生成图块和玩家纹理
      - 用数组创建瓦片地图
      - 添加图块集并创建图层
      - 让图块 1 可碰撞
      - 让玩家与图层碰撞并用方向键移动
knobs:
  speed: {code: "SPEED = {}", values: [200, 250]}
  jump: {code: "JUMP = {}", values: [480, 520]}
  ground:
    - {code: "0x6a994e", en: green, zh: 绿色}
    - {code: "0xbc6c25", en: brown, zh: 棕色}
probe: |
  const player = t.one('Sprite');
  t.seconds(1.5);
  const floor = player.y;
  t.ok(player.body.onFloor(), 'it stands on the tiles');
  t.near(t.travel(player, () => t.step(30)).y, 0, 0.5, 'and stays there');
  t.ok(floor < 560, 'above the bottom of the screen');
  const y = player.y;
  t.hold('UP', 10);
  t.ok(player.y < y - 30, 'UP jumps');
  t.seconds(1.5);
  t.near(player.y, y, 1, 'it lands again');
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 15, 'it runs at the asked speed');
  t.ok(t.count([0x6a, 0x99, 0x4e], 12) + t.count([0xbc, 0x6c, 0x25], 12) > 5000, 'the ground is drawn');
*/
const SPEED = 200;
const JUMP = 480;
const LEVEL = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
  [1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1]
];

function preload() {
  const art = this.make.graphics({}, false);
  // frame 0 of the tileset stays empty, frame 1 is solid
  art.fillStyle(0x6a994e).fillRect(50, 0, 50, 50).generateTexture('tiles', 100, 50).clear();
  art.fillStyle(0xf4a259).fillRect(0, 0, 32, 40).generateTexture('player', 32, 40).destroy();
}

function create() {
  const map = this.make.tilemap({ data: LEVEL, tileWidth: 50, tileHeight: 50 });
  const tileset = map.addTilesetImage('tiles');
  const ground = map.createLayer(0, tileset, 0, 200);
  ground.setCollision(1);

  this.player = this.physics.add.sprite(100, 300, 'player').setCollideWorldBounds(true);
  this.physics.add.collider(this.player, ground);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up } = this.cursors;
  this.player.setVelocityX((right.isDown - left.isDown) * SPEED);
  if (up.isDown && this.player.body.onFloor()) {
    this.player.setVelocityY(-JUMP);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#8ecae6',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { preload, create, update }
});
