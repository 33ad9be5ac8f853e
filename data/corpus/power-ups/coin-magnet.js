/* scene
tasks:
  en:
    - coin magnet
    - the magnet pulls all near coins to me for a while, show how long it lasts
    - "24 coins lie about; {key} switches on the magnet for {time} ms: coins within {reach} px accelerate towards the player, coins that touch it are collected, and a bar shows the time left."
  zh:
    - 金币磁铁
    - 磁铁能把附近的金币吸过来，显示剩余时间
    - 场上有 24 枚金币，按 {key} 开启磁铁 {time} 毫秒，{reach} 像素内的金币加速飞向玩家，碰到就收集，用时间条显示剩余时间。
difficulty: hard
apis: [this.physics.accelerateToObject, this.physics.add.overlap, Phaser.Math.Distance.BetweenPoints, this.time.delayedCall, getProgress]
plan:
  en:
    req: A magnet pulls coins within {reach} px for {time} ms
    steps:
      - Generate player and coin textures
      - Lay out the coins on a grid in a physics group
      - Start a timer when {key} is pressed
      - While it runs accelerate near coins towards the player
      - Show the rest of the time as a bar
      - Collect the touched coins
  zh:
    req: 磁铁在 {time} 毫秒内吸引 {reach} 像素内的金币
    steps:
      - 生成玩家和金币纹理
      - 用物理组按网格摆放金币
      - 按 {key} 启动计时
      - 计时期间让附近金币加速飞向玩家
      - 用时间条显示剩余时间
      - 收集碰到的金币
knobs:
  key: {code: "keydown-{}", values: [M, SPACE]}
  time: {code: "MAGNET_TIME = {}", values: [3000, 2500, 4000]}
  reach: {code: "REACH = {}", values: [220, 180, 260]}
probe: |
  const coins = () => t.objects(o => o.texture && o.texture.key === 'coin');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  t.ok(coins().length === 24, '24 coins');
  t.near(t.movers(() => t.step(30)).filter(m => m.object.texture && m.object.texture.key === 'coin').length, 0, 0, 'they lie still');
  const dist = c => Math.hypot(c.x - player.x, c.y - player.y);
  const near = coins().filter(c => dist(c) < knobs.reach - 10), far = coins().filter(c => dist(c) > knobs.reach + 10);
  t.ok(near.length > 1 && far.length > 1, 'some are near, some far');
  t.press(knobs.key);
  t.step(20);
  t.ok(near.every(c => !c.active || Math.abs(c.body.velocity.x) + Math.abs(c.body.velocity.y) > 30), 'near coins come');
  t.near(t.travel(far[0], () => t.step(10)).distance, 0, 1, 'far ones stay');
  const bar = t.one('Rectangle'), w = bar.displayWidth;
  t.step(30);
  t.ok(bar.displayWidth < w, 'the bar gets shorter');
  let frames = 60;
  while (bar.displayWidth > 1 && frames++ < 400) t.step();
  t.near(frames * 1000 / 60, knobs.time, 120, 'it lasts as long as asked');
  t.ok(near.filter(c => !c.active).length >= near.length * 0.7, 'near coins are collected');
  t.near(t.number(/Coins/), 24 - coins().length, 0, 'and counted');
  t.ok(t.objects('Rectangle').every(r => r.displayWidth < 3), 'the time runs out');
  t.ok(t.travel(player, () => t.hold('RIGHT', 20)).x > 40, 'the player moves');
*/
const MAGNET_TIME = 3000;
const REACH = 220;

class MagnetScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffc107).fillCircle(9, 9, 9).generateTexture('coin', 18, 18);
    g.clear();
    g.fillStyle(0xe91e63).fillRect(0, 0, 34, 34).generateTexture('player', 34, 34);
    g.destroy();
  }

  create() {
    this.score = 0;
    this.magnet = null;
    this.label = this.add.text(16, 16, 'Coins: 0', { fontSize: '22px' });
    this.bar = this.add.rectangle(300, 30, 0, 14, 0xe91e63).setOrigin(0, 0.5);
    this.player = this.physics.add.image(300, 300, 'player').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.coins = this.physics.add.group({
      key: 'coin',
      quantity: 24,
      gridAlign: { width: 6, cellWidth: 120, cellHeight: 130, x: 120, y: 130 }
    });
    this.physics.add.overlap(this.player, this.coins, (player, coin) => {
      coin.destroy();
      this.score += 1;
      this.label.setText('Coins: ' + this.score);
    });
    this.input.keyboard.on('keydown-M', this.startMagnet, this);
  }

  startMagnet() {
    if (this.magnet) this.magnet.remove();
    this.magnet = this.time.delayedCall(MAGNET_TIME, () => {
      this.magnet = null;
      this.coins.setVelocity(0, 0);
    });
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.setVelocity((right.isDown - left.isDown) * 180, (down.isDown - up.isDown) * 180);

    // getProgress runs from 0 to 1.
    this.bar.width = this.magnet ? 200 * (1 - this.magnet.getProgress()) : 0;
    for (const coin of this.coins.getChildren()) {
      const near = Phaser.Math.Distance.BetweenPoints(coin, this.player) < REACH;
      if (this.magnet && near) this.physics.accelerateToObject(coin, this.player, 700);
      else coin.setAcceleration(0);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#311b92',
  physics: { default: 'arcade' },
  scene: MagnetScene
});
