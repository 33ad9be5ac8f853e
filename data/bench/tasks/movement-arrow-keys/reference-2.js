class Walk extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.at = { x: 400, y: 300 };
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const step = 0.2 * delta;
    this.at.x += (right.isDown - left.isDown) * step;
    this.at.y += (down.isDown - up.isDown) * step;
    this.pen.clear();
    this.pen.fillStyle(0xff8844, 1);
    this.pen.fillRect(this.at.x - 25, this.at.y - 25, 50, 50);
  }
}

new Phaser.Game({ width: 800, height: 600, backgroundColor: '#202030', scene: Walk });
