function create() {
  this.input.on('pointerdown', (pointer) => {
    this.add.circle(pointer.x, pointer.y, 8, 0xff0000);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#ffffff',
  scene: { create }
});
