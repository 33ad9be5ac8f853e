class WindowScene extends Phaser.Scene {
  create() {
    this.add.circle(400, 300, 160, 0x223355);
    const hole = this.make.graphics({}, false);
    hole.fillStyle(0xffffff).fillCircle(400, 300, 160);
    const mask = hole.createGeometryMask();
    [0xff5555, 0xffcc33, 0x55dd88].forEach((color, i) => {
      const block = this.add.rectangle(180, 220 + i * 80, 70, 70, color).setMask(mask);
      this.tweens.add({ targets: block, x: 620, duration: 1500 + i * 300, yoyo: true, repeat: -1 });
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: WindowScene });
