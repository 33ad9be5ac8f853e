/* scene
tasks:
  en:
    - a coin catching game, miss three and it is over
    - move a basket with the left and right keys, catch falling coins, three missed coins end the game
    - 'Coins fall every {every} ms at {fall} px/s from random places; the basket moves at 400 px/s; each catch scores 1, after {misses} missed coins everything stops with "Game Over" and SPACE restarts.'
  zh:
    - 做一个接金币的小游戏，漏三个就结束
    - 左右移动篮子接住掉落的金币，漏掉三个游戏结束
    - '每 {every} 毫秒从随机位置掉落一个金币，速度每秒 {fall} 像素；篮子以每秒 400 像素移动，接住加 1 分，漏掉 {misses} 个后停止并显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, this.physics.pause, this.scene.restart, generateTexture]
plan:
  en:
    req: Catch falling coins with a basket until {misses} are missed
    steps:
      - Generate coin and basket textures
      - Drop coins from a timer into a group
      - Overlap basket and coins to score
      - Count coins below the screen as missed
      - Pause and show Game Over
      - Restart on SPACE
  zh:
    req: 用篮子接金币，漏掉 {misses} 个结束
    steps:
      - 生成金币和篮子纹理
      - 用计时器把金币加入组并下落
      - 篮子与金币重叠时加分
      - 掉出画面的金币计为漏接
      - 暂停并显示 Game Over
      - 按空格重新开始
knobs:
  every: {code: "delay: {}", values: [900, 700]}
  fall: {code: "FALL_SPEED = {}", values: [220, 280]}
  misses: {code: "MAX_MISSES = {}", values: [3, 5]}
probe: |
  const basket = t.one((o) => o.texture && o.texture.key === 'basket');
  const coins = () => t.objects((o) => o.texture && o.texture.key === 'coin');
  t.near(t.travel(basket, () => t.hold('LEFT', 15)).x, -100, 20, 'LEFT moves the basket');
  let caught = 0;
  for (let i = 0; i < 900 && caught < 2; i++) {
    const lowest = coins().sort((a, b) => b.y - a.y)[0];
    if (lowest) { t.up('LEFT'); t.up('RIGHT'); if (Math.abs(lowest.x - basket.x) > 15) t.down(lowest.x < basket.x ? 'LEFT' : 'RIGHT'); }
    t.step(1);
    caught = t.number(/score/i);
  }
  t.up('LEFT'); t.up('RIGHT');
  t.ok(caught >= 2, 'coins can be caught');
  const over = () => t.texts().some((s) => /game over/i.test(s));
  t.ok(!over(), 'the game still runs');
  for (let i = 0; i < 120 && !over(); i++) { const c = coins()[0]; t.hold(c && c.x < 400 ? 'RIGHT' : 'LEFT', 30); }
  t.ok(over(), 'missing coins ends it');
  t.ok(t.movers(() => t.step(20)).length === 0, 'everything stops');
  t.press('SPACE'); t.step(5);
  t.ok(!over() && t.number(/score/i) === 0, 'SPACE restarts');
*/
const FALL_SPEED = 220;
const MAX_MISSES = 3;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xffd166).fillCircle(14, 14, 14).generateTexture('coin', 28, 28).clear();
  art.fillStyle(0xc97b4a).fillRoundedRect(0, 0, 100, 30, 10).generateTexture('basket', 100, 30).destroy();
}

function create() {
  this.score = 0;
  this.misses = 0;
  this.label = this.add.text(20, 20, 'Score: 0  Missed: 0', { fontSize: '24px' });
  this.basket = this.physics.add.image(400, 560, 'basket').setCollideWorldBounds(true);
  this.coins = this.physics.add.group();

  this.timer = this.time.addEvent({
    delay: 900,
    loop: true,
    callback: () => {
      const coin = this.coins.create(Phaser.Math.Between(40, 760), -20, 'coin');
      coin.setVelocityY(FALL_SPEED);
    }
  });
  this.physics.add.overlap(this.basket, this.coins, (basket, coin) => {
    coin.destroy();
    this.score += 1;
  });
  this.cursors = this.input.keyboard.createCursorKeys();
  this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
}

function update() {
  if (this.misses >= MAX_MISSES) {
    return;
  }
  const { left, right } = this.cursors;
  this.basket.setVelocityX((right.isDown - left.isDown) * 400);

  // coins below the screen were missed
  for (const coin of this.coins.getChildren().filter(({ y }) => y > 620)) {
    coin.destroy();
    this.misses += 1;
  }
  this.label.setText(`Score: ${this.score}  Missed: ${this.misses}`);
  if (this.misses >= MAX_MISSES) {
    this.physics.pause();
    this.timer.remove();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2d44',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
