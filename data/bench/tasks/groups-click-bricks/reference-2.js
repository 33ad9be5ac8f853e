const bricks = new Set();

function create() {
  const pen = this.add.graphics();
  const paint = () => {
    pen.clear();
    for (const brick of bricks) {
      pen.fillStyle(brick.colour, 1);
      pen.fillRectShape(brick.area);
    }
  };
  for (let i = 0; i < 20; i += 1) {
    const area = new Phaser.Geom.Rectangle(20 + (i % 4) * 60, 20 + Math.floor(i / 4) * 40, 56, 36);
    bricks.add({ area, colour: Phaser.Display.Color.HSVToRGB(i / 20, 0.7, 1).color });
  }
  this.input.on('pointerdown', (pointer) => {
    for (const brick of bricks) {
      if (brick.area.contains(pointer.x, pointer.y)) bricks.delete(brick);
    }
    paint();
  });
  paint();
}

new Phaser.Game({ width: 280, height: 240, scene: { create } });
