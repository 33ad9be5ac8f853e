let ship;
let cursors;

function create() {
  const pen = this.make.graphics({ x: 0, y: 0, add: false });
  pen.fillStyle(0xffffff, 1);
  pen.fillTriangle(0, 40, 20, 0, 40, 40);
  pen.generateTexture('ship', 40, 40);

  ship = this.add.image(320, 240, 'ship');
  cursors = this.input.keyboard.createCursorKeys();
  this.add.text(10, 10, '移动飞船', { fontSize: '16px', color: '#aaaaaa' });
}

function update(time, delta) {
  const step = 0.18 * delta;

  if (cursors.left.isDown) ship.x -= step;
  if (cursors.right.isDown) ship.x += step;
  if (cursors.up.isDown) ship.y -= step;
  if (cursors.down.isDown) ship.y += step;

  ship.x = Phaser.Math.Clamp(ship.x, 20, 620);
  ship.y = Phaser.Math.Clamp(ship.y, 20, 460);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 640,
  height: 480,
  backgroundColor: '#2d3436',
  scene: { create, update }
});
