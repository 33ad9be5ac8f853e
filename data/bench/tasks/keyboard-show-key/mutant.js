function create() {
  const label = this.add.text(400, 300, 'Press something', { fontSize: '40px' }).setOrigin(0.5);
  this.input.keyboard.once('keydown', (event) => label.setText(event.key.toUpperCase()));
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
