function create() {
  const box = this.add.rectangle(400, 300, 80, 80, 0xff9f43);
  box.setInteractive({ draggable: true });
  box.on('drag', (pointer, dragX, dragY) => box.setPosition(dragX, dragY));
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
