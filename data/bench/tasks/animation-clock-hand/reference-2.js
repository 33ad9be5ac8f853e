let graphics;

function create() {
  graphics = this.add.graphics();
}

function update(time) {
  const angle = (time / 5000) * Math.PI * 2 - Math.PI / 2;
  graphics.clear();
  graphics.lineStyle(3, 0xffffff).strokeCircle(150, 150, 110);
  graphics.lineStyle(6, 0x00d4ff);
  graphics.lineBetween(150, 150, 150 + Math.cos(angle) * 90, 150 + Math.sin(angle) * 90);
}

new Phaser.Game({ width: 300, height: 300, scene: { create, update } });
