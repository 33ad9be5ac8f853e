let isHit = false;
let graphics;

function create() {
  graphics = this.add.graphics();
  const shape = new Phaser.Geom.Circle(200, 150, 50);
  graphics.setInteractive(shape, Phaser.Geom.Circle.Contains);
  graphics.on('pointerdown', () => {
    isHit = true;
    setTimeout(() => { isHit = false; }, 200);
  });
}

function update() {
  graphics.clear();
  graphics.fillStyle(isHit ? 0xffffff : 0x8338ec).fillCircle(200, 150, 50);
}

new Phaser.Game({ width: 400, height: 300, scene: { create, update } });
