class SparkScene extends Phaser.Scene {
  preload() {
    const dot = this.make.graphics({}, false);
    dot.fillStyle(0xfee440).fillCircle(5, 5, 5);
    dot.generateTexture('spark', 10, 10);
    dot.destroy();
  }

  create() {
    this.gem = this.add.star(560, 70, 4, 14, 30, 0x00bbf9);
    this.input.on('pointerdown', (pointer) => this.flash(pointer.x, pointer.y));
  }

  flash(x, y) {
    if (!this.sparks) {
      const particles = this.add.particles('spark');
      this.sparks = particles.createEmitter({
        speed: { min: 60, max: 140 },
        lifespan: 600,
        scale: { start: 1, end: 0 },
        on: false
      });
    }
    this.sparks.explode(16, x, y);
  }

  update() {
    this.gem.angle += 2;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 420, backgroundColor: '#240046', scene: SparkScene });
