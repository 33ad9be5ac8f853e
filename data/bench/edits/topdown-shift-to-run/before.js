const SPEED = 140;
let fox;
let cursors;

function create() {
  const trees = [[100, 100], [600, 120], [150, 400], [580, 420]];
  trees.forEach(([x, y]) => this.add.triangle(x, y, 0, 60, 30, 0, 60, 60, 0x606c38));
  fox = this.add.circle(350, 260, 18, 0xfb8500);
  this.physics.add.existing(fox);
  fox.body.setCollideWorldBounds(true);
  cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  fox.body.setVelocity(0);
  if (cursors.left.isDown) fox.body.setVelocityX(-SPEED);
  if (cursors.right.isDown) fox.body.setVelocityX(SPEED);
  if (cursors.up.isDown) fox.body.setVelocityY(-SPEED);
  if (cursors.down.isDown) fox.body.setVelocityY(SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 700,
  height: 520,
  backgroundColor: '#e9edc9',
  physics: { default: 'arcade' },
  scene: { create, update }
});
