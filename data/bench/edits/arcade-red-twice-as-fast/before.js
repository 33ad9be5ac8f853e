class BallScene extends Phaser.Scene {
  constructor() {
    super('ball');
  }

  create() {
    this.ball = this.add.circle(240, 180, 22, 0x3498db);
    this.physics.add.existing(this.ball);

    const body = this.ball.body;
    body.setCircle(22);
    body.setCollideWorldBounds(true);
    body.setBounce(1, 1);
    body.setVelocity(150, 120);

    this.add.text(12, 12, 'Bounces: 0', { fontSize: '18px', color: '#dddddd' }).setName('label');
    this.bounces = 0;
    body.onWorldBounds = true;
    this.physics.world.on('worldbounds', () => {
      this.bounces += 1;
      this.children.getByName('label').setText(`Bounces: ${this.bounces}`);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 720,
  height: 540,
  backgroundColor: '#1b262c',
  physics: { default: 'arcade', arcade: { gravity: { y: 0 } } },
  scene: BallScene
});
