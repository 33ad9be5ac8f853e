const dots = [];

function create() {
  for (let i = 0; i < 8; i++) {
    const angle = i * Math.PI / 4;
    dots.push(this.add.circle(160 + Math.cos(angle) * 40, 120 + Math.sin(angle) * 40, 7, 0xffffff));
  }
}

function update(time) {
  const head = Math.floor(time / 120) % 8;
  dots.forEach((dot, i) => dot.setAlpha(1 - ((head - i + 8) % 8) / 8));
}

new Phaser.Game({ width: 320, height: 240, backgroundColor: '#264653', scene: { create, update } });
