/* scene
tasks:
  en:
    - catch the falling apples
    - game where I move a basket with the mouse and catch apples, three misses and it's over
    - "Red apples fall from random places at the top at {speed} px/s, a new one every {every} ms. A basket follows the mouse at the bottom; a caught apple gives 1 point, a missed one costs one of 3 lives, no lives means Game Over."
  zh:
    - 接苹果游戏
    - 鼠标移动篮子接苹果，漏三个就结束
    - 苹果以每秒 {speed} 像素从顶部随机位置落下，每 {every} 毫秒一个；底部篮子跟随鼠标，接到得 1 分，漏掉扣一条命，3 条命用完显示 Game Over
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, setVelocityY, this.physics.pause]
plan:
  en:
    req: Catch falling apples with a basket; three misses end the game
    steps: [Draw the basket and the texts, Drop an apple every now and then, Let the basket follow the mouse, Score a caught apple on overlap, Take a life for an apple below the screen, Stop everything at no lives]
  zh:
    req: 用篮子接苹果，漏三个游戏结束
    steps: [画篮子和文字, 定时落下苹果, 篮子跟随鼠标, 重叠时得分, 苹果落出屏幕扣命, 没有命时停止一切]
knobs:
  speed: {code: "FALL_SPEED = {}", values: [220, 280, 180]}
  every: {code: "DROP_EVERY = {}", values: [900, 700]}
probe: |
  const basket = t.one('Rectangle');
  t.move(200, 300); t.step(2);
  t.near(basket.x, 200, 2, 'the basket follows the mouse');
  t.seconds(knobs.every / 1000 + 0.2);
  const apple = t.one('Arc');
  t.near(t.travel(apple, () => t.step(30)).y, knobs.speed / 2, 8, 'apples fall at the asked speed');
  t.move(apple.x, 300);
  for (let i = 0; i < 300 && apple.active; i++) t.step();
  t.near(t.number(/score/i), 1, 0, 'a caught apple counts');
  t.ok(t.number(/lives/i) >= 2, 'and costs no life');
  for (let i = 0; i < 1500 && !t.text(/game over/i); i++) { const a = t.objects('Arc')[0]; if (a) t.move(a.x < 400 ? 750 : 50, 300); t.step(); }
  t.ok(t.text(/game over/i), 'three misses end it');
  t.near(t.number(/lives/i), 0, 0, 'no lives are left');
  t.near(t.movers(() => t.seconds(1)).length, 0, 0, 'everything stands still then');
*/
const FALL_SPEED = 220;
const DROP_EVERY = 900;

class AppleScene extends Phaser.Scene {
  create() {
    this.basket = this.add.rectangle(400, 550, 120, 30, 0xb5651d);
    this.physics.add.existing(this.basket);
    this.apples = this.physics.add.group();
    this.score = 0;
    this.lives = 3;
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.livesText = this.add.text(784, 16, 'Lives: 3', { fontSize: '24px' }).setOrigin(1, 0);

    this.dropTimer = this.time.addEvent({
      delay: DROP_EVERY,
      loop: true,
      callback: this.dropApple,
      callbackScope: this
    });
    this.input.on('pointermove', (pointer) => {
      if (this.lives > 0) this.basket.x = pointer.x;
    });
    this.physics.add.overlap(this.basket, this.apples, this.catchApple, null, this);
  }

  dropApple() {
    const apple = this.add.circle(Phaser.Math.Between(40, 760), -20, 16, 0xd62828);
    this.apples.add(apple);
    apple.body.setVelocityY(FALL_SPEED);
  }

  catchApple(basket, apple) {
    apple.destroy();
    this.score += 1;
    this.scoreText.setText(`Score: ${this.score}`);
  }

  missApple(apple) {
    apple.destroy();
    this.lives -= 1;
    this.livesText.setText(`Lives: ${this.lives}`);
    if (this.lives === 0) {
      this.physics.pause();
      this.dropTimer.remove();
      this.add.text(400, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
    }
  }

  update() {
    const missed = this.apples.getChildren().find((apple) => apple.y > 620);
    if (missed && this.lives > 0) this.missApple(missed);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#87a878',
  physics: { default: 'arcade' },
  scene: AppleScene
});
