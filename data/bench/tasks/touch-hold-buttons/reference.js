class Buttons extends Phaser.Scene {
  create() {
    this.player = this.add.rectangle(400, 250, 50, 50, 0xff7979);
    this.direction = 0;
    this.addButton(100, '<', -1);
    this.addButton(700, '>', 1);
  }

  addButton(x, label, direction) {
    const button = this.add.circle(x, 520, 45, 0x30336b).setInteractive();
    this.add.text(x, 520, label, { fontSize: '40px' }).setOrigin(0.5);
    button.on('pointerdown', () => {
      this.direction = direction;
    });
    button.on('pointerup', () => {
      this.direction = 0;
    });
    button.on('pointerout', () => {
      this.direction = 0;
    });
  }

  update(time, delta) {
    this.player.x = Phaser.Math.Clamp(this.player.x + this.direction * 0.25 * delta, 25, 775);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Buttons });
