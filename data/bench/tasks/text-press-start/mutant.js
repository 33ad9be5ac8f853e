new Phaser.Game({
  type: Phaser.AUTO,
  width: 640,
  height: 360,
  backgroundColor: '#101828',
  scene: { create }
});

function create() {
  const text = this.add.text(320, 180, 'PRESS START', { fontSize: '40px', color: '#ffffff' }).setOrigin(0.5);
  this.time.addEvent({
    delay: 500,

    callback: () => text.setVisible(!text.visible)
  });
}
