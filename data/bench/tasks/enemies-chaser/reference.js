class ChaseScene extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(200, 450, 40, 40, 0x4488ff);
    this.enemy = this.add.rectangle(700, 100, 40, 40, 0xff4444);
    this.physics.add.existing(this.player);
    this.physics.add.existing(this.enemy);
    this.player.body.setCollideWorldBounds(true);
    this.keys = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.keys;
    this.player.body.setVelocity((right.isDown - left.isDown) * 220, (down.isDown - up.isDown) * 220);
    this.physics.moveToObject(this.enemy, this.player, 120);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: ChaseScene
});
