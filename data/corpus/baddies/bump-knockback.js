/* scene
tasks:
  en:
    - knockback when hit
    - bumping into an enemy throws the player back and costs health
    - my character gets pushed away from a monster he touches and cannot steer for a moment
    - "Three {colour} squares move up and down. The arrow keys move a blue circle at 200 px/s; touching a square costs 20 of 100 health and throws the player away from it at {push} px/s for {stun} ms, in which the keys do nothing. At 0 it says Game Over and SPACE starts again."
  zh:
    - 受击击退
    - 撞到敌人会被弹开并掉血
    - 主角碰到怪物就被推开，短时间内不能控制
    - 三个{colour}方块上下移动。方向键让蓝色圆形以每秒 200 像素移动，碰到方块从 100 生命中扣 20，并以速度 {push} 被弹离方块 {stun} 毫秒，期间按键无效。生命为 0 显示 Game Over，按空格重来。
difficulty: easy
apis: [Phaser.Math.Angle.BetweenPoints, this.physics.velocityFromRotation, this.time.delayedCall, this.physics.add.overlap, setBounce]
plan:
  en:
    req: A touched enemy throws the player back at {push} px/s
    steps: [Add the player and three enemies that go up and down, On a touch take 20 health, Send the player away along the line from the enemy, Ignore the keys until a delayed call ends the stun, End the game at no health]
  zh:
    req: 碰到敌人后玩家以 {push} 的速度被弹开
    steps: [添加玩家和三个上下移动的敌人, 碰到时扣 20 生命, 让玩家沿敌人到玩家的方向弹开, 延时调用结束前忽略按键, 没有生命时结束游戏]
knobs:
  push: {code: "PUSH = {}", values: [500, 400]}
  stun: {code: "STUN = {}", values: [250, 200, 300]}
  colour:
    - {code: "0x9d4edd", en: purple, zh: 紫色}
    - {code: "0xe63946", en: red, zh: 红色}
probe: |
  const player = t.one('Arc');
  const enemies = t.objects('Rectangle');
  const enemy = enemies.find((one) => one.x === 250);
  const health = () => t.number(/health/i);
  t.ok(enemies.length === 3 && health() === 100, 'three enemies and full health at the start');
  t.ok(enemies.every((one) => one.fillColor === knobs.colour), 'of the asked colour');
  t.ok(enemies.every((one) => Math.abs(t.travel(one, () => t.step(4)).y) > 4), 'they move up and down');
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 48, 8, 'RIGHT moves the player');
  const bump = () => player.body.reset(enemy.x - 30, enemy.y);
  bump();
  const from = player.x;
  t.step(2);
  t.near(health(), 80, 0, 'a touch costs 20 health');
  t.near(t.travel(player, () => t.step(6)).x, -knobs.push / 10, 6, 'the player flies away at the asked speed');
  t.seconds(knobs.stun / 1000);
  t.near(player.x - from, -knobs.push * knobs.stun / 1000, 25, 'for the asked time');
  t.near(t.travel(player, () => t.step(15)).distance, 0, 0.1, 'then it stands still');
  bump();
  t.step(2);
  t.ok(t.travel(player, () => t.hold('RIGHT', 8)).x < -30, 'the keys do nothing meanwhile');
  t.near(health(), 60, 0, 'each bump counts once');
  t.seconds(0.5);
  for (let i = 0; i < 6 && !t.text(/game over/i); i++) { bump(); t.seconds(0.6); }
  t.ok(t.text(/game over/i) && health() === 0, 'without health the game is over');
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).distance, 0, 0.1, 'then all stands still');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/game over/i) && health() === 100, 'SPACE starts again');
*/
const PUSH = 500;
const STUN = 250;

class KnockbackScene extends Phaser.Scene {
  create() {
    this.health = 100;
    this.isStunned = false;
    this.label = this.add.text(16, 16, 'Health: 100', { fontSize: '26px' });
    this.player = this.add.circle(80, 300, 18, 0x4cc9f0);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);

    this.enemies = this.physics.add.group();
    for (const [x, y] of [[250, 150], [450, 450], [650, 250]]) {
      const enemy = this.add.rectangle(x, y, 44, 44, 0x9d4edd);
      this.enemies.add(enemy);
      enemy.body.setCollideWorldBounds(true).setBounce(1).setVelocityY(120);
    }
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, this.enemies, this.bump, null, this);
  }

  bump(player, enemy) {
    if (this.isStunned) return;
    this.isStunned = true;
    const angle = Phaser.Math.Angle.BetweenPoints(enemy, player);
    this.physics.velocityFromRotation(angle, PUSH, player.body.velocity);
    this.time.delayedCall(STUN, () => { this.isStunned = false; });

    this.health -= 20;
    this.label.setText(`Health: ${this.health}`);
    if (this.health === 0) this.gameOver();
  }

  gameOver() {
    this.physics.pause();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }

  update() {
    // while it flies back, the keys must not change its speed
    if (this.isStunned) return;
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22333b',
  physics: { default: 'arcade' },
  scene: KnockbackScene
});
