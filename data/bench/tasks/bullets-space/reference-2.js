const shots = [];
let wasDown = false;

function create() {
  this.pen = this.add.graphics();
  this.space = this.input.keyboard.addKey('SPACE');
}

function update() {
  if (this.space.isDown && !wasDown) shots.push({ x: 60, y: 120 });
  wasDown = this.space.isDown;
  this.pen.clear();
  this.pen.fillStyle(0x00ffcc, 1).fillRect(20, 105, 40, 30);
  this.pen.fillStyle(0xffffff, 1);
  for (const shot of shots) {
    shot.x += 6;
    this.pen.fillRect(shot.x, shot.y - 3, 14, 6);
  }
}

new Phaser.Game({ width: 420, height: 240, scene: { create, update } });
