/* scene
tasks:
  en:
    - squash against a wall
    - "one player pong: I hit the ball against the right wall and it gets faster"
    - "A paddle on the left moves with up and down; the ball bounces off the other three walls and is {gain} times as fast after every paddle hit. Missing it puts it back in the middle at its first speed."
  zh:
    - 单人对墙打球
    - 左边的挡板上下移动，把球打到墙上，球越来越快
    - 左侧挡板用上下键移动，球在另外三面墙上反弹，每次碰挡板速度乘以 {gain}；漏球后球回到中间并恢复初速
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.collider, setVelocityY, velocity.scale, body.reset]
plan:
  en:
    req: Hit a ball against the wall, faster with each hit
    steps: [Create paddle and ball, Open the left side of the world, Move the paddle up and down, Scale the ball's velocity on a hit, Serve again when it is missed]
  zh:
    req: 对墙打球，每次击球加速
    steps: [创建挡板和球, 打开世界的左边界, 上下移动挡板, 击中时放大球速, 漏球后重新发球]
knobs:
  gain: {code: "GAIN = {}", values: [1.1, 1.2]}
  ball:
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x9ef01a", en: green, zh: 绿色}
probe: |
  const paddle = t.one('Rectangle'), ball = t.one('Arc');
  t.ok(t.travel(paddle, () => t.hold('UP', 15)).y < -50, 'UP moves the paddle up');
  const speed = ball.body.velocity.length();
  let fastest = speed;
  for (let i = 0; i < 600 && fastest < speed * 1.01; i++) {
    if (ball.y < paddle.y - 15) t.hold('UP', 1);
    else if (ball.y > paddle.y + 15) t.hold('DOWN', 1);
    else t.step();
    fastest = ball.body.velocity.length();
  }
  t.near(fastest / speed, knobs.gain, 0.02, 'a hit makes the ball faster');
  t.ok(ball.body.velocity.x > 0, 'and sends it back to the wall');
  for (let i = 0; i < 900; i++) {
    t.hold(ball.y > 300 ? 'UP' : 'DOWN', 1);
    if (Math.abs(ball.body.velocity.length() - speed) < 1) break;
  }
  t.near(ball.body.velocity.length(), speed, 1, 'after a miss it starts at its first speed');
  t.near(ball.x, 400, 30, 'in the middle');
*/
const GAIN = 1.1;
const PADDLE_SPEED = 420;

class SquashScene extends Phaser.Scene {
  create() {
    this.paddle = this.add.rectangle(50, 300, 18, 120, 0xffffff);
    this.ball = this.add.circle(400, 300, 12, 0xffd60a);
    this.physics.add.existing(this.paddle);
    this.physics.add.existing(this.ball);
    this.paddle.body.setImmovable(true).setCollideWorldBounds(true);
    this.ball.body.setBounce(1).setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(false, true, true, true);

    this.physics.add.collider(this.ball, this.paddle, () => {
      this.ball.body.velocity.scale(GAIN);
    });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.serve();
  }

  serve() {
    this.ball.body.reset(400, 300);
    this.ball.body.setVelocity(300, 180);
  }

  update() {
    this.paddle.body.setVelocityY(0);
    if (this.cursors.up.isDown) this.paddle.body.setVelocityY(-PADDLE_SPEED);
    if (this.cursors.down.isDown) this.paddle.body.setVelocityY(PADDLE_SPEED);
    if (this.ball.x < -20) this.serve();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3c096c',
  physics: { default: 'arcade' },
  scene: SquashScene
});
