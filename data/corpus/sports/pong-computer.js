/* scene
tasks:
  en:
    - pong
    - pong against the computer
    - "Pong: W and S move my left paddle, the {ball} ball bounces off top and bottom, the right one follows the ball at {speed} px/s, a ball past an edge is a point for the other side and is served again from the middle."
  zh:
    - 乒乓
    - 和电脑打乒乓球
    - W 和 S 移动左边的球拍，{ball}的球上下反弹，右边的电脑球拍以每秒 {speed} 像素跟着球，球出边界对方得一分，然后从中间重新发球
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.collider, setVelocityY, body.reset, this.input.keyboard.addKeys]
plan:
  en:
    req: Pong against a computer paddle
    steps: [Create the paddles and the ball, Bounce off top and bottom only, Move the left paddle with W and S, Let the right paddle follow the ball, Score and serve again at the edges]
  zh:
    req: 与电脑对战的乒乓
    steps: [创建球拍和球, 只在上下边反弹, 用 W 和 S 移动左球拍, 右球拍跟随球, 出界计分并重新发球]
knobs:
  speed: {code: "COMPUTER_SPEED = {}", values: [200, 180]}
  ball:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0x7cff6b", en: green, zh: 绿色}
probe: |
  const ball = t.one('Arc');
  t.ok(ball.fillColor === knobs.ball, 'the ball has its colour');
  const [me, computer] = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.ok(t.travel(me, () => t.hold('W', 15)).y < -40, 'W moves my paddle up');
  t.ok(t.travel(me, () => t.hold('S', 15)).y > 40, 'S moves it down');
  let bounced = false, follows = 0;
  for (let i = 0; i < 1500 && !bounced; i++) {
    t.hold(ball.y < me.y ? 'W' : 'S', 1);
    if (ball.x > 700 && ball.body.velocity.x < 0) bounced = true;
    follows = Math.max(follows, Math.abs(computer.body.velocity.y));
  }
  const points = t.text(/:/).text;
  for (let i = 0; i < 600 && t.text(/:/).text === points; i++) t.hold(ball.y > 300 ? 'W' : 'S', 1);
  t.near(follows, knobs.speed, 1, 'the computer moves at its speed');
  t.ok(bounced, 'it returns the ball');
  t.ok(t.text(/:/).text !== points, 'a missed ball is a point');
  t.near(ball.x, 400, 30, 'and the ball is served from the middle');
*/
const COMPUTER_SPEED = 200;
const PLAYER_SPEED = 400;

class PongScene extends Phaser.Scene {
  create() {
    this.player = this.addPaddle(40);
    this.computer = this.addPaddle(760);
    this.ball = this.add.circle(400, 300, 10, 0xffffff);
    this.physics.add.existing(this.ball);
    this.ball.body.setBounce(1).setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(false, false, true, true);
    this.physics.add.collider(this.ball, [this.player, this.computer]);

    this.keys = this.input.keyboard.addKeys('W,S');
    this.points = [0, 0];
    this.label = this.add.text(400, 40, '0 : 0', { fontSize: '40px' }).setOrigin(0.5);
    this.serve(-1);
  }

  addPaddle(x) {
    const paddle = this.add.rectangle(x, 300, 16, 110, 0xcccccc);
    this.physics.add.existing(paddle);
    paddle.body.setImmovable(true).setCollideWorldBounds(true);
    return paddle;
  }

  serve(direction) {
    this.ball.body.reset(400, 300);
    this.ball.body.setVelocity(direction * 320, Phaser.Math.Between(100, 180));
  }

  score(side, direction) {
    this.points[side] += 1;
    this.label.setText(this.points.join(' : '));
    this.serve(direction);
  }

  update() {
    this.player.body.setVelocityY(0);
    if (this.keys.W.isDown) this.player.body.setVelocityY(-PLAYER_SPEED);
    if (this.keys.S.isDown) this.player.body.setVelocityY(PLAYER_SPEED);

    const gap = this.ball.y - this.computer.y;
    this.computer.body.setVelocityY(Math.abs(gap) > 10 ? Math.sign(gap) * COMPUTER_SPEED : 0);

    if (this.ball.x < -20) this.score(1, 1);
    if (this.ball.x > 820) this.score(0, -1);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111111',
  physics: { default: 'arcade' },
  scene: PongScene
});
