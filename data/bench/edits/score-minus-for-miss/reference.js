class DuckScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, '得分: 0', { fontSize: '24px', color: '#0d3b66' });
    this.duck = this.add.ellipse(200, 200, 80, 50, 0xf4d35e).setInteractive();
    this.duck.on('pointerdown', () => this.change(1));
    this.input.on('pointerdown', (pointer, objects) => {
      if (objects.length === 0) {
        this.change(-1);
      }
    });
    this.speed = 0.1;
  }

  change(amount) {
    this.score = Math.max(0, this.score + amount);
    this.label.setText('得分: ' + this.score);
  }

  update(time, delta) {
    this.duck.x += delta * this.speed;
    if (this.duck.x > 560) this.speed = -0.1;
    if (this.duck.x < 80) this.speed = 0.1;
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 400, backgroundColor: '#90e0ef', scene: DuckScene });
