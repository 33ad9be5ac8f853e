class Dots extends Phaser.Scene {
  create() {
    this.paper = this.add.graphics();
    this.input.on('pointerup', this.stamp, this);
  }

  stamp(pointer) {
    this.paper.fillStyle(0xe02020);
    this.paper.fillCircle(pointer.worldX, pointer.worldY, 12);
  }
}

new Phaser.Game({ width: 500, height: 500, scene: Dots });
