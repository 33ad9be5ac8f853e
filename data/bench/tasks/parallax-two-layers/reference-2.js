let layers;

function create() {
  const makeLayer = (y, size, color, speed) => {
    const blocks = [];
    for (let i = 0; i < 7; i++) {
      blocks.push(this.add.rectangle(i * 100, y, size, size * 2, color));
    }
    return { blocks, speed };
  };
  layers = [makeLayer(120, 40, 0x8899bb, 60), makeLayer(300, 70, 0x334466, 180)];
}

function update(time, delta) {
  for (const { blocks, speed } of layers) {
    for (const block of blocks) {
      block.x -= speed * delta / 1000;
      if (block.x < -100) block.x += 700;
    }
  }
}

new Phaser.Game({ width: 500, height: 380, backgroundColor: '#dde6f0', scene: { create, update } });
