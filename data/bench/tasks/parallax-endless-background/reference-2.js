const trees = [];

function create() {
  for (let i = 0; i < 8; i++) {
    trees.push(this.add.triangle(i * 90, 250, 0, 80, 30, 0, 60, 80, 0x2e8b57));
  }
}

function update(time, delta) {
  for (const tree of trees) {
    tree.x -= delta * 0.15;
    if (tree.x < -80) {
      tree.x += 720;
    }
  }
}

new Phaser.Game({ width: 600, height: 320, backgroundColor: '#87ceeb', scene: { create, update } });
