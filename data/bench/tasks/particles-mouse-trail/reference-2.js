const dots = [];

function create() {
  this.pen = this.add.graphics();
  this.input.on('pointermove', ({ x, y }) => dots.push({ x, y, life: 40 }));
}

function update() {
  this.pen.clear();
  for (const dot of dots) {
    dot.life -= 1;
    if (dot.life > 0) this.pen.fillStyle(0xff9ff3, dot.life / 40).fillCircle(dot.x, dot.y, 6);
  }
}

new Phaser.Game({ width: 600, height: 400, scene: { create, update } });
