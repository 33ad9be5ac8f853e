let graphics;
let text;
let points = 0;
const balloons = [];

function create() {
  graphics = this.add.graphics();
  text = this.add.text(10, 10, 'Score 0', { color: '#000000' });
  for (let i = 0; i < 5; i++) {
    balloons.push({ x: 60 + i * 90, y: 300 + i * 40, color: 0xcc0000 + i * 0x2200 });
  }
  this.input.on('pointerdown', (pointer) => {
    const hit = balloons.find((b) => Phaser.Math.Distance.Between(pointer.x, pointer.y, b.x, b.y) < 26);
    if (hit) {
      hit.y = 560;
      hit.x = Phaser.Math.Between(40, 440);
      points += 1;
      text.setText('Score ' + points);
    }
  });
}

function update(time, delta) {
  graphics.clear();
  for (const b of balloons) {
    b.y -= delta * 0.08;
    if (b.y < -30) b.y = 560;
    graphics.fillStyle(b.color).fillCircle(b.x, b.y, 24);
  }
}

new Phaser.Game({ width: 480, height: 520, backgroundColor: '#ffffff', scene: { create, update } });
