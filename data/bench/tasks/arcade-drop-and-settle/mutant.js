function create() {
  const ball = this.add.circle(400, 80, 24, 0xff7f50);
  const ground = this.add.rectangle(400, 570, 800, 60, 0x5d4037);
  this.physics.add.existing(ball);
  this.physics.add.existing(ground, true);

  this.physics.add.collider(ball, ground);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade', arcade: { gravity: { y: 600 } } },
  scene: { create }
});
