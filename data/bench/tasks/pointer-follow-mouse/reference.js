function create() {
  const circle = this.add.circle(400, 300, 20, 0x00d2d3);
  this.input.on('pointermove', (pointer) => {
    circle.x = pointer.x;
    circle.y = pointer.y;
  });
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
