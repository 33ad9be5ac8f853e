/* scene
tasks:
  en:
    - a little coin catching game, miss three and it is over
    - coins fall, I catch them with a basket, three missed coins end the game
    - A coin falls every {delay} ms at {speed} px/s from a random x; the basket follows the pointer's x; each catch gives a point, the third coin that passes the bottom ends the game and shows "游戏结束".
  zh:
    - 做一个接金币的小游戏，漏三个就结束
    - 天上掉金币，用篮子接，漏掉三个就输
    - 每 {delay} 毫秒从随机位置以 {speed} 的速度落下一枚金币，篮子跟随鼠标左右移动，接到加一分，漏掉第三枚时显示“游戏结束”。
difficulty: easy
apis: [this.time.addEvent, this.physics.add.group, this.physics.add.overlap, Phaser.Math.Between, this.physics.pause]
plan:
  en:
    req: Catch falling coins with a basket, three misses end the game
    steps:
      - Generate coin and basket textures
      - Drop a coin every {delay} ms
      - Move the basket with the pointer
      - Count caught coins on overlap
      - Count missed coins in update and stop at three
  zh:
    req: 用篮子接落下的金币，漏三个结束
    steps:
      - 生成金币和篮子纹理
      - 每 {delay} 毫秒落下一枚金币
      - 篮子跟随鼠标
      - 碰到时计分
      - 在 update 中统计漏掉的，满三个就停止
knobs:
  delay: {code: "DELAY = {}", values: [900, 700, 1100]}
  speed: {code: "SPEED = {}", values: [250, 320, 200]}
probe: |
  const coins = () => t.objects(o => o.texture && o.texture.key === 'coin');
  const basket = t.one(o => o.texture && o.texture.key === 'basket');
  let i = 0;
  while (coins().length === 0 && i++ < 120) t.step();
  t.near(i * 1000 / 60, knobs.delay, 60, 'a coin drops after the delay');
  const coin = coins()[0];
  t.near(t.travel(coin, () => t.step(30)).y, knobs.speed / 2, 8, 'it falls at the asked speed');
  t.move(coin.x, 300);
  t.step(2);
  t.near(basket.x, coin.x, 3, 'the basket follows the pointer');
  i = 0;
  while (coin.active && i++ < 300) t.step();
  t.near(t.number(/分/), 1, 0, 'a caught coin is a point');
  t.ok(!t.text(/结束/), 'the game goes on');
  for (i = 0; i < 1500 && !t.text(/结束/); i++) {
    const low = coins().reduce((a, b) => a && a.y > b.y ? a : b, null);
    if (low && i % 5 === 0) t.move(low.x > 400 ? 60 : 740, 300);
    t.step();
  }
  t.ok(t.text(/结束/), 'three missed coins end it');
  t.near(t.movers(() => t.step(60)).length, 0, 0, 'then nothing moves');
*/
const DELAY = 900;
const SPEED = 250;

let basket;
let coins;
let score = 0;
let missed = 0;
let timer;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffc107).fillCircle(14, 14, 14).generateTexture('coin', 28, 28);
  g.clear();
  g.fillStyle(0x8d5524).fillRect(0, 0, 100, 30).generateTexture('basket', 100, 30);
  g.destroy();
}

function create() {
  const label = this.add.text(16, 16, '得分：0', { fontSize: '24px' });
  basket = this.physics.add.image(400, 560, 'basket');
  coins = this.physics.add.group();

  timer = this.time.addEvent({
    delay: DELAY,
    loop: true,
    callback: () => coins.create(Phaser.Math.Between(40, 760), -20, 'coin').setVelocityY(SPEED)
  });
  this.input.on('pointermove', (pointer) => {
    basket.x = pointer.x;
  });
  this.physics.add.overlap(basket, coins, (_, coin) => {
    coin.destroy();
    score += 1;
    label.setText('得分：' + score);
  });
}

function update() {
  const lost = coins.getChildren().find((coin) => coin.y > 620);
  if (!lost) return;
  lost.destroy();
  missed += 1;
  if (missed === 3) {
    this.physics.pause();
    timer.remove();
    this.add.text(400, 300, '游戏结束', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2e4057',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
