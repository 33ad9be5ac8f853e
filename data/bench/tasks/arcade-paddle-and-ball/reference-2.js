const ball = { x: 240, y: 100, vx: 2.5, vy: 3 };
let paddleX = 240;
let pen;

function create() {
  pen = this.add.graphics();
  this.input.on('pointermove', (pointer) => {
    paddleX = Phaser.Math.Clamp(pointer.x, 50, 430);
  });
}

function update() {
  ball.x += ball.vx;
  ball.y += ball.vy;
  if (ball.x < 8 || ball.x > 472) ball.vx *= -1;
  if (ball.y < 8) ball.vy = Math.abs(ball.vy);
  if (ball.y > 292 && ball.y < 304 && Math.abs(ball.x - paddleX) < 58) ball.vy = -Math.abs(ball.vy);
  if (ball.y > 380) ball.y = 60;
  pen.clear();
  pen.fillStyle(0xffffff, 1);
  pen.fillRect(paddleX - 50, 300, 100, 12);
  pen.fillCircle(ball.x, ball.y, 8);
}

new Phaser.Game({ width: 480, height: 320, scene: { create, update } });
