class DoubleJump extends Phaser.Scene {
  create() {
    const floor = this.add.rectangle(400, 580, 800, 40, 0x2f3640);
    this.physics.add.existing(floor, true);
    this.hero = this.add.rectangle(400, 500, 32, 48, 0xfbc531);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.hero, floor);
    this.jumps = 0;
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up } = this.cursors;
    const body = this.hero.body;
    body.setVelocityX(left.isDown ? -200 : right.isDown ? 200 : 0);
    if (body.blocked.down || body.touching.down) this.jumps = 0;
    if (Phaser.Input.Keyboard.JustDown(up) && this.jumps < 1) {
      this.jumps += 1;
      body.setVelocityY(-400);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#dcdde1',
  physics: { default: 'arcade', arcade: { gravity: { y: 800 } } },
  scene: DoubleJump
});
