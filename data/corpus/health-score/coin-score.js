/* scene
tasks:
  en:
    - a score
    - collect coins to raise the score
    - Place {count} coins in a row; the player moves left and right at {speed} px/s and each coin it touches disappears and adds {value} to the score.
  zh:
    - 加分
    - 吃金币加分
    - 一排放 {count} 个金币，玩家以每秒 {speed} 像素左右移动，碰到的金币消失，分数加 {value}。
difficulty: easy
apis: [generateTexture, this.physics.add.group, this.physics.add.overlap, createCursorKeys, disableBody, setText]
plan:
  en:
    req: Touching a coin removes it and adds {value} points
    steps:
      - Generate textures in preload
      - Create the coins with this.physics.add.group
      - Overlap the player with the coins
      - In the callback disable the coin and update the score text
  zh:
    req: 玩家碰到金币后金币消失，分数加 {value}
    steps:
      - 在 preload 中生成纹理
      - 用 this.physics.add.group 创建金币
      - 设置玩家与金币的重叠检测
      - 回调中禁用金币并更新分数文字
knobs:
  count: {code: "COINS = {}", values: [6, 8, 5]}
  speed: {code: "SPEED = {}", values: [260, 320]}
  value: {code: "VALUE = {}", values: [10, 5, 1]}
probe: |
  const coins = () => t.objects((o) => o.texture && o.texture.key === 'coin').length;
  t.near(t.number(/score/i), 0, 0, 'the score starts at 0');
  t.ok(coins() === knobs.count, 'all coins are there');
  t.hold('RIGHT', 60);
  const taken = knobs.count - coins();
  t.ok(taken >= 1, 'running right takes a coin');
  t.near(t.number(/score/i), taken * knobs.value, 0, 'each coin counts once');
  t.hold('RIGHT', 180);
  t.near(t.number(/score/i), knobs.count * knobs.value, 0, 'all coins are counted at the end');
*/
const COINS = 6;
const SPEED = 260;
const VALUE = 10;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xffd24a).fillCircle(14, 14, 14).generateTexture('coin', 28, 28).clear();
  art.fillStyle(0x4aa8ff).fillRect(0, 0, 40, 40).generateTexture('player', 40, 40);
  art.destroy();
}

function create() {
  this.player = this.physics.add.sprite(60, 300, 'player').setCollideWorldBounds(true);
  const coins = this.physics.add.group({
    key: 'coin',
    repeat: COINS - 1,
    setXY: { x: 180, y: 300, stepX: 80 }
  });

  this.score = 0;
  this.scoreText = this.add.text(20, 20, 'Score: 0', { fontSize: '28px' });
  // called once for each coin, as a disabled coin no longer overlaps
  this.physics.add.overlap(this.player, coins, (player, coin) => {
    coin.disableBody(true, true);
    this.score += VALUE;
    this.scoreText.setText(`Score: ${this.score}`);
  });

  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const direction = this.cursors.right.isDown - this.cursors.left.isDown;
  this.player.setVelocityX(direction * SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e2a38',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
