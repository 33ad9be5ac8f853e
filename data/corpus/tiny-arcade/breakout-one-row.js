/* scene
tasks:
  en:
    - simple brick game
    - one row of {colour} bricks, a ball and a paddle with the arrow keys, 3 lives
    - easy breakout for beginners, knock out all blocks at the top before my lives are gone
    - 'Eight {colour} bricks of 80x28 px in one row at the top. LEFT and RIGHT move a 120 px paddle at {paddle} px/s, the ball flies at {speed} px/s and breaks a brick for 1 point; a lost ball costs one of 3 lives, no lives shows "Game Over", no bricks "You win!", SPACE restarts.'
  zh:
    - 简单打砖块
    - 一排{colour}砖块，一个球，用左右键移动挡板，三条命
    - 适合初学者的打砖块，在命用完之前把上面的砖全部打掉
    - '顶部一排 8 块 80x28 像素的{colour}砖。左右键以每秒 {paddle} 像素移动 120 像素宽的挡板，球以每秒 {speed} 像素飞行，打掉一块得 1 分；漏球失去 3 条命中的一条，没命显示"Game Over"，砖块打完显示"You win!"，按空格重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.createCursorKeys, Phaser.Geom.Intersects.RectangleToRectangle, getBounds, Phaser.Math.Clamp]
plan:
  en:
    req: Break one row of {colour} bricks with three lives
    steps: [Draw eight bricks and the paddle and the ball, Move the paddle with the arrow keys, Bounce the ball off walls and paddle, Remove a brick that is hit, Take a life for a lost ball, Show the end]
  zh:
    req: 用三条命打掉一排{colour}砖块
    steps: [画八块砖、挡板和球, 用方向键移动挡板, 球碰到墙和挡板反弹, 移除被击中的砖, 漏球时减一条命, 显示结果]
knobs:
  speed: {code: "SPEED = {}", values: [320, 280, 360]}
  paddle: {code: "PADDLE = {}", values: [480, 420]}
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
probe: |
  const bricks = () => t.objects((o) => o.type === 'Rectangle' && o.width === 80);
  const bat = () => t.one((o) => o.type === 'Rectangle' && o.width === 120);
  const ball = () => t.one('Arc');
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(bricks().length === 8 && bricks()[0].fillColor === knobs.colour, 'eight bricks of the asked colour');
  t.near(t.travel(ball(), () => t.step(10)).y, -knobs.speed / 6, 7, 'the ball flies up at the asked speed');
  t.near(t.travel(bat(), () => t.hold('LEFT', 30)).x, -knobs.paddle / 2, 14, 'LEFT moves the paddle');
  for (let i = 0; i < 500 && t.number(/score/i) < 2; i++) {
    const off = ball().x - 15 - bat().x;
    t.up('LEFT'); t.up('RIGHT');
    if (Math.abs(off) > 8) t.down(off < 0 ? 'LEFT' : 'RIGHT');
    t.step(1);
  }
  t.up('LEFT'); t.up('RIGHT');
  t.ok(bricks().length <= 6 && says(/lives: 3/i), 'the ball breaks bricks and comes back from the paddle');
  const lose = () => { ball().setPosition(400, 650); t.step(2); };
  lose();
  t.ok(says(/lives: 2/i), 'a lost ball costs a life');
  t.near(ball().y, 400, 40, 'and a new one starts');
  lose();
  lose();
  t.ok(says(/game over/i) && says(/lives: 0/i), 'no lives end the game');
  t.ok(t.movers(() => t.step(10)).length === 0, 'everything stops');
  t.press('SPACE');
  t.step(5);
  t.ok(bricks().length === 8 && says(/lives: 3/i) && !says(/game over/i), 'SPACE restarts');
  for (const brick of bricks()) { ball().setPosition(brick.x, brick.y); t.step(2); }
  t.ok(bricks().length === 0 && says(/you win/i), 'without bricks the game is won');
*/
const SPEED = 320;
const PADDLE = 480;

class BrickScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.lives = 3;
    this.over = false;
    this.bricks = [];
    for (let i = 0; i < 8; i++) {
      this.bricks.push(this.add.rectangle(85 + i * 90, 90, 80, 28, 0xff8c42));
    }
    this.paddle = this.add.rectangle(400, 560, 120, 16, 0xffffff);
    this.ball = this.add.circle(400, 400, 10, 0xffffff);
    this.label = this.add.text(20, 20, '', { fontSize: '26px' });
    this.serve();
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  serve() {
    this.ball.setPosition(400, 400);
    this.speed = { x: Phaser.Math.Between(-150, 150), y: -SPEED };
    this.showState();
  }

  showState() {
    this.label.setText(`Score: ${this.score}  Lives: ${this.lives}`);
  }

  touches(other) {
    return Phaser.Geom.Intersects.RectangleToRectangle(this.ball.getBounds(), other.getBounds());
  }

  end(message) {
    this.over = true;
    this.add.text(400, 300, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const { left, right } = this.cursors;
    const way = right.isDown - left.isDown;
    this.paddle.x = Phaser.Math.Clamp(this.paddle.x + way * PADDLE * seconds, 60, 740);

    this.ball.x += this.speed.x * seconds;
    this.ball.y += this.speed.y * seconds;
    if (this.ball.x < 10) this.speed.x = Math.abs(this.speed.x);
    if (this.ball.x > 790) this.speed.x = -Math.abs(this.speed.x);
    if (this.ball.y < 10) this.speed.y = SPEED;
    if (this.touches(this.paddle)) {
      // the place on the paddle decides where the ball goes
      this.speed = { x: (this.ball.x - this.paddle.x) * 6, y: -SPEED };
    }

    const brick = this.bricks.find((one) => this.touches(one));
    if (brick) {
      this.bricks.splice(this.bricks.indexOf(brick), 1);
      brick.destroy();
      this.speed.y = SPEED;
      this.score += 1;
      this.showState();
      if (this.bricks.length === 0) this.end('You win!');
    }
    if (this.ball.y > 620) {
      this.lives -= 1;
      this.serve();
      if (this.lives === 0) this.end('Game Over');
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: BrickScene
});
