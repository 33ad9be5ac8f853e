/* scene
tasks:
  en:
    - camera follows the player
    - a world bigger than the screen with a camera that follows the player
    - World of 2000×1200 px with a grid. The {colour} player moves with the arrow keys at {speed} px/s; the main camera follows it and never shows anything outside of the world.
  zh:
    - 镜头跟随玩家
    - 地图比屏幕大，镜头跟着玩家走
    - 世界大小 2000×1200 带网格，{colour}玩家用方向键以每秒 {speed} 像素移动，主镜头跟随，不会显示世界之外。
difficulty: easy
apis: [this.cameras.main.startFollow, this.cameras.main.setBounds, this.physics.world.setBounds, this.add.grid, createCursorKeys]
plan:
  en:
    req: Follow the {colour} player with the camera in a 2000×1200 world
    steps:
      - Generate the player texture in preload
      - Draw the world with this.add.grid
      - Bound world and camera with setBounds
      - Call this.cameras.main.startFollow
      - Move the player with the cursor keys
  zh:
    req: 在 2000×1200 的世界里让镜头跟随{colour}玩家
    steps:
      - 在 preload 中生成玩家纹理
      - 用 this.add.grid 画世界
      - 用 setBounds 限制世界和镜头
      - 调用 this.cameras.main.startFollow
      - 用方向键移动玩家
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xef476f", en: pink, zh: 粉红色}
  speed: {code: "SPEED = {}", values: [320, 260, 400]}
probe: |
  const player = t.one('Sprite');
  const camera = t.scene().cameras.main;
  t.seconds(0.5);
  const before = camera.scrollX;
  const moved = t.travel(player, () => t.hold('RIGHT', 30));
  t.near(moved.x, knobs.speed / 2, 15, 'RIGHT moves the player');
  t.step(30);
  t.near(camera.scrollX - before, knobs.speed / 2, 25, 'the camera goes with it');
  t.hold(['RIGHT', 'DOWN'], 420);
  t.step(40);
  t.near(camera.scrollX, 1200, 1, 'the camera stops at the right edge of the world');
  t.near(camera.scrollY, 600, 1, 'and at the bottom');
  t.ok(player.x > 1900 && player.x <= 2000, 'the player stays inside the world');
*/
const SPEED = 320;
const WIDTH = 2000;
const HEIGHT = 1200;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffd166).fillCircle(20, 20, 20).generateTexture('player', 40, 40);
  g.destroy();
}

function create() {
  this.add.grid(0, 0, WIDTH, HEIGHT, 100, 100, 0x14342b, 1, 0x2d6a4f).setOrigin(0);
  this.physics.world.setBounds(0, 0, WIDTH, HEIGHT);
  this.cameras.main.setBounds(0, 0, WIDTH, HEIGHT);

  this.player = this.physics.add.sprite(WIDTH / 2, HEIGHT / 2, 'player').setCollideWorldBounds(true);
  // Values below 1 let the camera glide after the player.
  this.cameras.main.startFollow(this.player, true, 0.2, 0.2);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  this.player.setVelocity(
    SPEED * (right.isDown - left.isDown),
    SPEED * (down.isDown - up.isDown)
  );
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
