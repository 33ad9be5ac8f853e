let graphics;
const player = { x: 100, y: 200 };
const enemy = { x: 450, y: 100 };

function create() {
  graphics = this.add.graphics();
}

function update(time, delta) {
  player.x = this.input.x || player.x;
  player.y = this.input.y || player.y;
  const angle = Phaser.Math.Angle.BetweenPoints(enemy, player);
  if (Phaser.Math.Distance.BetweenPoints(enemy, player) > 5) {
    enemy.x += Math.cos(angle) * delta * 0.1;
    enemy.y += Math.sin(angle) * delta * 0.1;
  }
  graphics.clear();
  graphics.fillStyle(0x00ff88).fillCircle(player.x, player.y, 16);
  graphics.fillStyle(0xff0055).fillCircle(enemy.x, enemy.y, 20);
}

new Phaser.Game({ width: 500, height: 400, scene: { create, update } });
