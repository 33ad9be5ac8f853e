class Title extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 450, 'Press Start', { fontFamily: 'Arial', fontSize: 32, color: '#ffd166' });
    this.label.setOrigin(0.5);
    this.tweens.add({ targets: this.label, alpha: 0.1, duration: 600, yoyo: true, repeat: -1 });
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Title });
