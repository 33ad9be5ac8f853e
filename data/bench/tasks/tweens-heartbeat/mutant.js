class Heart extends Phaser.Scene {
  create() {
    const left = this.add.circle(-25, -15, 30, 0xff4d6d);
    const right = this.add.circle(25, -15, 30, 0xff4d6d);
    const tip = this.add.triangle(0, 30, 0, 0, 104, 0, 52, 60, 0xff4d6d);
    const heart = this.add.container(400, 300, [left, right, tip]);
    this.tweens.add({
      targets: heart,
      scale: 1.3,
      duration: 400,
      ease: 'Sine.easeInOut',
      yoyo: true
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#fff0f3', scene: Heart });
