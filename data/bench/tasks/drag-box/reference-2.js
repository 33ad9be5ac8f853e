class DragScene extends Phaser.Scene {
  create() {
    this.box = new Phaser.Geom.Rectangle(100, 80, 60, 60);
    this.pen = this.add.graphics();
    this.held = false;
    this.input.on('pointerdown', (p) => {
      this.held = this.box.contains(p.x, p.y);
    });
    this.input.on('pointerup', () => {
      this.held = false;
    });
    this.input.on('pointermove', (p) => {
      if (this.held) this.box.setPosition(p.x - 30, p.y - 30);
    });
  }

  update() {
    this.pen.clear();
    this.pen.fillStyle(0x10ac84, 1);
    this.pen.fillRectShape(this.box);
  }
}

new Phaser.Game({ width: 500, height: 400, scene: DragScene });
