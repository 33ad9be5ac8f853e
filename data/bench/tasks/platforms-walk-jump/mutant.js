let man;
let keys;

function create() {
  const ground = this.add.rectangle(400, 560, 800, 80, 0x6d4c41);
  this.physics.add.existing(ground, true);
  man = this.add.rectangle(400, 450, 30, 60, 0xffe082);
  this.physics.add.existing(man);
  man.body.setCollideWorldBounds(true);
  this.physics.add.collider(man, ground);
  keys = this.input.keyboard.createCursorKeys();
}

function update() {
  const direction = (keys.right.isDown ? 1 : 0) - (keys.left.isDown ? 1 : 0);
  man.body.setVelocityX(direction * 180);
  if (keys.space.isDown && man.body.touching.down) man.body.setVelocityY(420);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90caf9',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: { create, update }
});
