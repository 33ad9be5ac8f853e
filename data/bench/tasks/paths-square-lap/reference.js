class SquareScene extends Phaser.Scene {
  create() {
    const ball = this.add.circle(250, 150, 15, 0xffcc00);
    this.tweens.chain({
      targets: ball,
      loop: -1,
      tweens: [
        { x: 550, duration: 1000 },
        { y: 450, duration: 1000 },
        { x: 250, duration: 1000 },
        { y: 150, duration: 1000 }
      ]
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#16213e', scene: SquareScene });
