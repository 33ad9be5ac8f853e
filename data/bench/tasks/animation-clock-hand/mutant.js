class ClockScene extends Phaser.Scene {
  create() {
    this.add.circle(400, 300, 180, 0xf5f1e3).setStrokeStyle(8, 0x403d39);
    this.hand = this.add.rectangle(400, 300, 8, 150, 0xeb5e28).setOrigin(0.5, 1);
    this.add.circle(400, 300, 12, 0x403d39);
  }

  update(time, delta) {
    this.hand.angle += (delta / 5000) * 250;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#ccc5b9', scene: ClockScene });
