function create() {
  this.add.rectangle(300, 250, 60, 60, 0xef5777);
  this.add.rectangle(420, 330, 60, 60, 0x575fcf);
  this.add.rectangle(500, 230, 60, 60, 0x05c46b);
  this.input.on('wheel', (pointer, over, deltaX, deltaY) => {
    const camera = this.cameras.main;
    camera.setZoom(Phaser.Math.Clamp(camera.zoom - deltaY * 0.001, 0.3, 3));
  });
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
