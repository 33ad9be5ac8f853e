class ScoreScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.scoreText = this.add.text(20, 20, '分数: 0', { fontSize: '28px', color: '#ffffff' });
    this.addSquare(250, 0x33cc55, 10);
    this.addSquare(550, 0xdd3333, -5);
  }

  addSquare(x, color, points) {
    const square = this.add.rectangle(x, 320, 120, 120, color).setInteractive();
    square.on('pointerdown', () => {
      this.score = this.score + points;
      this.scoreText.setText('分数: ' + this.score);
    });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#222222', scene: ScoreScene });
