/* scene
tasks:
  en:
    - one-way platforms
    - platforms I can jump through from below but land on from above
    - Three thin {colour} static platforms collide only on their upper side (checkCollision); the player jumps with UP at {jump} px/s, passes them from below and lands on top.
  zh:
    - 单向平台
    - 能从下面跳上去、站在上面不会掉下来的平台
    - 三个薄的{colour}静态平台只检测上表面碰撞（checkCollision），玩家按上键以 {jump} 的速度起跳，可从下方穿过并落在上面。
difficulty: medium
apis: [this.physics.add.staticGroup, body.checkCollision, this.physics.add.collider, body.blocked.down]
plan:
  en:
    req: The player jumps through thin platforms from below and lands on them
    steps:
      - Generate the textures
      - Create static platforms above each other
      - Switch off their lower, left and right collision with body.checkCollision
      - Collide the player with them
      - Walk and jump with the cursor keys
  zh:
    req: 玩家能从下方跳穿薄平台并站在上面
    steps:
      - 生成纹理
      - 上下放置几个静态平台
      - 用 body.checkCollision 关掉下、左、右三面的碰撞
      - 让玩家与平台碰撞
      - 用方向键行走和跳跃
knobs:
  jump: {code: "JUMP = {}", values: [500, 540, 480]}
  colour:
    - {code: "0x66bb6a", en: green, zh: 绿色}
    - {code: "0xffa726", en: orange, zh: 橙色}
probe: |
  const player = t.one(o => o.texture && o.texture.key === 'player');
  t.seconds(2);
  const ground = player.y;
  let top = ground;
  t.press('UP');
  for (let i = 0; i < 120; i++) { t.step(); top = Math.min(top, player.y); }
  t.near(ground - top, knobs.jump ** 2 / 1600, 8, 'it jumps as high as asked');
  t.ok(top < 460, 'it passes the first platform from below');
  t.near(ground - player.y, 100, 25, 'it lands on the first platform');
  t.ok(player.body.blocked.down || player.body.touching.down, 'it stands');
  const y = player.y;
  t.press('UP');
  t.seconds(2);
  t.near(y - player.y, 100, 25, 'and on the second');
  t.hold('RIGHT', 150);
  t.seconds(2);
  t.near(player.y, ground, 3, 'it falls off the side');
*/
const JUMP = 500;

class OneWayScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x66bb6a).fillRect(0, 0, 200, 12).generateTexture('platform', 200, 12);
    g.clear();
    g.fillStyle(0xffffff).fillRect(0, 0, 28, 36).generateTexture('player', 28, 36);
    g.destroy();
  }

  create() {
    const platforms = this.physics.add.staticGroup();
    for (const y of [500, 400, 300]) {
      const platform = platforms.create(400, y, 'platform');
      // Only the top side stays solid.
      platform.body.checkCollision.down = false;
      platform.body.checkCollision.left = false;
      platform.body.checkCollision.right = false;
    }

    this.player = this.physics.add.sprite(400, 560, 'player').setCollideWorldBounds(true);
    this.physics.add.collider(this.player, platforms);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up } = this.cursors;
    this.player.setVelocityX(0);
    if (left.isDown) this.player.setVelocityX(-200);
    if (right.isDown) this.player.setVelocityX(200);
    if (up.isDown && this.player.body.blocked.down) this.player.setVelocityY(-JUMP);
  }
}

const config = {
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  physics: {
    default: 'arcade',
    arcade: { gravity: { y: 800 } }
  },
  scene: [OneWayScene]
};

new Phaser.Game(config);
