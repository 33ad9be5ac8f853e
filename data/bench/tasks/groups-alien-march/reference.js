const COLUMNS = 7;

class March extends Phaser.Scene {
  create() {
    this.aliens = [];
    for (let i = 0; i < COLUMNS * 3; i += 1) {
      const x = 80 + (i % COLUMNS) * 55;
      const y = 60 + Math.floor(i / COLUMNS) * 45;
      this.aliens.push(this.add.rectangle(x, y, 32, 24, 0x7bed9f));
    }
    this.direction = 1;
  }

  update(time, delta) {
    const step = 0.15 * delta * this.direction;
    const xs = this.aliens.map((alien) => alien.x + step);
    const isAtEdge = Math.max(...xs) > 620 || Math.min(...xs) < 20;
    if (isAtEdge) this.direction *= -1;
    for (const alien of this.aliens) {
      if (isAtEdge) alien.y += 20;
      else alien.x += step;
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: March });
