function create() {
  const box = this.add.rectangle(100, 200, 50, 50, 0x54a0ff);
  this.tweens.add({ targets: box, x: 540, duration: 1500, repeat: -1 });
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 400, scene: { create } });
