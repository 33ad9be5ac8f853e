class Paddle extends Phaser.Scene {
  create() {
    this.physics.world.setBoundsCollision(true, true, true, false);
    this.paddle = this.add.rectangle(400, 560, 140, 20, 0x74b9ff);
    this.physics.add.existing(this.paddle);
    this.paddle.body.setImmovable(true);
    this.paddle.body.setCollideWorldBounds(true);
    this.ball = this.add.circle(400, 200, 12, 0xffeaa7);
    this.physics.add.existing(this.ball);
    this.ball.body.setBounce(1).setCollideWorldBounds(true).setVelocity(160, 240);

    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right } = this.cursors;
    this.paddle.body.setVelocityX(left.isDown ? -420 : right.isDown ? 420 : 0);
    if (this.ball.y > 640) {
      this.ball.setPosition(400, 200);
      this.ball.body.setVelocity(160, 240);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: Paddle });
