const RADIUS = 30;

class Clicks extends Phaser.Scene {
  create() {
    this.points = 0;
    this.drawing = this.add.graphics();
    this.label = this.add.text(320, 20, 'Points: 0', { fontSize: '20px' }).setOrigin(0.5, 0);
    this.place();
    this.input.on('pointerdown', (pointer) => {
      if (Phaser.Math.Distance.Between(pointer.x, pointer.y, this.spot.x, this.spot.y) < RADIUS) {
        this.points++;
        this.label.setText(`Points: ${this.points}`);
        this.place();
      }
    });
  }

  place() {
    this.spot = { x: Phaser.Math.Between(50, 590), y: Phaser.Math.Between(80, 430) };
    this.drawing.clear().fillStyle(0x66ffaa).fillCircle(this.spot.x, this.spot.y, RADIUS);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, backgroundColor: '#223', scene: Clicks });
