class WallScene extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.box = new Phaser.Geom.Rectangle(100, 140, 30, 30);
    this.wall = new Phaser.Geom.Rectangle(330, 60, 20, 200);
    this.keys = this.input.keyboard.createCursorKeys();
  }

  step(dx, dy) {
    this.box.x += dx;
    this.box.y += dy;
    if (Phaser.Geom.Intersects.RectangleToRectangle(this.box, this.wall)) {
      this.box.x -= dx;
      this.box.y -= dy;
    }
  }

  update() {
    const { left, right, up, down } = this.keys;
    this.step((right.isDown - left.isDown) * 3, 0);
    this.step(0, (down.isDown - up.isDown) * 3);
    this.pen.clear();
    this.pen.fillStyle(0x777777, 1).fillRectShape(this.wall);
    this.pen.fillStyle(0xffd32a, 1).fillRectShape(this.box);
  }
}

new Phaser.Game({ width: 480, height: 320, scene: WallScene });
