let bullets;

function create() {
  this.add.rectangle(200, 280, 40, 20, 0xff9f1a);
  const pen = this.make.graphics({ x: 0, y: 0, add: false });
  pen.fillStyle(0xffff00, 1).fillCircle(5, 5, 5).generateTexture('shot', 10, 10);
  bullets = this.physics.add.group({ defaultKey: 'shot', maxSize: 5 });
  const space = this.input.keyboard.addKey(Phaser.Input.Keyboard.KeyCodes.SPACE);
  space.on('down', () => {
    const shot = bullets.get(200, 265);
    if (!shot) return;
    shot.enableBody(true, 200, 265, true, true);
    shot.setVelocityY(-150);
  });
}

function update() {
  bullets.getChildren().forEach((shot) => {
    if (shot.active && shot.y < -10) shot.disableBody(true, true);
  });
}

new Phaser.Game({ width: 400, height: 300, physics: { default: 'arcade' }, scene: { create, update } });
