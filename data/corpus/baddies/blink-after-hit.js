/* scene
tasks:
  en:
    - invincible after a hit
    - when an enemy touches me I lose a life and blink, while blinking nothing can hurt me
    - the player flashes for a moment after damage and is safe meanwhile, red balls bounce around
    - "Three red balls bounce around in the room. The arrow keys move a {colour} square at 240 px/s; a touch takes one of {lives} lives and makes it blink {blinks} times, 200 ms each, and while it blinks it cannot be hurt. At 0 lives it says Game Over, SPACE starts again."
  zh:
    - 受伤后无敌闪烁
    - 碰到敌人掉一条命并闪烁，闪烁时不会再受伤
    - 玩家被打到后会闪一会儿，这段时间无敌，红球在房间里弹来弹去
    - 三个红球在房间里弹跳。方向键让{colour}方块以每秒 240 像素移动，碰到球失去 {lives} 条命中的一条并闪烁 {blinks} 次，每次 200 毫秒，闪烁时不会受伤。0 条命时显示 Game Over，按空格重来。
difficulty: easy
apis: [this.tweens.add, this.physics.add.overlap, this.physics.add.group, setCollideWorldBounds, this.scene.restart]
plan:
  en:
    req: A hit costs a life and makes the player blink and safe for a while
    steps: [Add the player and three bouncing balls, On a touch take a life unless the player is safe, Blink with a yoyo tween of the alpha, Make the player vulnerable when the tween is over, Show Game Over without lives]
  zh:
    req: 受伤扣一条命，玩家闪烁并暂时无敌
    steps: [添加玩家和三个弹跳的球, 碰到时若不是无敌就扣命, 用透明度往返补间闪烁, 补间结束后恢复可受伤, 没命时显示 Game Over]
knobs:
  lives: {code: "LIVES = {}", values: [3, 2, 5]}
  blinks: {code: "BLINKS = {}", values: [6, 8, 5]}
  colour:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
probe: |
  const player = t.one('Rectangle');
  const balls = t.objects('Arc');
  const lives = () => t.number(/lives/i);
  t.ok(balls.length === 3 && lives() === knobs.lives, 'three balls and all lives at the start');
  t.ok(player.fillColor === knobs.colour, 'the player has the asked colour');
  t.ok(balls.every((ball) => t.travel(ball, () => t.step(4)).distance > 5), 'the balls fly around');
  balls.forEach((ball, i) => ball.body.reset(100 + i * 100, 60));
  t.near(t.travel(player, () => t.hold('RIGHT', 20)).x, 80, 10, 'RIGHT moves the player');
  t.near(lives(), knobs.lives, 0, 'without a touch no life is lost');
  player.body.reset(balls[0].x, balls[0].y);
  t.step(3);
  t.near(lives(), knobs.lives - 1, 0, 'a touch costs one life');
  let frames = 2;
  const alphas = [];
  while (lives() === knobs.lives - 1 && frames < 200) {
    t.step();
    frames++;
    alphas.push(player.alpha);
  }
  t.near(frames / 60, knobs.blinks * 0.2, 0.2, 'it is safe while it blinks, then it can be hurt again');
  t.ok(Math.min(...alphas) < 0.4 && Math.max(...alphas) > 0.8, 'it blinks');
  let drops = 0;
  for (let i = 1; i < alphas.length; i++) if (alphas[i - 1] > 0.6 && alphas[i] <= 0.6) drops++;
  t.near(drops, knobs.blinks, 1, 'as often as asked');
  for (let i = 0; i < 600 && !t.text(/game over/i); i++) t.step();
  t.ok(t.text(/game over/i) && lives() === 0, 'without lives the game is over');
  t.near(t.travel(player, () => t.hold('DOWN', 20)).distance, 0, 1, 'then all stands still');
  t.press('SPACE');
  t.step(5);
  t.ok(!t.text(/game over/i) && lives() === knobs.lives, 'SPACE starts again');
*/
const LIVES = 3;
const BLINKS = 6;

class BlinkScene extends Phaser.Scene {
  create() {
    this.lives = LIVES;
    this.isSafe = false;
    this.label = this.add.text(16, 16, `Lives: ${LIVES}`, { fontSize: '26px' });
    this.player = this.add.rectangle(400, 480, 36, 36, 0x4cc9f0);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);

    this.balls = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (const x of [150, 400, 650]) {
      const ball = this.add.circle(x, 120, 20, 0xe63946);
      this.balls.add(ball);
      ball.body.setVelocity(Phaser.Math.Between(100, 200), Phaser.Math.Between(100, 200));
    }
    this.cursors = this.input.keyboard.createCursorKeys();
    this.physics.add.overlap(this.player, this.balls, this.hurt, null, this);
  }

  hurt() {
    if (this.isSafe) return;
    this.isSafe = true;
    this.lives -= 1;
    this.label.setText(`Lives: ${this.lives}`);
    if (this.lives === 0) {
      this.gameOver();
      return;
    }
    // there and back takes 200 ms, and the end of blinking ends the safety
    this.tweens.add({
      targets: this.player,
      alpha: 0.2,
      duration: 100,
      yoyo: true,
      repeat: BLINKS - 1,
      onComplete: () => { this.isSafe = false; }
    });
  }

  gameOver() {
    this.physics.pause();
    this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    this.input.keyboard.once('keydown-SPACE', () => this.scene.restart());
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.player.body.setVelocity((right.isDown - left.isDown) * 240, (down.isDown - up.isDown) * 240);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: BlinkScene
});
