const points = [];
let graphics;

function create() {
  graphics = this.add.graphics();
}

function update() {
  const { x, y } = this.input.activePointer;
  points.push({ x, y });
  if (points.length > 20) points.shift();
  graphics.clear();
  points.forEach((point, i) => {
    graphics.fillStyle(0xffaa00, i / points.length);
    graphics.fillCircle(point.x, point.y, 8);
  });
}

new Phaser.Game({ width: 640, height: 400, scene: { create, update } });
