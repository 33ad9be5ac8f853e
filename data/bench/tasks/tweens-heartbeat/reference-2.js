function create() {
  this.heart = this.add.text(160, 120, '♥', { fontSize: '80px', color: '#ff0033' }).setOrigin(0.5);
}

function update(time) {
  this.heart.setScale(1 + 0.2 * Math.sin(time / 200));
}

new Phaser.Game({ width: 320, height: 240, scene: { create, update } });
