const KEY = 'my-clicks';

class ClickScene extends Phaser.Scene {
  create() {
    this.clicks = Number(localStorage.getItem(KEY) || 0);
    this.label = this.add.text(320, 180, '', { fontSize: '40px' }).setOrigin(0.5);
    this.show();
    this.input.on('pointerdown', () => this.save(this.clicks + 1));
    this.input.keyboard.on('keydown-R', () => this.save(0));
  }

  save(clicks) {
    this.clicks = clicks;
    localStorage.setItem(KEY, String(clicks));
    this.show();
  }

  show() {
    this.label.setText('Clicks: ' + this.clicks);
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 360, scene: ClickScene });
