let path;
let graphics;
const follower = { t: 0, vec: new Phaser.Math.Vector2() };

function create() {
  path = new Phaser.Curves.Path(300, 200).circleTo(100);
  graphics = this.add.graphics();
  this.tweens.add({ targets: follower, t: 1, duration: 3000, repeat: -1 });
}

function update() {
  graphics.clear();
  graphics.lineStyle(1, 0x555555);
  path.draw(graphics);
  path.getPoint(follower.t, follower.vec);
  graphics.fillStyle(0xff5555).fillCircle(follower.vec.x, follower.vec.y, 10);
}

new Phaser.Game({ width: 400, height: 400, scene: { create, update } });
