/* scene
tasks:
  en:
    - one-way platforms
    - jump up through a platform and stand on it, press down to drop
    - "Platforms ({colour}) that block only from above. UP jumps through them from below at {jump} px/s; holding DOWN on one drops through it, but never through the ground."
  zh:
    - 单向平台
    - 能从下面跳上平台，按下键可以跳下来
    - 只从上方阻挡的{colour}平台。按上键以每秒 {jump} 像素起跳，可以从下面穿过去，站在上面按下键会落下，但不会穿过地面。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, checkCollision, createCursorKeys, setVelocityY]
plan:
  en:
    req: Make {colour} platforms that can be jumped through from below and dropped through with DOWN
    steps:
      - Generate the textures in preload
      - Create platforms in this.physics.add.staticGroup
      - Switch checkCollision.down, left and right off for each platform
      - Add a collider whose process callback is false while DOWN is held
      - Run and jump with the cursor keys
  zh:
    req: 做{colour}单向平台，可以从下面跳上去，按下键落下
    steps:
      - 在 preload 中生成纹理
      - 用 this.physics.add.staticGroup 创建平台
      - 关闭每个平台的 checkCollision.down、left 和 right
      - 碰撞的 process 回调在按住下键时返回 false
      - 用方向键跑动和跳跃
knobs:
  colour:
    - {code: "0x9ccc65", en: green, zh: 绿色}
    - {code: "0xce93d8", en: purple, zh: 紫色}
  jump: {code: "JUMP = {}", values: [520, 560]}
probe: |
  const player = t.one((o) => o.texture && o.texture.key === 'player');
  t.seconds(1.5);
  const floor = player.y;
  t.hold('DOWN', 40);
  t.near(player.y, floor, 1, 'DOWN does not drop it through the ground');
  t.hold('UP', 2);
  t.seconds(1.5);
  t.near(player.y, 427, 3, 'it jumps through the platform and stands on it');
  t.seconds(1);
  t.near(player.y, 427, 3, 'it stays there');
  t.hold('DOWN', 20);
  t.seconds(1);
  t.near(player.y, floor, 1, 'DOWN drops it to the ground');
  t.ok(t.travel(player, () => t.hold('RIGHT', 20)).x > 40, 'RIGHT runs');
  t.ok(t.objects((o) => o.texture && o.texture.key === 'plank').length === 3, 'there are three platforms');
*/
const SPEED = 200;
const JUMP = 520;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xef5350).fillRect(0, 0, 32, 32).generateTexture('player', 32, 32);
  g.clear().fillStyle(0x9ccc65).fillRect(0, 0, 180, 14).generateTexture('plank', 180, 14);
  g.clear().fillStyle(0x455a64).fillRect(0, 0, 800, 40).generateTexture('ground', 800, 40);
  g.destroy();
}

function create() {
  const ground = this.physics.add.staticImage(400, 580, 'ground');
  const planks = this.physics.add.staticGroup();
  planks.create(400, 450, 'plank');
  planks.create(200, 340, 'plank');
  planks.create(600, 340, 'plank');

  // Only the top of a plank is solid.
  for (const plank of planks.getChildren()) {
    plank.body.checkCollision.down = false;
    plank.body.checkCollision.left = false;
    plank.body.checkCollision.right = false;
  }

  this.player = this.physics.add.sprite(400, 520, 'player').setCollideWorldBounds(true);
  this.cursors = this.input.keyboard.createCursorKeys();
  this.physics.add.collider(this.player, ground);
  this.physics.add.collider(this.player, planks, null, () => !this.cursors.down.isDown);
}

function update() {
  const { left, right, up } = this.cursors;
  const direction = right.isDown - left.isDown;
  this.player.setVelocityX(direction * SPEED);

  if (up.isDown && this.player.body.touching.down) this.player.setVelocityY(-JUMP);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: { preload, create, update }
});
