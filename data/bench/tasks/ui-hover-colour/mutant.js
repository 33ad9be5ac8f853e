class Demo extends Phaser.Scene {
  create() {
    const button = this.add.rectangle(400, 300, 200, 70, 0x3366cc).setInteractive();
    this.add.text(400, 300, '开始游戏', { fontSize: '24px', color: '#ffffff' }).setOrigin(0.5);

    button.on('pointerover', () => button.setFillStyle(0xff9933));

  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, scene: Demo });
