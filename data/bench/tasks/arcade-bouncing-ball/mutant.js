function create() {
  const ball = this.add.circle(300, 200, 20, 0xff4757);
  this.physics.add.existing(ball);
  ball.body.setVelocity(220, 180);
  ball.body.setBounce(1, 0);
  ball.body.setCollideWorldBounds(true);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { create }
});
