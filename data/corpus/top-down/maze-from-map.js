/* scene
tasks:
  en:
    - maze game
    - a maze built from a text map, walk to the exit
    - Build a maze of 50 px {colour} tiles from an array of strings (# wall, P player, E exit) in a static group; the cursor keys move a 30 px hero at {speed} px/s, and touching the exit shows "走出来了！"
  zh:
    - 走迷宫
    - 用字符串地图生成迷宫，走到出口就赢
    - 用字符串数组（# 墙，P 玩家，E 出口）以 50 像素的{colour}格子生成静态组迷宫，方向键以 {speed} 移动 30 像素的角色，碰到出口显示“走出来了！”
difficulty: easy
apis: [this.physics.add.staticGroup, this.physics.add.collider, this.physics.add.overlap, this.physics.pause, setVelocity]
plan:
  en:
    req: A maze from a text map with an exit
    steps:
      - Write the map as an array of strings
      - Generate the textures
      - Place wall, player and exit for each character
      - Collide the player with the walls
      - Show a message when it reaches the exit
  zh:
    req: 由文字地图生成的迷宫和出口
    steps:
      - 用字符串数组写地图
      - 生成纹理
      - 按字符放置墙、玩家和出口
      - 让玩家与墙碰撞
      - 到达出口时显示提示
knobs:
  colour:
    - {code: "0x3949ab", en: blue, zh: 蓝色}
    - {code: "0x6d4c41", en: brown, zh: 棕色}
  speed: {code: "SPEED = {}", values: [160, 200, 120]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const player = key('player')[0], exit = key('exit')[0];
  t.ok(key('wall').length > 40, 'the walls are built');
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, knobs.speed / 4, 5, 'it walks at the asked speed');
  t.hold('UP', 120);
  const wall = key('wall').some(w => Math.abs(w.x - player.x) < 41 && Math.abs(w.y - player.y) < 41);
  t.ok(wall && player.y > 50, 'a wall stops it');
  t.ok(key('wall').every(w => Math.abs(w.x - player.x) > 38 || Math.abs(w.y - player.y) > 38), 'it is in no wall');
  t.ok(t.texts().length === 0, 'no message yet');
  player.body.reset(exit.x, exit.y);
  t.step(3);
  t.ok(t.text(/走出来了/), 'the exit ends the maze');
  t.near(t.travel(player, () => t.hold('LEFT', 20)).distance, 0, 1, 'then all stops');
*/
const TILE = 50;
const SPEED = 160;
const MAP = [
  '################',
  '#P   #     #   #',
  '# ## # ### # # #',
  '#  # #   #   # #',
  '## # ### ##### #',
  '#  #   #     # #',
  '# #### ##### # #',
  '#    #     # # #',
  '#### ##### # # #',
  '#        #   #E#',
  '# ######   ### #',
  '################'
];

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x3949ab).fillRect(0, 0, TILE, TILE).generateTexture('wall', TILE, TILE);
  g.clear().fillStyle(0xffca28).fillCircle(15, 15, 15).generateTexture('player', 30, 30);
  g.clear().fillStyle(0x66bb6a).fillRect(0, 0, 30, 30).generateTexture('exit', 30, 30);
  g.destroy();
}

function create() {
  const walls = this.physics.add.staticGroup();
  let exit;

  MAP.forEach((line, row) => {
    [...line].forEach((tile, column) => {
      const x = (column + 0.5) * TILE;
      const y = (row + 0.5) * TILE;
      if (tile === '#') walls.create(x, y, 'wall');
      if (tile === 'P') this.player = this.physics.add.image(x, y, 'player');
      if (tile === 'E') exit = this.physics.add.staticImage(x, y, 'exit');
    });
  });

  this.physics.add.collider(this.player, walls);
  this.physics.add.overlap(this.player, exit, () => {
    this.physics.pause();
    this.add.text(400, 300, '走出来了！', { fontSize: '48px', backgroundColor: '#000000' }).setOrigin(0.5);
  });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.player.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
