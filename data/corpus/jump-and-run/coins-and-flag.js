/* scene
tasks:
  en:
    - a small platformer level
    - platformer with coins and a goal flag, you win when you have all coins and reach the flag
    - "Arrow keys run at {run} px/s and jump at {jump}. Four platforms, one coin on each; the flag at the top right stays {closed} until all coins are collected, then touching it shows You win!"
  zh:
    - 小平台关卡
    - 平台跳跃，收集所有金币后到旗子处过关
    - 方向键以 {run} 的速度跑、{jump} 的速度跳；四个平台各有一枚金币，右上角的旗子在收集完所有金币前是{closed}的，收集完后碰到它显示 You win!
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.collider, this.physics.add.overlap, body.touching.down, countActive, setFillStyle]
plan:
  en:
    req: Collect the coins on four platforms and reach the flag to win
    steps: [Put the platforms into a static group, Put a coin above each platform, Run and jump with the arrow keys, Collect coins on overlap and open the flag after the last, Win at the open flag]
  zh:
    req: 收集四个平台上的金币并到达旗子过关
    steps: [把平台放进静态组, 每个平台上放金币, 方向键跑和跳, 重叠收集金币并在最后一枚后打开旗子, 碰到打开的旗子获胜]
knobs:
  run: {code: "RUN = {}", values: [200, 240]}
  jump: {code: "JUMP = {}", values: [480, 520]}
  closed:
    - {code: "0x6c757d", en: grey, zh: 灰色}
    - {code: "0x9d0208", en: dark red, zh: 暗红色}
probe: |
  const player = t.objects('Rectangle').find((o) => o.body && o.body.moves);
  const flag = t.one('Triangle');
  t.seconds(1);
  t.near(t.travel(player, () => t.hold('RIGHT', 30)).x, knobs.run / 2, 15, 'RIGHT runs');
  t.step(5);
  player.body.reset(60, player.y); t.step(5);
  const ground = player.y;
  t.hold('UP', 4); t.step(8);
  t.ok(player.y < ground - 50, 'UP jumps');
  t.seconds(2);
  t.near(player.y, ground, 2, 'it lands again');
  const coins = t.objects('Arc');
  player.body.reset(flag.x, flag.y); t.step(3);
  t.ok(!t.text(/win/i) && flag.fillColor === knobs.closed, 'without the coins the flag is closed');
  for (const coin of coins) { player.body.reset(coin.x, coin.y); t.step(3); }
  t.near(t.objects('Arc').length, 0, 0, 'coins are collected');
  t.ok(flag.fillColor !== knobs.closed, 'the last coin opens the flag');
  player.body.reset(flag.x, flag.y); t.step(3);
  t.ok(t.text(/win/i), 'the open flag wins');
*/
const RUN = 200;
const JUMP = 480;
const PLATFORMS = [
  { x: 200, y: 470 },
  { x: 430, y: 380 },
  { x: 200, y: 290 },
  { x: 450, y: 200 }
];

class LevelScene extends Phaser.Scene {
  create() {
    this.platforms = this.physics.add.staticGroup();
    this.platforms.add(this.add.rectangle(400, 580, 800, 40, 0x386641));
    this.platforms.add(this.add.rectangle(690, 150, 140, 20, 0x6a994e));
    this.coins = this.physics.add.staticGroup();
    for (const { x, y } of PLATFORMS) {
      this.platforms.add(this.add.rectangle(x, y, 150, 20, 0x6a994e));
      this.coins.add(this.add.circle(x, y - 40, 12, 0xffd700));
    }

    this.flag = this.add.triangle(700, 110, 0, 0, 40, 15, 0, 30, 0x6c757d);
    this.physics.add.existing(this.flag, true);
    this.player = this.add.rectangle(60, 500, 32, 44, 0xbc4749);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.physics.add.collider(this.player, this.platforms);
    this.physics.add.overlap(this.player, this.coins, this.collectCoin, null, this);
    this.physics.add.overlap(this.player, this.flag, this.reachFlag, null, this);
  }

  collectCoin(player, coin) {
    coin.destroy();
    if (this.coins.countActive() === 0) {
      this.flag.setFillStyle(0x80ffdb);
    }
  }

  reachFlag() {
    if (this.coins.countActive() > 0) return;
    this.physics.pause();
    this.add.text(400, 60, 'You win!', { fontSize: '48px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * RUN);
    if (up.isDown && this.player.body.touching.down) {
      this.player.body.setVelocityY(-JUMP);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#8ecae6',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: LevelScene
});
