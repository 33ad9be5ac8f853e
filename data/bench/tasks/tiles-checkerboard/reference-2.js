class Board extends Phaser.Scene {
  create() {
    const board = this.add.graphics();
    board.fillStyle(0x333333);
    for (let i = 0; i < 64; i++) {
      const x = i % 8;
      const y = Math.floor(i / 8);
      if ((x + y) % 2 === 1) {
        board.fillRect(x * 50, y * 50, 50, 50);
      }
    }
  }
}

new Phaser.Game({ width: 400, height: 400, backgroundColor: '#eeeeee', scene: Board });
