class SquarePath extends Phaser.Scene {
  create() {
    const ball = this.add.circle(200, 150, 18, 0xffb142);
    this.tweens.chain({
      targets: ball,
      loop: -1,
      tweens: [
        { x: 500, duration: 900 },
        { y: 450, duration: 900 },
        { x: 200, duration: 900 },
        { y: 150, duration: 900 }
      ]
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: SquarePath });
