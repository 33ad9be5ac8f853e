class Range extends Phaser.Scene {
  create() {
    this.ship = this.add.rectangle(400, 560, 44, 24, 0x18dcff);
    this.physics.add.existing(this.ship);
    this.ship.body.setCollideWorldBounds(true);
    this.targets = this.physics.add.staticGroup();
    for (const x of [180, 400, 620]) this.targets.add(this.add.circle(x, 100, 28, 0xff4d4d));
    this.bullets = this.physics.add.group();
    this.score = 0;
    this.label = this.add.text(16, 560, '分数: 0', { fontSize: '22px' });
    this.physics.add.overlap(this.bullets, this.targets, (bullet, target) => this.hit(bullet, target));
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.fire());
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x, this.ship.y - 20, 6, 14, 0xfffa65);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-500);
  }

  hit(bullet, target) {
    bullet.destroy();
    target.destroy();
    this.score += 10;
    this.label.setText(`分数: ${this.score}`);
    if (this.score === 10) {
      this.add.text(400, 300, '胜利', { fontSize: '64px' }).setOrigin(0.5);
    }
  }

  update() {
    const { left, right } = this.cursors;
    this.ship.body.setVelocityX(left.isDown ? -260 : right.isDown ? 260 : 0);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Range });
