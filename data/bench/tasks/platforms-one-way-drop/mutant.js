class Ledge extends Phaser.Scene {
  create() {
    const ground = this.add.rectangle(400, 570, 800, 60, 0x33691e);
    const ledge = this.add.rectangle(400, 430, 260, 16, 0xa1887f);
    this.physics.add.existing(ground, true);
    this.physics.add.existing(ledge, true);
    ledge.body.checkCollision.down = false;
    ledge.body.checkCollision.left = false;
    ledge.body.checkCollision.right = false;

    this.player = this.add.rectangle(400, 500, 28, 44, 0xffffff);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.dropUntil = 0;
    this.physics.add.collider(this.player, ground);
    this.physics.add.collider(this.player, ledge, null, () => this.time.now > this.dropUntil);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time) {
    const { left, right, up, down } = this.cursors;
    const body = this.player.body;
    body.setVelocityX(left.isDown ? -190 : right.isDown ? 190 : 0);
    if (up.isDown && (body.touching.down || body.blocked.down)) body.setVelocityY(-620);

  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4fc3f7',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: Ledge
});
