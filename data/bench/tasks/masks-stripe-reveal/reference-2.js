let cover;

function create() {
  const colors = [0xff0000, 0xffff00, 0x00ff00, 0x00aaff];
  colors.forEach((color, i) => this.add.rectangle(45 + i * 100, 100, 100, 150, color));
  cover = this.add.rectangle(400, 100, 410, 160, 0x000000).setOrigin(1, 0.5);
  this.input.keyboard.on('keydown-SPACE', () => {
    this.tweens.add({ targets: cover, scaleX: 0, duration: 1800 });
  });
}

new Phaser.Game({ width: 400, height: 200, scene: { create } });
