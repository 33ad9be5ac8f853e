/* scene
tasks:
  en:
    - paddle bounces the ball
    - simple game with a ball and a {colour} paddle at the bottom, left and right keys, game over when the ball falls down
    - "A ball falls at {speed} px/s and bounces off the left, right and top edge. A {colour} paddle of 120 x 20 at the bottom moves with LEFT and RIGHT at 500 px/s and sends it up again for one point. Below the screen the ball is lost and Game over is shown."
  zh:
    - 挡板接球
    - 做一个球和底部{colour}挡板的小游戏，左右键移动挡板，球掉下去就结束
    - 球以每秒 {speed} 像素下落，碰到左、右、上边缘反弹。底部 120 x 20 的{colour}挡板用左右键以每秒 500 像素移动，接住球得 1 分并弹回去；球掉出屏幕下方就显示“Game over”。
difficulty: easy
apis: [this.physics.world.setBoundsCollision, setImmovable, setBounce, this.physics.add.collider, this.physics.pause]
plan:
  en:
    req: Keep a ball up with a {colour} paddle until it falls below
    steps: [Open the bottom of the world, Add the paddle and the bouncing ball, Move the paddle with the arrow keys, Count a point on each bounce off the paddle, End the game when the ball is below]
  zh:
    req: 用{colour}挡板接球，球掉下去就结束
    steps: [打开世界的底边, 添加挡板和会反弹的球, 用左右键移动挡板, 每次接住球加一分, 球掉到下面时结束]
knobs:
  colour:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0xff7eb6", en: pink, zh: 粉色}
  speed: {code: "BALL_SPEED = {}", values: [320, 260, 400]}
probe: |
  const paddle = t.one('Rectangle'), ball = t.one('Arc');
  const score = () => t.number(/score/i);
  t.ok(paddle.fillColor === knobs.colour, 'the paddle has the asked colour');
  t.near(t.travel(ball, () => t.step(12)).y, knobs.speed / 5, 8, 'the ball falls at the asked speed');
  t.near(t.travel(paddle, () => t.hold('LEFT', 12)).x, -100, 18, 'LEFT moves the paddle');
  const follow = () => {
    const dx = ball.x - paddle.x;
    if (Math.abs(dx) > 6) t.hold(dx > 0 ? 'RIGHT' : 'LEFT', 1); else t.step();
  };
  for (let n = 1; n <= 3; n++) {
    for (let i = 0; i < 500 && score() < n; i++) follow();
    t.near(score(), n, 0, 'a bounce gives a point');
    t.ok(t.travel(ball, () => t.step(10)).y < -20, 'and the ball goes up again');
  }
  let top = 999;
  const away = ball.x > 400 ? 'LEFT' : 'RIGHT';
  for (let i = 0; i < 360 && !t.text(/game over/i); i++) { t.hold(away, 1); top = Math.min(top, ball.y); }
  t.near(top, 12, 10, 'it bounces off the top');
  t.ok(t.text(/game over/i), 'a ball below the paddle ends the game');
  t.near(score(), 3, 0, 'with the points that were made');
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 1, 'and it stops');
*/
const BALL_SPEED = 320;
const PADDLE_SPEED = 500;

class PaddleScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.world.setBoundsCollision(true, true, true, false);

    this.paddle = this.add.rectangle(400, 560, 120, 20, 0x06d6a0);
    this.ball = this.add.circle(400, 150, 12, 0xffffff);
    this.physics.add.existing(this.paddle);
    this.physics.add.existing(this.ball);
    this.paddle.body.setImmovable(true).setCollideWorldBounds(true);
    this.ball.body.setBounce(1).setCollideWorldBounds(true).setVelocity(120, BALL_SPEED);
    this.physics.add.collider(this.ball, this.paddle, this.bounce, null, this);
  }

  bounce(ball, paddle) {
    ball.body.setVelocityX((ball.x - paddle.x) * 4);
    this.score += 1;
    this.label.setText(`Score: ${this.score}`);
  }

  update() {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    this.paddle.body.setVelocityX(direction * PADDLE_SPEED);

    if (this.ball.y > 620 && !this.physics.world.isPaused) {
      this.physics.pause();
      this.add.text(400, 300, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  physics: { default: 'arcade' },
  scene: PaddleScene
});
