function create() {
  this.input.on('pointerdown', (pointer) => {
    this.dot = this.dot || this.add.circle(0, 0, 8, 0xff0000);
    this.dot.setPosition(pointer.x, pointer.y);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ffffff',
  scene: { create }
});
