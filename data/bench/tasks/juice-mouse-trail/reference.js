class TrailScene extends Phaser.Scene {
  create() {
    this.input.on('pointermove', (pointer) => {
      const dot = this.add.circle(pointer.x, pointer.y, 10, 0x66e0ff);
      this.tweens.add({
        targets: dot,
        alpha: 0,
        scale: 0.2,
        duration: 600,
        onComplete: () => dot.destroy()
      });
    });
    this.add.text(20, 20, 'Move the mouse', { fontSize: '20px' });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#0b132b', scene: TrailScene });
