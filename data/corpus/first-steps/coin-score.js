/* scene
tasks:
  en:
    - coin disappears when touched and score goes up
    - collect coins with score
    - walk into coins with the arrow keys, each one gives {points} points and is gone
    - "{count} gold coins lie at random places. The player square moves with the arrow keys at 250 px/s; a touched coin disappears and the score rises by {points}."
  zh:
    - 碰到金币消失，分数增加
    - 吃金币得分
    - '随机放 {count} 枚金币，方块用方向键以 250 的速度移动，碰到金币金币消失，分数加 {points}'
difficulty: easy
apis: [this.physics.add.group, this.physics.add.overlap, coin.destroy, Phaser.Math.Between, setText]
plan:
  en:
    req: The player collects {count} coins of {points} points each
    steps: [Draw the player with a body, Put coins at random places in a group, Move the player with the arrow keys, On overlap destroy the coin and raise the score]
  zh:
    req: 玩家收集 {count} 枚金币，每枚 {points} 分
    steps: [画带身体的玩家, 把金币随机放进组, 用方向键移动玩家, 重叠时销毁金币并加分]
knobs:
  count: {code: "COINS = {}", values: [8, 5, 12]}
  points: {code: "POINTS = {}", values: [10, 1, 50]}
probe: |
  const player = t.one('Rectangle');
  const coins = () => t.objects('Arc');
  t.ok(t.travel(player, () => t.hold('RIGHT', 12)).x > 30, 'the player moves');
  const before = coins().length;
  t.near(t.number(/score/i), (knobs.count - before) * knobs.points, 0, 'the score fits the coins that are gone');
  t.ok(before > 1, 'coins are there');
  const coin = coins()[0];
  player.body.reset(coin.x, coin.y);
  t.step(3);
  t.ok(!coin.active, 'the touched coin disappears');
  t.near(t.number(/score/i), (knobs.count - coins().length) * knobs.points, 0, 'and the score rises');
  t.ok(coins().length < before, 'there is one coin less');
*/
const COINS = 8;
const POINTS = 10;

class CoinScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, 40, 40, 0x00b4d8);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);

    this.coins = this.physics.add.group();
    for (let i = 0; i < COINS; i++) {
      const x = Phaser.Math.Between(40, 760);
      const y = Phaser.Math.Between(80, 560);
      this.coins.add(this.add.circle(x, y, 14, 0xffd700));
    }

    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '28px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, this.coins, this.collect, null, this);
  }

  collect(player, coin) {
    coin.destroy();
    this.score += POINTS;
    this.label.setText(`Score: ${this.score}`);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 250, (down.isDown - up.isDown) * 250);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  physics: { default: 'arcade' },
  scene: CoinScene
});
