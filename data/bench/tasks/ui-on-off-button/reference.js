function create() {
  let isOn = true;
  const button = this.add.text(320, 180, 'ON', {
    fontSize: '32px',
    color: '#ffffff',
    backgroundColor: '#2a9d8f',
    padding: { x: 24, y: 12 }
  });
  button.setOrigin(0.5).setInteractive();
  button.on('pointerdown', () => {
    isOn = !isOn;
    button.setText(isOn ? 'ON' : 'OFF');
  });
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 360, scene: { create } });
