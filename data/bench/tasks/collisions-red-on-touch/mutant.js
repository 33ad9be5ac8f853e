class Touch extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(200, 300, 60, 60, 0x1dd1a1);
    this.enemy = this.add.circle(550, 300, 30, 0x5f27cd);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.enemy, true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 200, (down.isDown - up.isDown) * 200);
    const isTouching = this.physics.overlap(this.player, this.enemy);
    if (isTouching) this.player.setFillStyle(0xff3838);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Touch });
