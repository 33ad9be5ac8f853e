class Aim extends Phaser.Scene {
  create() {
    this.physics.world.setBounds(0, 0, 800, 600);
    this.add.circle(400, 300, 16, 0x82ccdd);
    this.input.on('pointerdown', (pointer) => {
      const bullet = this.add.circle(400, 300, 6, 0xfa983a);
      this.physics.add.existing(bullet);
      const angle = Phaser.Math.Angle.Between(400, 300, pointer.x, pointer.y);
      this.physics.velocityFromRotation(angle, 420, bullet.body.velocity);
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Aim });
