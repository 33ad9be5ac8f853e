class Shake extends Phaser.Scene {
  create() {
    for (let i = 0; i < 5; i += 1) {
      this.add.rectangle(140 + i * 130, 180 + (i % 2) * 200, 70, 70, 0xffb8b8);
    }
    this.input.on('pointerdown', () => this.cameras.main.shake(300, 0.02));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Shake });
