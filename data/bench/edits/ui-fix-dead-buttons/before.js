let lamp;

function create() {
  lamp = this.add.circle(300, 140, 60, 0x333333);
  addButton(this, 190, '开灯', () => lamp.setFillStyle(0xffe066));
  addButton(this, 410, '关灯', () => lamp.setFillStyle(0x333333));
}

function addButton(scene, x, label, action) {
  const button = scene.add.rectangle(x, 300, 150, 60, 0x457b9d);
  scene.add.text(x, 300, label, { fontSize: '24px', color: '#ffffff' }).setOrigin(0.5);
  button.on('click', action);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 600,
  height: 400,
  backgroundColor: '#1d3557',
  scene: { create }
});
