class Trail extends Phaser.Scene {
  create() {
    const pen = this.make.graphics({ x: 0, y: 0, add: false });
    pen.fillStyle(0x7efff5, 1);
    pen.fillCircle(6, 6, 6);
    pen.generateTexture('dot', 12, 12);
    const trail = this.add.particles(0, 0, 'dot', {
      lifespan: 600,
      speed: 20,
      scale: { start: 1, end: 0 },
      alpha: { start: 1, end: 0 },
      emitting: false
    });
    this.input.on('pointermove', (pointer) => trail.emitParticleAt(pointer.x, pointer.y, 2));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Trail });
