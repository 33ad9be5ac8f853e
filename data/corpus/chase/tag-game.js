/* scene
tasks:
  en:
    - tag game
    - play tag with a bot, whoever is it chases the other
    - "You (arrow keys, 240 px/s) and a bot play tag: the one who is it is drawn {it}. If the bot is it, it runs after you at {speed} px/s, otherwise it runs away. A touch swaps roles after a pause of 1 s in which nobody can be tagged."
  zh:
    - 捉人游戏
    - 和电脑玩抓人，谁是鬼谁追
    - 玩家（方向键，240）和机器人玩捉人：当鬼的一方显示为{it}；机器人当鬼时以每秒 {speed} 像素追玩家，否则逃跑；碰到就交换角色，交换后 1 秒内不能再抓
difficulty: medium
apis: [this.physics.add.overlap, this.physics.velocityFromRotation, Phaser.Math.Angle.BetweenPoints, setFillStyle, this.time.delayedCall]
plan:
  en:
    req: The player and a bot play tag and swap roles on a touch
    steps: [Draw player and bot with bodies, Move the player with the arrow keys, Let the bot chase or flee by its role, Swap roles on overlap, Allow no new tag for a second]
  zh:
    req: 玩家和机器人捉人，碰到交换角色
    steps: [画带身体的玩家和机器人, 方向键移动玩家, 按角色让机器人追或逃, 重叠时交换角色, 一秒内不能再抓]
knobs:
  it:
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0xffd166", en: gold, zh: 金色}
  speed: {code: "BOT_SPEED = {}", values: [170, 200]}
probe: |
  const [player, bot] = t.objects('Arc');
  t.step(2);
  t.ok(player.fillColor === knobs.it || bot.fillColor === knobs.it, 'somebody is it');
  t.ok(t.travel(player, () => t.hold('DOWN', 12)).y > 30, 'the player moves');
  const gap = () => Math.hypot(player.x - bot.x, player.y - bot.y);
  if (bot.fillColor !== knobs.it) { player.body.reset(bot.x, bot.y); t.step(3); }
  t.ok(bot.fillColor === knobs.it, 'the bot is it');
  player.body.reset(100, 100); bot.body.reset(600, 100);
  t.near(t.travel(bot, () => t.step(30)).x, -knobs.speed / 2, 8, 'then it runs after the player');
  t.seconds(1);
  player.body.reset(bot.x, bot.y); t.step(3);
  t.ok(player.fillColor === knobs.it && bot.fillColor !== knobs.it, 'a touch swaps the roles');
  t.step(20);
  t.ok(player.fillColor === knobs.it, 'no tag back at once');
  t.seconds(1); player.body.reset(bot.x, bot.y); t.step(3);
  t.ok(bot.fillColor === knobs.it, 'a second later there is');
  t.seconds(1); player.body.reset(bot.x, bot.y); t.step(3);
  player.body.reset(300, 300); bot.body.reset(420, 300);
  t.ok(t.travel(bot, () => t.step(20)).x > 30, 'now the bot runs away');
*/
const BOT_SPEED = 170;
const IT = 0xff4d6d;
const FREE = 0xcaf0f8;

class TagScene extends Phaser.Scene {
  create() {
    this.player = this.addRunner(200, 300);
    this.bot = this.addRunner(600, 300);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.canTag = true;
    this.setIt(this.bot);

    this.physics.add.overlap(this.player, this.bot, this.tag, null, this);
  }

  addRunner(x, y) {
    const runner = this.add.circle(x, y, 22, FREE);
    this.physics.add.existing(runner);
    runner.body.setCollideWorldBounds(true);
    return runner;
  }

  setIt(runner) {
    this.it = runner;
    this.player.setFillStyle(runner === this.player ? IT : FREE);
    this.bot.setFillStyle(runner === this.bot ? IT : FREE);
  }

  tag() {
    if (!this.canTag) return;
    this.setIt(this.it === this.bot ? this.player : this.bot);
    this.canTag = false;
    this.time.delayedCall(1000, () => {
      this.canTag = true;
    });
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 240, (down.isDown - up.isDown) * 240);

    const towards = Phaser.Math.Angle.BetweenPoints(this.bot, this.player);
    const direction = this.it === this.bot ? towards : towards + Math.PI;
    this.physics.velocityFromRotation(direction, BOT_SPEED, this.bot.body.velocity);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#344e41',
  physics: { default: 'arcade' },
  scene: TagScene
});
