/* scene
tasks:
  en:
    - make the enemy chase the player
    - an enemy that follows me everywhere, I move with the arrow keys
    - The {colour} enemy runs towards the player at {speed} px/s with this.physics.moveToObject; the player moves at 200 px/s with the cursor keys; when they touch, the game pauses and shows Caught!
  zh:
    - 让敌人追玩家
    - 敌人一直追着我，我用方向键跑
    - "{colour}敌人用 this.physics.moveToObject 以 {speed} 的速度追玩家，玩家用方向键以 200 移动，碰到就暂停物理并显示 Caught!"
difficulty: easy
apis: [this.physics.moveToObject, this.physics.add.overlap, this.physics.pause, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: A {colour} enemy chases the player and catches it
    steps:
      - Generate both textures
      - Add player and enemy
      - Call this.physics.moveToObject every frame
      - Pause the physics and show a text when they overlap
  zh:
    req: "{colour}敌人追赶并抓住玩家"
    steps:
      - 生成两种纹理
      - 添加玩家和敌人
      - 每帧调用 this.physics.moveToObject
      - 重叠时暂停物理并显示文字
knobs:
  speed: {code: "ENEMY_SPEED = {}", values: [120, 150, 90]}
  colour:
    - {code: "0xe53935", en: red, zh: 红色}
    - {code: "0x8e24aa", en: purple, zh: 紫色}
probe: |
  const player = t.one(o => o.texture && o.texture.key === 'player');
  const enemy = t.one(o => o.texture && o.texture.key === 'enemy');
  const gap = () => Math.hypot(enemy.x - player.x, enemy.y - player.y);
  const start = gap();
  t.near(t.travel(enemy, () => t.step(30)).distance, knobs.speed / 2, 8, 'it runs at the asked speed');
  t.ok(gap() < start - 20, 'it comes closer');
  t.hold('DOWN', 40);
  const vy = enemy.body.velocity.y;
  t.hold('UP', 100);
  t.ok(enemy.body.velocity.y < vy, 'it follows a change of place');
  t.ok(!t.text(/Caught/), 'not caught yet');
  t.seconds(8);
  t.ok(t.text(/Caught/), 'it catches a player who stands still');
  t.near(t.travel(player, () => t.hold('LEFT', 20)).distance, 0, 1, 'then all stops');
*/
const ENEMY_SPEED = 120;

let player;
let enemy;
let cursors;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x43a047).fillCircle(16, 16, 16).generateTexture('player', 32, 32);
  g.clear();
  g.fillStyle(0xe53935).fillRect(0, 0, 32, 32).generateTexture('enemy', 32, 32);
  g.destroy();
}

function create() {
  player = this.physics.add.sprite(600, 300, 'player').setCollideWorldBounds(true);
  enemy = this.physics.add.sprite(100, 100, 'enemy');
  cursors = this.input.keyboard.createCursorKeys();

  this.physics.add.overlap(player, enemy, () => {
    this.physics.pause();
    this.add.text(400, 300, 'Caught!', { fontSize: '48px' }).setOrigin(0.5);
  });
}

function update() {
  // Aim anew every frame, as the player moves.
  this.physics.moveToObject(enemy, player, ENEMY_SPEED);

  player.setVelocity(0);
  if (cursors.left.isDown) player.setVelocityX(-200);
  if (cursors.right.isDown) player.setVelocityX(200);
  if (cursors.up.isDown) player.setVelocityY(-200);
  if (cursors.down.isDown) player.setVelocityY(200);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
