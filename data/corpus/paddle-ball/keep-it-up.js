/* scene
tasks:
  en:
    - paddle and ball game
    - move a paddle left and right and keep the ball in the air, count the hits
    - "Arrow keys move a {colour} paddle at the bottom at {speed} px/s. The ball bounces off the walls and the paddle, each hit on the paddle is a point, and when the ball drops out 'Game over' appears."
  zh:
    - 挡板接球
    - 左右移动挡板，别让球掉下去，接住一次得一分
    - 用方向键以每秒 {speed} 像素移动底部的{colour}挡板，球碰到墙和挡板会反弹，每次击中挡板加一分，球掉出底部显示 Game over
difficulty: easy
apis: [this.physics.add.existing, this.physics.add.collider, setVelocityX, setCollideWorldBounds, this.physics.world.setBoundsCollision]
plan:
  en:
    req: Keep a bouncing ball up with a {colour} paddle
    steps: [Make the paddle and the ball with physics bodies, Let the ball bounce off all sides but the bottom, Move the paddle with the keys, Count a point for each hit, End the game when the ball falls out]
  zh:
    req: 用{colour}挡板接住弹跳的球
    steps: [创建带物理的挡板和球, 球除底边外都反弹, 用方向键移动挡板, 每次击中加一分, 球掉出时结束]
knobs:
  colour:
    - {code: "0x48bfe3", en: blue, zh: 蓝色}
    - {code: "0xf77f00", en: orange, zh: 橙色}
  speed: {code: "SPEED = {}", values: [450, 600]}
probe: |
  const paddle = t.one('Rectangle'), ball = t.one('Arc');
  t.ok(paddle.fillColor === knobs.colour, 'the paddle has its colour');
  const moved = t.travel(paddle, () => t.hold('LEFT', 20));
  t.near(moved.x, -knobs.speed / 3, 25, 'LEFT moves the paddle');
  t.near(t.number(/Score/), 0, 0, 'the score starts at 0');
  for (let i = 0; i < 900 && t.number(/Score/) < 2; i++) {
    if (ball.x < paddle.x - 12) t.hold('LEFT', 1);
    else if (ball.x > paddle.x + 12) t.hold('RIGHT', 1);
    else t.step();
  }
  t.near(t.number(/Score/), 2, 0, 'each hit counts');
  t.ok(ball.body.velocity.y < 0, 'and sends the ball up');
  for (let i = 0; i < 900 && !t.texts().join().includes('Game over'); i++) t.hold(ball.x > 400 ? 'LEFT' : 'RIGHT', 1);
  t.ok(t.texts().join().includes('Game over'), 'a missed ball ends the game');
*/
const SPEED = 450;

let paddle;
let ball;
let cursors;
let scoreText;
let score = 0;

function create() {
  paddle = this.add.rectangle(400, 560, 130, 20, 0x48bfe3);
  this.physics.add.existing(paddle);
  paddle.body.setImmovable(true).setCollideWorldBounds(true);

  ball = this.add.circle(400, 200, 12, 0xffffff);
  this.physics.add.existing(ball);
  ball.body.setCircle(12).setBounce(1).setCollideWorldBounds(true).setVelocity(200, 300);
  this.physics.world.setBoundsCollision(true, true, true, false);

  this.physics.add.collider(ball, paddle, hitPaddle);
  cursors = this.input.keyboard.createCursorKeys();
  scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '28px' });
}

function hitPaddle() {
  score += 1;
  scoreText.setText('Score: ' + score);
}

function update() {
  paddle.body.setVelocityX(0);
  if (cursors.left.isDown) paddle.body.setVelocityX(-SPEED);
  if (cursors.right.isDown) paddle.body.setVelocityX(SPEED);

  if (ball.y > 620) {
    ball.destroy();
    this.add.text(400, 300, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
    this.scene.pause();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03045e',
  physics: { default: 'arcade' },
  scene: { create, update }
});
