class DigScene extends Phaser.Scene {
  create() {
    this.left = 36;
    for (let i = 0; i < 36; i++) {
      const x = 150 + (i % 6) * 60;
      const y = 100 + Math.floor(i / 6) * 60;
      const tile = this.add.rectangle(x, y, 56, 56, 0x55aa33).setInteractive();
      tile.once('pointerdown', () => this.dig(tile));
    }
  }

  dig(tile) {
    tile.setFillStyle(0x7a4a21);
    this.left -= 1;
    if (this.left === 0) {
      this.add.text(300, 480, '完成！', { fontSize: '40px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 600, height: 540, backgroundColor: '#222222', scene: DigScene });
