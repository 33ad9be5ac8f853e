class Meadow extends Phaser.Scene {
  create() {
    this.physics.world.setBounds(0, 0, 2400, 500);
    this.cameras.main.setBounds(0, 0, 2400, 500);

    for (let i = 0; i < 30; i += 1) {
      const y = 60 + ((i * 137) % 380);
      this.add.ellipse(40 + i * 80, y, 40, 24, i % 2 ? 0x6ab04c : 0xbadc58);
    }

    this.player = this.add.rectangle(200, 250, 32, 32, 0xeb4d4b);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cameras.main.startFollow(this.player, true, 0, 1);

    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const body = this.player.body;
    body.setVelocity(0);
    if (left.isDown) body.setVelocityX(-350);
    if (right.isDown) body.setVelocityX(350);
    if (up.isDown) body.setVelocityY(-350);
    if (down.isDown) body.setVelocityY(350);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 700,
  height: 500,
  backgroundColor: '#c7ecee',
  physics: { default: 'arcade' },
  scene: Meadow
});
