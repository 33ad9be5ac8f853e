class EnemyScene extends Phaser.Scene {
  create() {
    this.hero = this.add.rectangle(400, 550, 44, 44, 0x4cc9f0);
    this.enemies = [];
    for (let i = 0; i < 10; i++) {
      const enemy = this.add.rectangle(60 + i * 70, 50 + i * 45, 40, 40, 0xd00000);
      enemy.speed = 90;
      this.enemies.push(enemy);
    }
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const seconds = delta / 1000;
    for (const enemy of this.enemies) {
      enemy.x += enemy.speed * seconds;
      if (enemy.x > 780) enemy.speed = -Math.abs(enemy.speed);
      if (enemy.x < 20) enemy.speed = Math.abs(enemy.speed);
    }
    if (this.cursors.left.isDown) this.hero.x -= 250 * seconds;
    if (this.cursors.right.isDown) this.hero.x += 250 * seconds;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#14213d', scene: EnemyScene });
