const SIZE = 60;

function create() {
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 9; column++) {
      const color = (row + column) % 2 === 0 ? 0xf0d9b5 : 0xb58863;
      this.add.rectangle(160 + column * SIZE, 60 + row * SIZE, SIZE, SIZE, color).setOrigin(0);
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: { create } });
