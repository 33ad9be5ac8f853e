let hero;
let keys;

function create() {
  const ground = this.add.rectangle(400, 570, 800, 60, 0x556b2f);
  this.physics.add.existing(ground, true);

  hero = this.add.rectangle(200, 480, 36, 52, 0xffb347);
  this.physics.add.existing(hero);
  hero.body.setCollideWorldBounds(true);

  this.physics.add.collider(hero, ground);
  keys = this.input.keyboard.createCursorKeys();
}

function update() {
  if (keys.left.isDown) {
    hero.body.setVelocityX(-180);
  } else if (keys.right.isDown) {
    hero.body.setVelocityX(180);
  } else {
    hero.body.setVelocityX(0);
  }

  if (keys.up.isDown && hero.body.touching.down) {
    hero.body.setVelocityY(-250);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#87ceeb',
  physics: { default: 'arcade', arcade: { gravity: { y: 700 } } },
  scene: { create, update }
});
