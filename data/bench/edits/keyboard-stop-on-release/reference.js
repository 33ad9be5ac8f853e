class Slide extends Phaser.Scene {
  create() {
    this.add.grid(400, 300, 800, 600, 80, 80, 0x1e3799, 1, 0x4a69bd);
    this.box = this.add.rectangle(400, 300, 48, 48, 0xf8c291);
    this.physics.add.existing(this.box);
    this.box.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const body = this.box.body;
    const { left, right, up, down } = this.cursors;
    body.setVelocity(0, 0);

    if (left.isDown) {
      body.setVelocityX(-200);
    }
    if (right.isDown) {
      body.setVelocityX(200);
    }
    if (up.isDown) {
      body.setVelocityY(-200);
    }
    if (down.isDown) {
      body.setVelocityY(200);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: Slide
});
