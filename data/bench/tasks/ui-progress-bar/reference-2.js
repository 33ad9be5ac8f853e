let elapsed = 0;
let graphics;
let label;

function create() {
  graphics = this.add.graphics();
  label = this.add.text(200, 200, '0%', { fontSize: '20px' }).setOrigin(0.5);
}

function update(time, delta) {
  elapsed = Math.min(elapsed + delta, 3000);
  const part = elapsed / 3000;
  graphics.clear();
  graphics.fillStyle(0x333333).fillRect(50, 140, 300, 24);
  graphics.fillStyle(0x3399ff).fillRect(50, 140, 300 * part, 24);
  label.setText(`${Math.round(part * 100)}%`);
}

new Phaser.Game({ width: 400, height: 300, scene: { create, update } });
