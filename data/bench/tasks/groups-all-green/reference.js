function create() {
  const circles = this.add.group();
  for (let i = 0; i < 10; i += 1) {
    const circle = this.add.circle(85 + i * 70, 300, 25, 0xffa502).setInteractive();
    circle.on('pointerdown', () => {
      circles.getChildren().forEach((child) => child.setFillStyle(0x2ed573));
    });
    circles.add(circle);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
