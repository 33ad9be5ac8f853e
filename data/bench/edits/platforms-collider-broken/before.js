class Level extends Phaser.Scene {
  create() {
    this.platform = this.add.rectangle(400, 420, 500, 30, 0x8d6e63);

    this.player = this.add.rectangle(400, 200, 34, 48, 0xffee58);
    this.physics.add.existing(this.player);
    this.player.body.setMaxVelocity(300, 700);

    this.physics.add.collider(this.player, this.platform);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up } = this.cursors;
    const body = this.player.body;

    if (left.isDown) {
      body.setVelocityX(-160);
    } else if (right.isDown) {
      body.setVelocityX(160);
    } else {
      body.setVelocityX(0);
    }

    if (up.isDown && body.touching.down) {
      body.setVelocityY(-380);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a148c',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: Level
});
