class Stopwatch extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.running = false;
    this.label = this.add.text(300, 200, '0.0', { fontSize: '64px' }).setOrigin(0.5);
    this.input.on('pointerdown', () => {
      this.running = !this.running;
    });
  }

  update(time, delta) {
    if (!this.running) return;
    this.seconds += delta / 1000;
    this.label.setText(this.seconds.toFixed(1));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 600, height: 400, scene: Stopwatch });
