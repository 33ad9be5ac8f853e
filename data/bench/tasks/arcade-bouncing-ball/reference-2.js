class Bounce extends Phaser.Scene {
  create() {
    this.pen = this.add.graphics();
    this.ball = { x: 160, y: 120, vx: 3, vy: 2.4, r: 14 };
  }

  update() {
    const b = this.ball;
    b.x += b.vx;
    b.y += b.vy;
    if (b.x < b.r || b.x > 400 - b.r) b.vx = -b.vx;
    if (b.y < b.r || b.y > 300 - b.r) b.vy = -b.vy;
    this.pen.clear();
    this.pen.fillStyle(0xf1c40f, 1);
    this.pen.fillCircle(b.x, b.y, b.r);
  }
}

new Phaser.Game({ width: 400, height: 300, backgroundColor: '#223344', scene: Bounce });
