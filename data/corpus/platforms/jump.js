/* scene
tasks:
  en:
    - a jumping square
    - platformer with a square that runs and jumps on platforms
    - Arcade platformer with gravity 900. LEFT and RIGHT run at {speed} px/s, UP jumps with {jump} px/s only when standing on something.
  zh:
    - 会跳的方块
    - 平台跳跃小游戏，方块可以左右跑和跳
    - Arcade 平台游戏，重力 900，左右键以每秒 {speed} 像素跑动，只有站在地面上时按上键才以每秒 {jump} 像素起跳。
difficulty: easy
apis: [this.physics.add.sprite, this.physics.add.staticGroup, this.physics.add.collider, createCursorKeys, setVelocityY, blocked.down]
plan:
  en:
    req: Run at {speed} px/s and jump with {jump} px/s on platforms
    steps:
      - Generate the player and platform textures in preload
      - Place platforms in this.physics.add.staticGroup
      - Add the player with this.physics.add.sprite and a collider
      - Set the running speed from the cursor keys
      - Jump with setVelocityY only while body.blocked.down is true
  zh:
    req: 在平台上以每秒 {speed} 像素跑动，以每秒 {jump} 像素起跳
    steps:
      - 在 preload 中生成玩家和平台纹理
      - 用 this.physics.add.staticGroup 摆放平台
      - 用 this.physics.add.sprite 添加玩家并设置碰撞
      - 根据方向键设置跑动速度
      - 只有 body.blocked.down 为真时才用 setVelocityY 起跳
knobs:
  speed: {code: "SPEED = {}", values: [200, 160, 260]}
  jump: {code: "JUMP = {}", values: [480, 420, 520]}
probe: |
  const player = t.one((o) => o.texture && o.texture.key === 'player');
  t.seconds(1.5);
  const floor = player.y;
  t.near(floor, 556, 2, 'the ground holds it');
  t.ok(t.objects((o) => o.texture && o.texture.key === 'platform').length >= 6, 'there are platforms');
  t.near(t.travel(player, () => t.step(30)).distance, 0, 0.5, 'it stands on the ground');
  t.ok(t.travel(player, () => t.hold('LEFT', 30)).x < -knobs.speed * 0.4, 'LEFT runs');
  t.step(2);
  t.near(t.travel(player, () => t.step(20)).distance, 0, 0.5, 'it stops when the key is released');
  let top = floor;
  t.down('UP');
  for (let i = 0; i < 30; i++) { t.step(); top = Math.min(top, player.y); }
  t.up('UP');
  t.near(floor - top, knobs.jump * knobs.jump / 1800, 14, 'UP jumps as high as asked');
  t.hold('UP', 2);
  t.seconds(1.5);
  t.near(player.y, floor, 1, 'it lands again');
*/
const SPEED = 200;
const JUMP = 480;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x4fc3f7).fillRect(0, 0, 32, 40).generateTexture('player', 32, 40);
  g.clear().fillStyle(0x8d6e63).fillRect(0, 0, 200, 24).generateTexture('platform', 200, 24);
  g.destroy();
}

function create() {
  const platforms = this.physics.add.staticGroup();
  for (let x = 100; x < 800; x += 200) platforms.create(x, 588, 'platform');
  platforms.create(550, 480, 'platform');
  platforms.create(250, 380, 'platform');

  this.player = this.physics.add.sprite(400, 500, 'player').setCollideWorldBounds(true);
  this.physics.add.collider(this.player, platforms);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up } = this.cursors;

  if (left.isDown) this.player.setVelocityX(-SPEED);
  else if (right.isDown) this.player.setVelocityX(SPEED);
  else this.player.setVelocityX(0);

  // Jump only from the ground, not in the air.
  if (up.isDown && this.player.body.blocked.down) this.player.setVelocityY(-JUMP);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { preload, create, update }
});
