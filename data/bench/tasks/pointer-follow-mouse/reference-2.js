class Chase extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.spot = new Phaser.Math.Vector2(300, 200);
  }

  update() {
    const mouse = this.input.activePointer;
    this.spot.x += (mouse.x - this.spot.x) * 0.08;
    this.spot.y += (mouse.y - this.spot.y) * 0.08;
    this.pen.clear().fillStyle(0xffffff, 1).fillCircle(this.spot.x, this.spot.y, 16);
  }
}

new Phaser.Game({ width: 600, height: 400, scene: Chase });
