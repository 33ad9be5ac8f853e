function create() {
  const home = { x: 320, y: 240 };
  const square = this.add.rectangle(home.x, home.y, 64, 64, 0xe056fd).setInteractive();
  this.input.setDraggable(square);
  this.input.on('drag', (pointer, target, dragX, dragY) => target.setPosition(dragX, dragY));
  this.input.on('dragend', (pointer, target) => {
    this.tweens.add({ targets: target, x: home.x, duration: 500, ease: 'Back.easeOut' });
  });
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: { create } });
