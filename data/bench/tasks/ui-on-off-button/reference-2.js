class Switch extends Phaser.Scene {
  create() {
    const box = this.add.graphics();
    box.fillStyle(0x555577).fillRoundedRect(-70, -28, 140, 56, 12);
    const label = this.add.text(0, 0, 'Sound: ON', { fontSize: '20px' }).setOrigin(0.5);
    const button = this.add.container(400, 300, [box, label]);
    button.setSize(140, 56).setInteractive({ useHandCursor: true });
    button.on('pointerup', () => label.setText(label.text.endsWith('ON') ? 'Sound: OFF' : 'Sound: ON'));
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, backgroundColor: '#222233', scene: Switch });
