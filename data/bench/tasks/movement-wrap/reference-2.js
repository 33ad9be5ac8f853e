class WrapScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 300, 50, 50, 0xff6b81);
    this.physics.add.existing(this.player);
    this.keys = this.input.keyboard.createCursorKeys();
  }

  update() {
    const x = (this.keys.right.isDown ? 1 : 0) - (this.keys.left.isDown ? 1 : 0);
    const y = (this.keys.down.isDown ? 1 : 0) - (this.keys.up.isDown ? 1 : 0);
    this.player.body.setVelocity(x * 320, y * 320);
    this.physics.world.wrap(this.player, 25);
  }
}

new Phaser.Game({ width: 800, height: 600, physics: { default: 'arcade' }, scene: WrapScene });
