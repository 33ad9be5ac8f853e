/* scene
tasks:
  en:
    - catch the good ones, avoid the bad ones
    - stars give points and bombs take a life, move a plate with A and D
    - "A plate moves with A and D at 420 px/s. Yellow stars (+{points}) and dark bombs (one life less) fall in random order; {lives} lives, the score stays on screen after Game Over."
  zh:
    - 接星星躲炸弹
    - 用 A 和 D 移动盘子，星星加分，炸弹扣命
    - 盘子用 A、D 键以每秒 420 像素移动；黄色星星加 {points} 分，炸弹扣一条命，共 {lives} 条命，用完显示 Game Over
difficulty: medium
apis: [this.input.keyboard.addKeys, this.add.star, this.physics.add.overlap, Phaser.Math.RND.pick, this.cameras.main.shake]
plan:
  en:
    req: Catch stars for {points} points and avoid bombs with {lives} lives
    steps: [Draw the plate and the texts, Drop a star or a bomb at random, Move the plate with A and D, Add points for a star, Take a life for a bomb and shake the camera, End at no lives]
  zh:
    req: 接星星得 {points} 分，躲炸弹，共 {lives} 条命
    steps: [画盘子和文字, 随机落下星星或炸弹, 用 A 和 D 移动盘子, 接到星星加分, 碰到炸弹扣命并震动镜头, 没有命时结束]
knobs:
  points: {code: "POINTS = {}", values: [10, 5, 100]}
  lives: {code: "LIVES = {}", values: [3, 1, 5]}
probe: |
  const plate = t.one('Rectangle');
  t.near(t.travel(plate, () => t.hold('A', 20)).x, -140, 20, 'A moves it left');
  t.ok(t.travel(plate, () => t.hold('D', 20)).x > 100, 'D moves it right');
  const fall = (type, stop) => {
    for (let i = 0; i < 4000 && !stop(); i++) {
      const thing = t.objects(type).find((o) => o.y > 0 && o.y < 540);
      const other = t.objects(type === 'Star' ? 'Arc' : 'Star').find((o) => o.y > 300);
      plate.body.reset(thing ? thing.x : other ? (other.x + 400) % 800 : plate.x, plate.y);
      t.step();
    }
  };
  fall('Star', () => t.number(/score/i) > 0);
  t.near(t.number(/score/i) % knobs.points, 0, 0, 'stars give the asked points');
  t.ok(t.number(/score/i) > 0, 'a star gives points');
  fall('Arc', () => t.text(/game over/i));
  t.ok(t.text(/game over/i), 'bombs end the game');
  t.near(t.number(/lives/i), 0, 0, 'when all lives are gone');
  const score = t.number(/score/i);
  t.seconds(2);
  t.near(t.number(/score/i), score, 0, 'then nothing counts any more');
*/
const POINTS = 10;
const LIVES = 3;

class StarsAndBombs extends Phaser.Scene {
  create() {
    this.plate = this.add.rectangle(400, 560, 110, 20, 0xedf2f4);
    this.physics.add.existing(this.plate);
    this.plate.body.setCollideWorldBounds(true);
    this.stars = this.physics.add.group();
    this.bombs = this.physics.add.group();
    this.score = 0;
    this.lives = LIVES;
    this.scoreText = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.livesText = this.add.text(16, 46, `Lives: ${LIVES}`, { fontSize: '24px' });

    this.keys = this.input.keyboard.addKeys('A,D');
    this.time.addEvent({ delay: 600, loop: true, callback: this.drop, callbackScope: this });
    this.physics.add.overlap(this.plate, this.stars, this.catchStar, null, this);
    this.physics.add.overlap(this.plate, this.bombs, this.catchBomb, null, this);
  }

  drop() {
    if (this.lives === 0) return;
    const x = Phaser.Math.Between(40, 760);
    const kind = Phaser.Math.RND.pick(['star', 'star', 'bomb']);
    const thing = kind === 'star' ? this.add.star(x, -20, 5, 9, 18, 0xffd60a) : this.add.circle(x, -20, 16, 0x111111);

    (kind === 'star' ? this.stars : this.bombs).add(thing);
    thing.body.setVelocityY(240);
  }

  catchStar(plate, star) {
    star.destroy();
    this.score += POINTS;
    this.scoreText.setText(`Score: ${this.score}`);
  }

  catchBomb(plate, bomb) {
    bomb.destroy();
    this.lives -= 1;
    this.livesText.setText(`Lives: ${this.lives}`);
    this.cameras.main.shake(150, 0.01);
    if (this.lives === 0) {
      this.physics.pause();
      this.add.text(400, 300, 'Game Over', { fontSize: '52px' }).setOrigin(0.5);
    }
  }

  update() {
    this.plate.body.setVelocityX((this.keys.D.isDown - this.keys.A.isDown) * 420);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5e548e',
  physics: { default: 'arcade' },
  scene: StarsAndBombs
});
