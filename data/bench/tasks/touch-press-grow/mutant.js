class Grow extends Phaser.Scene {
  create() {
    this.circle = this.add.circle(400, 300, 50, 0xf368e0).setInteractive();
    this.held = false;
    this.circle.on('pointerdown', () => {
      this.held = true;
    });

  }

  update(time, delta) {
    const change = (this.held ? 0.001 : -0.001) * delta;
    this.circle.setScale(Phaser.Math.Clamp(this.circle.scale + change, 1, 2.5));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Grow });
