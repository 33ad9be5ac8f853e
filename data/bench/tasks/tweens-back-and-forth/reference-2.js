class Patrol extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.x = 200;
    this.direction = 1;
  }

  update() {
    this.x += 3 * this.direction;
    if (this.x > 700 || this.x < 60) this.direction *= -1;
    this.pen.clear().fillStyle(0xffffff).fillRect(this.x, 280, 40, 40);
  }
}

new Phaser.Game({ width: 800, height: 600, scene: Patrol });
