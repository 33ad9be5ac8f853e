/* scene
tasks:
  en:
    - bounce a ball on a paddle with the mouse
    - juggle a falling {colour} ball on a bat that follows the mouse, three lives
    - "A {colour} ball falls with gravity; the paddle follows the mouse and kicks the ball up at {kick} px/s, sideways by where it was hit. Three dropped balls and the game is over."
  zh:
    - 鼠标控制挡板颠球
    - 球会往下掉，用跟随鼠标的板子把{colour}球颠起来，三条命
    - '{colour}球受重力下落，挡板跟随鼠标，以每秒 {kick} 像素把球弹起，击中的位置决定左右方向，掉三次游戏结束'
difficulty: medium
apis: [this.physics.add.existing, this.physics.add.overlap, setVelocity, setGravityY, body.reset]
plan:
  en:
    req: Juggle a falling ball on a paddle that follows the mouse
    steps: [Create ball and paddle, Give the ball gravity, Move the paddle with the pointer, Kick the ball up on overlap, Take a life when it drops, Stop without lives]
  zh:
    req: 用跟随鼠标的挡板颠起下落的球
    steps: [创建球和挡板, 给球加重力, 用指针移动挡板, 重叠时把球弹起, 掉落时减一条命, 没有命时停止]
knobs:
  colour:
    - {code: "0xff4d6d", en: red, zh: 红色}
    - {code: "0x4895ef", en: blue, zh: 蓝色}
  kick: {code: "KICK = {}", values: [620, 700]}
probe: |
  const ball = t.one('Arc'), paddle = t.one('Rectangle');
  t.ok(t.travel(ball, () => t.step(20)).y > 10, 'the ball falls');
  t.move(250, 400); t.step(2);
  t.near(paddle.x, 250, 1, 'the paddle follows the mouse');
  for (let i = 0; i < 300 && ball.body.velocity.y >= 0; i++) { t.move(ball.x - 20, 400); t.step(); }
  t.near(ball.body.velocity.y, -knobs.kick, 40, 'it is kicked up');
  t.ok(ball.body.velocity.x > 20, 'hit right of the middle it flies to the right');
  t.near(t.number(/Lives/), 3, 0, 'there are three lives');
  for (let i = 0; i < 900 && t.number(/Lives/) > 2; i++) { t.move(ball.x > 400 ? 60 : 740, 400); t.step(); }
  t.near(t.number(/Lives/), 2, 0, 'a dropped ball costs one');
  for (let i = 0; i < 1500 && !t.texts().join().includes('Game over'); i++) { t.move(ball.x > 400 ? 60 : 740, 400); t.step(); }
  t.ok(t.texts().join().includes('Game over'), 'after three it is over');
*/
const KICK = 620;
const GRAVITY = 700;

class JuggleScene extends Phaser.Scene {
  create() {
    this.lives = 3;
    this.livesText = this.add.text(16, 16, 'Lives: 3', { fontSize: '26px' });

    this.ball = this.add.circle(400, 100, 18, 0xff4d6d);
    this.physics.add.existing(this.ball);
    this.ball.body.setCollideWorldBounds(true).setBounce(1).setGravityY(GRAVITY);
    this.physics.world.setBoundsCollision(true, true, false, false);

    this.paddle = this.add.rectangle(400, 540, 140, 20, 0xffffff);
    this.physics.add.existing(this.paddle);
    this.physics.add.overlap(this.ball, this.paddle, this.kick, null, this);
    this.input.on('pointermove', (pointer) => {
      this.paddle.x = pointer.x;
    });
  }

  kick() {
    const fromMiddle = this.ball.x - this.paddle.x;
    if (this.ball.body.velocity.y > 0) {
      this.ball.body.setVelocity(fromMiddle * 4, -KICK);
    }
  }

  update() {
    if (this.ball.y > 630) this.loseLife();
  }

  loseLife() {
    this.lives -= 1;
    this.livesText.setText('Lives: ' + this.lives);
    this.ball.body.reset(400, 100);
    if (this.lives === 0) {
      this.physics.pause();
      this.add.text(400, 300, 'Game over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: JuggleScene
});
