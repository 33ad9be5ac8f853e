class Shoot extends Phaser.Scene {
  create() {
    this.gun = this.add.rectangle(400, 560, 40, 40, 0x2ecc71);
    this.bullets = this.physics.add.group();
    this.input.keyboard.on('keydown-SPACE', () => {
      const bullet = this.add.rectangle(this.gun.x, this.gun.y - 30, 6, 16, 0xffff00);
      this.bullets.add(bullet);
      bullet.body.setVelocityY(-400);
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Shoot });
