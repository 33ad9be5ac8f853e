let player;
let cursors;

function create() {
  const wall = this.add.rectangle(600, 300, 40, 600, 0x95a5a6);
  this.physics.add.existing(wall, true);
  player = this.add.rectangle(200, 300, 40, 40, 0x3498db);
  this.physics.add.existing(player);
  this.physics.add.collider(player, wall);
  cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  player.body.setVelocity(0);
  if (cursors.left.isDown) player.body.setVelocityX(-200);
  if (cursors.right.isDown) player.body.setVelocityX(200);
  if (cursors.up.isDown) player.body.setVelocityY(-200);
  if (cursors.down.isDown) player.body.setVelocityY(200);
}

new Phaser.Game({ type: Phaser.AUTO, width: 800, height: 600, physics: { default: 'arcade' }, scene: { create, update } });
