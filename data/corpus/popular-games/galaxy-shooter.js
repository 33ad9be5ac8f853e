/* scene
tasks:
  en:
    - space shooter
    - a complete space shooting game with waves of enemies, three lives, a score, game over and restart
    - 'A triangular ship moves at 320 px/s with the arrow keys; holding SPACE fires a bullet every {cooldown} ms. Wave 1 has {first} {enemy} stars that fall at 95 px/s one after another, each next wave has one more and is 15 px/s faster. A star shot is 10 points; one that hits the ship or leaves at the bottom costs one of three lives. Without lives it says "Game Over" and R starts again. Score, wave and lives are shown.'
  zh:
    - 太空射击
    - 做一个完整的太空射击游戏，有一波一波的敌人、三条命、得分，结束后可以重新开始
    - '三角形飞船用方向键以每秒 320 像素移动，按住空格每 {cooldown} 毫秒发射一颗子弹。第一波有 {first} 个{enemy}星形敌人，以每秒 95 像素依次落下，之后每波多一个并且每秒快 15 像素。击落一个加 10 分；敌人撞到飞船或从底部离开就减一条命，共三条。命用完显示"Game Over"，按 R 重新开始。画面显示得分、波数和生命。'
difficulty: hard
apis: [this.physics.add.group, this.physics.add.overlap, this.add.star, createCursorKeys, setCollideWorldBounds, this.scene.restart]
plan:
  en:
    req: Shoot waves of falling enemies with three lives
    steps:
      - Create the ship and groups for bullets and enemies
      - Move with the arrow keys and fire with a cooldown of {cooldown} ms
      - Remove bullet and enemy on overlap and add points
      - Lose a life when an enemy hits the ship or gets through
      - Start a bigger and faster wave when none is left
      - Show Game Over and restart with R
  zh:
    req: 用三条命射击一波波落下的敌人
    steps:
      - 创建飞船、子弹组和敌人组
      - 方向键移动，以 {cooldown} 毫秒的间隔射击
      - 子弹碰到敌人时移除双方并加分
      - 敌人撞到飞船或漏过时减一条命
      - 敌人清空后开始更大更快的一波
      - 显示 Game Over，按 R 重新开始
knobs:
  cooldown: {code: "COOLDOWN = {}", values: [250, 400, 200]}
  first: {code: "FIRST_WAVE = {}", values: [4, 3, 5]}
  enemy:
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const ship = t.one('Triangle');
  const stars = () => t.objects('Star').sort((a, b) => b.y - a.y);
  const shown = (name) => Number(t.text(/score/i).text.match(new RegExp(name + ': (\\d+)'))[1]);
  t.ok(stars().length === knobs.first && stars()[0].fillColor === knobs.enemy, 'the first wave comes');
  t.near(stars()[0].body.velocity.y, 95, 1, 'at the asked speed');
  t.near(t.travel(ship, () => t.hold('LEFT', 15)).x, -80, 12, 'LEFT moves the ship');
  t.near(t.travel(ship, () => t.hold('UP', 15)).y, -80, 12, 'UP moves it too');
  const shots = new Set();
  t.down('SPACE');
  for (let i = 0; i < 57; i++) { t.step(); t.objects('Rectangle').forEach((o) => shots.add(o)); }
  t.near(shots.size, Math.ceil(950 / knobs.cooldown), 0, 'a held SPACE fires with the asked cooldown');
  for (let i = 0; i < 600 && shown('Wave') < 2; i++) {
    if (stars()[0]) ship.body.reset(stars()[0].x, 540);
    t.step();
  }
  t.up('SPACE');
  t.near(shown('Score'), knobs.first * 10, 0, 'each enemy shot is 10 points');
  t.near(stars().length, knobs.first + 1, 0, 'the next wave has one more');
  t.near(stars()[0].body.velocity.y, 110, 1, 'and is faster');
  ship.body.reset(400, 540); t.seconds(1.2);
  const crash = stars()[0];
  crash.setPosition(400, 470); t.seconds(0.5);
  t.ok(shown('Lives') === 2 && !stars().includes(crash), 'an enemy that hits the ship costs a life');
  stars()[0].setPosition(100, 610); t.seconds(0.5);
  t.near(shown('Lives'), 1, 0, 'one that gets through costs one too');
  stars()[0].setPosition(100, 610); t.seconds(0.5);
  t.ok(shown('Lives') === 0 && t.text(/game over/i), 'the game is over without lives');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'then all stands still');
  t.press('R'); t.step(3);
  t.ok(shown('Lives') === 3 && shown('Score') === 0 && shown('Wave') === 1 && !t.text(/game over/i), 'R starts again');
*/
const COOLDOWN = 250;
const FIRST_WAVE = 4;
const SHIP_SPEED = 320;

class GalaxyShooter extends Phaser.Scene {
  create() {
    this.score = 0;
    this.wave = 0;
    this.lives = 3;
    this.nextShot = 0;
    this.label = this.add.text(16, 12, '', { fontSize: '22px' }).setDepth(1);
    this.ship = this.add.triangle(400, 540, 0, 36, 18, 0, 36, 36, 0x4cc9f0);
    this.physics.add.existing(this.ship);
    this.ship.body.setCollideWorldBounds(true);
    this.bullets = this.physics.add.group();
    this.enemies = this.physics.add.group();

    this.physics.add.overlap(this.bullets, this.enemies, this.shootDown, null, this);
    this.physics.add.overlap(this.ship, this.enemies, (ship, enemy) => this.loseLife(enemy));
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.startWave();
  }

  startWave() {
    this.wave += 1;
    for (let i = 0; i < FIRST_WAVE + this.wave - 1; i++) {
      const enemy = this.add.star(Phaser.Math.Between(60, 740), -40 - i * 70, 5, 12, 24, 0xff4d6d);
      this.enemies.add(enemy);
      enemy.body.setVelocityY(80 + 15 * this.wave);
    }
    this.showState();
  }

  showState() {
    this.label.setText(`Score: ${this.score}  Wave: ${this.wave}  Lives: ${this.lives}`);
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x, this.ship.y - 24, 6, 16, 0xffff66);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-500);
  }

  shootDown(bullet, enemy) {
    bullet.destroy();
    enemy.destroy();
    this.score += 10;
    this.showState();
  }

  loseLife(enemy) {
    enemy.destroy();
    // two may get through in the same frame
    if (this.lives === 0) return;
    this.lives -= 1;
    this.showState();
    this.tweens.add({ targets: this.ship, alpha: { from: 0.2, to: 1 }, duration: 300 });
    if (this.lives > 0) return;
    this.physics.pause();
    this.add.text(400, 300, 'Game Over\npress R', { fontSize: '48px', align: 'center' }).setOrigin(0.5);
  }

  update(time) {
    if (this.lives === 0) return;
    const { left, right, up, down, space } = this.cursors;
    this.ship.body.setVelocity((right.isDown - left.isDown) * SHIP_SPEED, (down.isDown - up.isDown) * SHIP_SPEED);
    if (space.isDown && time >= this.nextShot) {
      this.nextShot = time + COOLDOWN;
      this.fire();
    }

    for (const bullet of [...this.bullets.getChildren()]) {
      if (bullet.y < -20) bullet.destroy();
    }
    for (const enemy of [...this.enemies.getChildren()]) {
      if (enemy.y > 630) this.loseLife(enemy);
    }
    if (this.lives > 0 && this.enemies.getLength() === 0) this.startWave();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03071e',
  physics: { default: 'arcade' },
  scene: GalaxyShooter
});
