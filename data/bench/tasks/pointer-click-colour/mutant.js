function create() {
  const circle = this.add.circle(400, 300, 60, 0xff0000).setInteractive();
  this.input.on('pointerdown', () => circle.setFillStyle(0x0000ff));
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
