class PenScene extends Phaser.Scene {
  create() {
    this.sheet = this.add.graphics();
    this.last = null;
    this.add.text(12, 12, 'C clears', { fontSize: '16px', color: '#888888' });
    this.input.on('pointerdown', (pointer) => {
      this.last = { x: pointer.x, y: pointer.y };
    });
    this.input.on('pointerup', () => {
      this.last = null;
    });
    this.input.on('pointermove', (pointer) => this.draw(pointer));
    this.input.keyboard.on('keydown-C', () => this.sheet.clear());
  }

  draw(pointer) {
    if (!this.last) return;
    this.sheet.lineStyle(12, 0x1d4ed8);
    this.sheet.lineBetween(this.last.x, this.last.y, pointer.x, pointer.y);
    this.last = { x: pointer.x, y: pointer.y };
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 500, height: 420, backgroundColor: '#ffffff', scene: PenScene });
