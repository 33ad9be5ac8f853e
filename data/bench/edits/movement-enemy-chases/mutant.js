class Field extends Phaser.Scene {
  create() {
    this.player = this.add.circle(180, 420, 20, 0x26de81);
    this.enemy = this.add.rectangle(640, 140, 36, 36, 0xeb3b5a);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.enemy);
    this.player.body.setCollideWorldBounds(true);
    this.enemy.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    this.movePlayer();
    this.physics.moveTo(this.enemy, 180, 420, 120);
  }

  movePlayer() {
    const { left, right, up, down } = this.cursors;
    const body = this.player.body;
    body.setVelocity(0);
    if (left.isDown) body.setVelocityX(-220);
    if (right.isDown) body.setVelocityX(220);
    if (up.isDown) body.setVelocityY(-220);
    if (down.isDown) body.setVelocityY(220);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#303952',
  physics: { default: 'arcade' },
  scene: Field
});
