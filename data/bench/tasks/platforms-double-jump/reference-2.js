const ground = 340;
const hero = { y: ground, speed: 0, left: 2 };

function create() {
  this.pen = this.add.graphics();
  this.add.text(10, 10, 'SPACE jumps, twice', { fontSize: '16px' });
  this.input.keyboard.on('keydown-SPACE', (event) => {
    if (event.repeat || hero.left === 0) return;
    hero.left -= 1;
    hero.speed = -8;
  });
}

function update() {
  hero.speed += 0.35;
  hero.y += hero.speed;
  if (hero.y >= ground) {
    hero.y = ground;
    hero.speed = 0;
    hero.left = 2;
  }
  this.pen.clear();
  this.pen.fillStyle(0x7f8fa6, 1).fillRect(0, ground, 600, 60);
  this.pen.fillStyle(0xe84118, 1).fillRect(285, hero.y - 40, 30, 40);
}

new Phaser.Game({ width: 600, height: 400, scene: { create, update } });
