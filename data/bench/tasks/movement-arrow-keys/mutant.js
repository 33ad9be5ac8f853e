let box;
let keys;

function create() {
  box = this.add.rectangle(320, 240, 36, 36, 0x66ccff);
  keys = this.input.keyboard.createCursorKeys();
}

function update() {
  const speed = 4;
  if (keys.left.isDown) box.x -= speed;
  if (keys.right.isDown) box.x += speed;
  if (keys.up.isDown) box.y += speed;
  if (keys.down.isDown) box.y += speed;
}

new Phaser.Game({ type: Phaser.AUTO, width: 640, height: 480, scene: { create, update } });
