function create() {
  const pen = this.make.graphics({ x: 0, y: 0, add: false });
  pen.fillStyle(0xffffff, 1).fillRect(0, 0, 20, 36).fillStyle(0x000000, 1).fillRect(2, 4, 16, 8);
  pen.generateTexture('car', 20, 36);
  this.car = this.physics.add.image(250, 200, 'car');
  this.car.setDamping(true).setDrag(0.3).setMaxVelocity(200);
  this.keys = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up } = this.keys;
  this.car.setAngularVelocity((right.isDown - left.isDown) * 150);
  if (up.isDown) this.physics.velocityFromRotation(this.car.rotation - Math.PI / 2, 180, this.car.body.acceleration);
  else this.car.setAcceleration(0);
  const speed = this.car.body.speed;
  if (speed < 4 && !up.isDown) this.car.setVelocity(0);
  else this.physics.velocityFromRotation(this.car.rotation - Math.PI / 2, speed, this.car.body.velocity);
  this.physics.world.wrap(this.car, 20);
}

new Phaser.Game({ width: 500, height: 400, backgroundColor: '#228833', physics: { default: 'arcade' }, scene: { create, update } });
