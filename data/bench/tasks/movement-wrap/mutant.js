const WIDTH = 480;
const HEIGHT = 360;

function create() {
  this.box = this.add.rectangle(WIDTH / 2, HEIGHT / 2, 30, 30, 0x7bed9f);
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const { left, right, up, down } = this.cursors;
  if (left.isDown) this.box.x -= 5;
  if (right.isDown) this.box.x += 5;
  if (up.isDown) this.box.y -= 5;
  if (down.isDown) this.box.y += 5;
  this.box.x = Phaser.Math.Wrap(this.box.x, 0, WIDTH);
  this.box.y = Phaser.Math.Clamp(this.box.y, 0, HEIGHT);
}

new Phaser.Game({ type: Phaser.AUTO, width: WIDTH, height: HEIGHT, scene: { create, update } });
