class Dot extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.paint(0xe74c3c);
    this.graphics.setInteractive(new Phaser.Geom.Circle(200, 150, 40), Phaser.Geom.Circle.Contains);
    this.graphics.on('pointerup', () => this.paint(0x3498db));
  }

  paint(colour) {
    this.graphics.clear();
    this.graphics.fillStyle(colour, 1);
    this.graphics.fillCircle(200, 150, 40);
  }
}

new Phaser.Game({ width: 400, height: 300, backgroundColor: '#ffffff', scene: Dot });
