function create() {
  this.input.on('pointerup', ({ x, y }) => {
    for (let i = 0; i < 24; i += 1) {
      const bit = this.add.circle(x, y, 4, 0xff8800);
      const angle = (i / 24) * Math.PI * 2;
      const reach = 40 + (i % 3) * 25;
      this.tweens.add({
        targets: bit,
        x: x + Math.cos(angle) * reach,
        y: y + Math.sin(angle) * reach,
        alpha: 0,
        duration: 600,
        onComplete: () => bit.destroy()
      });
    }
  });
}

new Phaser.Game({ width: 500, height: 400, scene: { create } });
