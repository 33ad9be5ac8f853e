class Bricks extends Phaser.Scene {
  create() {
    for (let row = 0; row < 4; row += 1) {
      for (let column = 0; column < 5; column += 1) {
        const brick = this.add.rectangle(160 + column * 120, 120 + row * 70, 100, 50, 0xcd6133);
        brick.setInteractive().on('pointerdown', () => brick.destroy());
      }
    }
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Bricks });
