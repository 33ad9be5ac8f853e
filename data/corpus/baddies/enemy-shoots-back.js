/* scene
tasks:
  en:
    - enemy that shoots back
    - a duel, I shoot up with space and the enemy at the top shoots down at me
    - fight one alien that moves to and fro and fires too, both of us have lives, whoever has none left loses
    - "The player at the bottom moves with LEFT and RIGHT at 280 px/s and fires white shots up with SPACE at 500 px/s. A {colour} enemy at the top moves to and fro and fires yellow shots down at 300 px/s every {delay} ms. The player has 3 lives, the enemy {lives}; it ends with You win! or Game Over, and SPACE starts again."
  zh:
    - 会还击的敌人
    - 对射：我按空格往上打，上面的敌人也往下打我
    - 和一个来回移动的外星人互相开火，双方都有生命，谁先没命谁输
    - 底部玩家用左右键以每秒 280 像素移动，按空格以速度 500 向上发射白色子弹。顶部{colour}敌人来回移动，每 {delay} 毫秒以速度 300 向下发射黄色子弹。玩家 3 条命，敌人 {lives} 条；结束时显示 You win! 或 Game Over，按空格重来。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setCollideWorldBounds, this.physics.pause]
plan:
  en:
    req: A duel with an enemy that shoots back every {delay} ms
    steps: [Add player and enemy with bodies and lives, Let the enemy move to and fro, Fire up on SPACE and down on a timer, Take a life when a shot hits, End the duel when someone has no life left]
  zh:
    req: 和每 {delay} 毫秒还击的敌人对射
    steps: [添加带物理身体和生命的玩家与敌人, 让敌人来回移动, 按空格向上射击并用计时器让敌人向下射击, 子弹命中时扣命, 一方没命时结束]
knobs:
  delay: {code: "ENEMY_DELAY = {}", values: [1000, 700, 1400]}
  lives: {code: "ENEMY_LIVES = {}", values: [5, 3, 8]}
  colour:
    - {code: "0xf72585", en: pink, zh: 粉色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const boxes = (colour) => t.objects((o) => o.type === 'Rectangle' && o.fillColor === colour);
  const player = () => t.one((o) => o.type === 'Rectangle' && o.width === 50);
  const enemy = () => boxes(knobs.colour)[0];
  t.ok(t.number(/lives/i) === 3 && t.number(/enemy/i) === knobs.lives, 'all lives at the start');
  let frames = 0;
  while (boxes(0xffd60a).length === 0 && frames++ < 120) t.step();
  t.near(frames / 60, knobs.delay / 1000, 0.1, 'the enemy fires after the delay');
  const bolt = boxes(0xffd60a)[0];
  t.near(bolt.x, enemy().x, 6, 'from where it is');
  t.near(t.travel(bolt, () => t.step(12)).y, 60, 6, 'down at 300 px/s');
  t.ok(t.travel(enemy(), () => t.step(6)).distance > 8, 'while it moves');
  t.near(t.travel(player(), () => t.hold('LEFT', 15)).x, -70, 10, 'LEFT moves the player');
  const shoot = () => { t.press('SPACE'); boxes(0xffffff).at(-1).setPosition(enemy().x, enemy().y + 50); t.step(5); };
  t.press('SPACE');
  t.near(t.travel(boxes(0xffffff)[0], () => t.step(12)).y, -100, 10, 'SPACE fires up at 500 px/s');
  t.near(t.number(/enemy/i), knobs.lives, 0, 'a shot in the air costs nothing');
  shoot();
  t.near(t.number(/enemy/i), knobs.lives - 1, 0, 'a hit takes a life of the enemy');
  for (let i = 0; i < 150 && t.number(/lives/i) === 3; i++) {
    const low = boxes(0xffd60a).sort((a, b) => b.y - a.y)[0];
    if (low) player().body.reset(low.x, player().y);
    t.step();
  }
  t.near(t.number(/lives/i), 2, 0, 'its shots take a life of the player');
  for (let i = 1; i < knobs.lives; i++) shoot();
  t.ok(t.text(/you win/i), 'an enemy without lives is beaten');
  t.ok(t.movers(() => t.step(20)).length === 0, 'then all stands still');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/you win/i) && t.number(/lives/i) === 3 && t.number(/enemy/i) === knobs.lives, 'SPACE starts again');
  for (let i = 0; i < 700 && !t.text(/game over/i); i++) {
    const low = boxes(0xffd60a).sort((a, b) => b.y - a.y)[0];
    if (low) player().body.reset(low.x, player().y);
    t.step();
  }
  t.ok(t.text(/game over/i), 'three hits lose the duel');
*/
const ENEMY_DELAY = 1000;
const ENEMY_LIVES = 5;

class DuelScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.lives = 3;
    this.enemyLives = ENEMY_LIVES;
    this.livesLabel = this.add.text(16, 16, 'Lives: 3', { fontSize: '24px' });
    this.enemyLabel = this.add.text(784, 16, `Enemy: ${ENEMY_LIVES}`, { fontSize: '24px' }).setOrigin(1, 0);

    this.player = this.add.rectangle(400, 550, 50, 30, 0x4cc9f0);
    this.enemy = this.add.rectangle(400, 90, 60, 40, 0xf72585);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.enemy);
    this.player.body.setCollideWorldBounds(true);
    this.enemy.body.setCollideWorldBounds(true).setBounce(1).setVelocityX(150);

    this.playerShots = this.physics.add.group();
    this.enemyShots = this.physics.add.group();
    this.physics.add.overlap(this.enemy, this.playerShots, this.hitEnemy, null, this);
    this.physics.add.overlap(this.player, this.enemyShots, this.hitPlayer, null, this);

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => {
      if (this.over) this.scene.restart();
      else this.fire(this.playerShots, this.player, 0xffffff, -500);
    });
    this.time.addEvent({
      delay: ENEMY_DELAY,
      loop: true,
      callback: () => this.fire(this.enemyShots, this.enemy, 0xffd60a, 300)
    });
  }

  fire(shots, shooter, colour, speed) {
    const shot = this.add.rectangle(shooter.x, shooter.y, 6, 18, colour);
    shots.add(shot);
    shot.body.setVelocityY(speed);
  }

  hitEnemy(enemy, shot) {
    shot.destroy();
    this.enemyLives -= 1;
    this.enemyLabel.setText(`Enemy: ${this.enemyLives}`);
    if (this.enemyLives === 0) this.finish('You win!');
  }

  hitPlayer(player, shot) {
    shot.destroy();
    this.lives -= 1;
    this.livesLabel.setText(`Lives: ${this.lives}`);
    if (this.lives === 0) this.finish('Game Over');
  }

  finish(message) {
    this.over = true;
    this.physics.pause();
    this.time.removeAllEvents();
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    this.player.body.setVelocityX((this.cursors.right.isDown - this.cursors.left.isDown) * 280);
    [...this.playerShots.getChildren(), ...this.enemyShots.getChildren()].forEach((shot) => {
      if (shot.y < -20 || shot.y > 620) shot.destroy();
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: DuelScene
});
