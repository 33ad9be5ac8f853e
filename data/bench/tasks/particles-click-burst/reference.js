class Burst extends Phaser.Scene {
  preload() {
    const pen = this.make.graphics({ x: 0, y: 0, add: false });
    pen.fillStyle(0xffffff, 1);
    pen.fillCircle(4, 4, 4);
    pen.generateTexture('spark', 8, 8);
  }

  create() {
    const emitter = this.add.particles(0, 0, 'spark', {
      speed: { min: 80, max: 220 },
      lifespan: 700,
      scale: { start: 1, end: 0 },
      emitting: false
    });
    this.input.on('pointerdown', (pointer) => emitter.explode(30, pointer.x, pointer.y));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Burst });
