/* scene
tasks:
  en:
    - collect coins
    - walk over coins to pick them up and count them
    - Lay out {count} coins in a row, move the player with the arrow keys at 220 px/s, and on overlap remove the coin and add one to the text "Coins".
  zh:
    - 捡金币
    - 走过去就能捡起金币，左上角显示数量
    - 排列 {count} 枚金币，方向键以 220 的速度移动玩家，碰到金币就让它消失，“Coins” 计数加一。
difficulty: easy
apis: [this.physics.add.staticGroup, this.physics.add.overlap, this.input.keyboard.createCursorKeys, setText]
plan:
  en:
    req: The player picks up {count} coins by touching them
    steps:
      - Generate player and coin textures
      - Put the coins in a static group
      - Use this.physics.add.overlap to remove the touched coin
      - Show the number with setText
      - Move with the cursor keys
  zh:
    req: 玩家触碰金币即可收集，共 {count} 枚
    steps:
      - 生成玩家和金币的纹理
      - 用静态组放置金币
      - 用 this.physics.add.overlap 让碰到的金币消失
      - 用 setText 显示数量
      - 用方向键移动
knobs:
  count: {code: "COUNT = {}", values: [6, 4, 7]}
probe: |
  const coins = () => t.objects(o => o.texture && o.texture.key === 'coin');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  t.ok(coins().length === knobs.count, 'all coins are there');
  t.near(t.number(/Coins/), 0, 0, 'the count starts at zero');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 73, 10, 'it moves at 220 px/s');
  t.ok(coins().length === knobs.count - 1, 'the first coin is gone');
  t.hold('RIGHT', 170);
  t.ok(coins().length === 0, 'all coins were picked up');
  t.near(t.number(/Coins/), knobs.count, 0, 'each coin counts once');
*/
const COUNT = 6;

let player;
let cursors;
let coinCount = 0;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffd700).fillCircle(12, 12, 12).generateTexture('coin', 24, 24);
  g.clear();
  g.fillStyle(0x3399ff).fillRect(0, 0, 36, 36).generateTexture('player', 36, 36);
  g.destroy();
}

function create() {
  const label = this.add.text(16, 16, 'Coins: 0', { fontSize: '24px' });
  player = this.physics.add.sprite(60, 300, 'player').setCollideWorldBounds(true);

  const coins = this.physics.add.staticGroup();
  for (let i = 0; i < COUNT; i++) {
    coins.create(120 + i * 90, 300, 'coin');
  }

  // Overlap reports the touch without blocking the way.
  this.physics.add.overlap(player, coins, (_, coin) => {
    coin.destroy();
    coinCount += 1;
    label.setText('Coins: ' + coinCount);
  });

  cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  player.setVelocity(0);
  if (cursors.left.isDown) player.setVelocityX(-220);
  if (cursors.right.isDown) player.setVelocityX(220);
  if (cursors.up.isDown) player.setVelocityY(-220);
  if (cursors.down.isDown) player.setVelocityY(220);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
