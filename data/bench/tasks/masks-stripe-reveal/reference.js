class RevealScene extends Phaser.Scene {
  create() {
    const stripes = this.add.graphics();
    [0xe63946, 0xf4a261, 0xe9c46a, 0x2a9d8f, 0x457b9d].forEach((color, i) => {
      stripes.fillStyle(color).fillRect(150, 150 + i * 60, 500, 60);
    });
    const shape = this.make.graphics({ x: 150, y: 150 }, false);
    shape.fillStyle(0xffffff).fillRect(0, 0, 500, 300);
    shape.scaleX = 0;
    stripes.setMask(shape.createGeometryMask());
    this.input.keyboard.once('keydown-SPACE', () => {
      this.tweens.add({ targets: shape, scaleX: 1, duration: 2000 });
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: RevealScene });
