const style = { fontSize: '36px', color: '#ffffff' };

function create() {
  const label = this.add.text(240, 160, '按钮', style).setOrigin(0.5).setInteractive();
  label.on('pointerover', () => label.setColor('#ffee00'));
  label.on('pointerout', () => label.setColor('#ffffff'));
}

new Phaser.Game({ width: 480, height: 320, backgroundColor: '#334455', scene: { create } });
