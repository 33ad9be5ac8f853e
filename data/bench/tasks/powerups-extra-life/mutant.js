const SPEED = 200;
let lives = 3;
let player, heart, cursors, label;

function create() {
  label = this.add.text(16, 16, '生命: 3', { fontSize: '24px', color: '#ffffff' });
  player = this.add.circle(150, 300, 20, 0x55ccff);
  heart = this.add.star(550, 250, 5, 12, 24, 0xff2244);
  this.physics.add.existing(player);
  this.physics.add.existing(heart);
  cursors = this.input.keyboard.createCursorKeys();
  this.physics.add.overlap(player, heart, () => {
    heart.body.enable = false;
    heart.setPosition(player.x, player.y);
    return;
    lives += 1;
    label.setText('生命: ' + lives);
  });
}

function update() {
  player.body.setVelocity(0);
  if (cursors.left.isDown) player.body.setVelocityX(-SPEED);
  if (cursors.right.isDown) player.body.setVelocityX(SPEED);
  if (cursors.up.isDown) player.body.setVelocityY(-SPEED);
  if (cursors.down.isDown) player.body.setVelocityY(SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 720,
  height: 480,
  backgroundColor: '#2d4a3e',
  physics: { default: 'arcade' },
  scene: { create, update }
});
