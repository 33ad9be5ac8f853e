class OrbitScene extends Phaser.Scene {
  create() {
    this.dot = this.add.circle(0, 0, 12, 0x00ffcc);
    this.angle = 0;
  }

  update(time, delta) {
    this.angle += delta * 0.002;
    this.dot.x = 400 + Math.cos(this.angle) * 150;

  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: OrbitScene });
