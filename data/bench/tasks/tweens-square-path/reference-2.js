const corners = [[60, 60], [240, 60], [240, 240], [60, 240]];
let goal = 1;
let pen;
const ball = { x: 60, y: 60 };

function create() {
  pen = this.add.graphics();
}

function update() {
  const [x, y] = corners[goal];
  ball.x += Phaser.Math.Clamp(x - ball.x, -3, 3);
  ball.y += Phaser.Math.Clamp(y - ball.y, -3, 3);
  if (ball.x === x && ball.y === y) goal = (goal + 1) % 4;
  pen.clear();
  pen.fillStyle(0x34ace0, 1);
  pen.fillCircle(ball.x, ball.y, 15);
}

new Phaser.Game({ width: 300, height: 300, scene: { create, update } });
