class Gunner extends Phaser.Scene {
  create() {
    this.ship = this.add.triangle(400, 560, 0, 36, 18, 0, 36, 36, 0x7efff5);
    this.bullets = this.physics.add.group();
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x, 535, 6, 16, 0xfff200);
    this.bullets.add(bullet);
    bullet.body.setVelocityY(-200);
  }

  update(time, delta) {
    const step = 0.3 * delta;
    if (this.cursors.left.isDown) this.ship.x -= step;
    if (this.cursors.right.isDown) this.ship.x += step;
    this.ship.x = Phaser.Math.Clamp(this.ship.x, 20, 780);

    if (Phaser.Input.Keyboard.JustDown(this.cursors.space)) {
      this.fire();
    }

    for (const bullet of this.bullets.getChildren().slice()) {
      if (bullet.y < -20) bullet.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#17202a',
  physics: { default: 'arcade' },
  scene: Gunner
});
