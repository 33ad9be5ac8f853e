/* scene
tasks:
  en:
    - bubble shooter
    - aim with the mouse and shoot coloured balls at the balls above, three or more of the same colour pop
    - '{rows} staggered rows of balls in four colours hang from the top, 50 px apart and 44 px from row to row. A line points from (400, 570) to the mouse; a click shoots the loaded ball at {speed} px/s, it bounces off the side walls and sticks in the nearest place when it touches a ball or the top. Three or more of one colour that touch vanish, and so do balls that no longer hang from the top; each is a point. An empty field says "You win", a ball that sticks below y = 480 says "Game Over", and then a click starts again.'
  zh:
    - 泡泡龙
    - 做一个泡泡龙，鼠标瞄准，点击发射彩球，三个以上同色的球连在一起就消除
    - '顶部挂着 {rows} 行交错排列的四色球，左右间距 50 像素，行距 44 像素。一条线从 (400, 570) 指向鼠标；点击后待发的球以每秒 {speed} 像素射出，碰到左右墙反弹，碰到球或顶边就粘在最近的位置。三个以上相连的同色球消除，不再和顶部相连的球也消除，每个加一分。全部消完显示"You win"，球粘在 y = 480 以下显示"Game Over"，此时点击重新开始。'
difficulty: hard
apis: [this.add.circle, Phaser.Math.Angle.Between, setToPolar, Phaser.Math.Distance.BetweenPoints, Phaser.Utils.Array.GetRandom, this.scene.restart]
plan:
  en:
    req: Shoot balls at {rows} rows of balls, groups of three or more vanish
    steps:
      - Hang staggered rows of random colours
      - Turn the line to the mouse and shoot on a click
      - Bounce off the walls and stick in the nearest place
      - Collect touching balls of the same colour and remove three or more
      - Remove what hangs loose and check for the end
  zh:
    req: 向上方 {rows} 行球发射彩球，三个以上同色相连就消除
    steps:
      - 挂上交错的随机颜色的球
      - 瞄准线转向鼠标，点击发射
      - 碰墙反弹，粘到最近的位置
      - 收集相连的同色球，三个以上就消除
      - 消除悬空的球并判断胜负
knobs:
  rows: {code: "ROWS = {}", values: [4, 3, 5]}
  speed: {code: "SPEED = {}", values: [700, 500, 900]}
probe: |
  const board = () => t.objects('Arc').filter((o) => o.y < 560);
  const loaded = () => t.objects('Arc').find((o) => o.y === 570);
  const ended = () => t.text(/you win|game over/i);
  const total = 16 * knobs.rows - Math.floor(knobs.rows / 2), last = 25 + 44 * (knobs.rows - 1);
  const fire = (x, y, colour, watch = () => {}) => {
    const ball = loaded();
    ball.setFillStyle(colour);
    t.click(x, y);
    watch(ball);
    for (let i = 0; i < 150 && !loaded() && !ended(); i++) { t.step(); watch(ball); }
    return ball;
  };
  t.near(board().length, total, 0, 'the rows are full');
  t.move(700, 300); t.step();
  t.near(t.one('Rectangle').rotation, Math.atan2(-270, 300), 0.02, 'the line points at the mouse');
  let speed = null;
  const first = fire(400, 100, 0xffffff, (ball) => { if (speed === null) speed = t.travel(ball, () => t.step()).distance * 60; });
  t.near(speed, knobs.speed, 20, 'a click shoots the ball');
  t.ok(board().length === total + 1 && Math.abs(first.y - last - 44) < 1, 'it sticks below the rows');
  fire(400, 100, 0xffffff);
  t.near(board().length, total + 2, 0, 'two of a colour stay');
  fire(400, 100, 0xffffff);
  t.near(board().length, total, 0, 'three of a colour vanish');
  let least = 400;
  const bounced = fire(10, 300, 0x111111, (ball) => { least = Math.min(least, ball.x); });
  t.ok(least < 45 && bounced.x > 60 && board().length === total + 1, 'a ball bounces off the wall and sticks');
  board().forEach((o) => { if (o.y < last - 1 || (o.y < last + 1 && Math.abs(o.x - 400) < 30)) o.setFillStyle(0xffffff); });
  fire(400, 100, 0xffffff);
  t.near(board().length, 0, 0, 'balls that hang from nothing vanish too');
  t.ok(t.text(/you win/i), 'an empty field wins');
  t.near(t.number(/score/i), total + 5, 0, 'every ball was a point');
  t.click(400, 300); t.step(5);
  t.ok(board().length === total && !ended(), 'a click starts again');
  for (let i = 0; i < 14 && !ended(); i++) fire(400, 100, 0x101010 + i);
  t.ok(t.text(/game over/i), 'a pile that comes too low ends the game');
*/
const ROWS = 4;
const SPEED = 700;
const TOP = 25;
const LAUNCHER = { x: 400, y: 570 };
const COLOURS = [0xef476f, 0xffd166, 0x06d6a0, 0x118ab2];

class BubbleShooter extends Phaser.Scene {
  create() {
    this.score = 0;
    this.over = false;
    this.label = this.add.text(16, 560, 'Score: 0', { fontSize: '24px' });
    this.arrow = this.add.rectangle(LAUNCHER.x, LAUNCHER.y, 90, 4, 0xffffff).setOrigin(0, 0.5).setAngle(-90);
    this.balls = [];
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < 16 - row % 2; column++) {
        const { x, y } = this.spot(row, column);
        this.balls.push(this.add.circle(x, y, 24, Phaser.Utils.Array.GetRandom(COLOURS)));
      }
    }
    this.loadBall();
    this.input.on('pointermove', this.aim, this);
    this.input.on('pointerdown', this.shoot, this);
  }

  spot(row, column) {
    return { x: 25 + row % 2 * 25 + column * 50, y: TOP + row * 44 };
  }

  loadBall() {
    // only colours that still hang there
    const colour = Phaser.Utils.Array.GetRandom(this.balls).fillColor;
    this.ball = this.add.circle(LAUNCHER.x, LAUNCHER.y, 24, colour);
    this.flying = false;
  }

  aim(pointer) {
    this.arrow.rotation = Phaser.Math.Angle.Between(LAUNCHER.x, LAUNCHER.y, pointer.x, Math.min(pointer.y, 500));
  }

  shoot(pointer) {
    if (this.over) this.scene.restart();
    if (this.over || this.flying) return;
    this.aim(pointer);
    this.velocity = new Phaser.Math.Vector2().setToPolar(this.arrow.rotation, SPEED);
    this.flying = true;
  }

  update(time, delta) {
    // small steps, so that it never lands inside another ball
    for (let i = 0; i < 4 && this.flying; i++) this.fly(delta / 4000);
  }

  fly(seconds) {
    const { ball, velocity } = this;
    ball.x += velocity.x * seconds;
    ball.y += velocity.y * seconds;
    if (ball.x < 25 || ball.x > 775) {
      ball.x = Phaser.Math.Clamp(ball.x, 25, 775);
      velocity.x *= -1;
    }
    const touches = this.balls.some((other) => Phaser.Math.Distance.BetweenPoints(ball, other) < 46);
    if (touches || ball.y <= TOP) this.stick(ball);
  }

  stick(ball) {
    this.flying = false;
    const row = Math.max(0, Math.round((ball.y - TOP) / 44));
    const column = Math.round((ball.x - 25 - row % 2 * 25) / 50);
    const { x, y } = this.spot(row, Phaser.Math.Clamp(column, 0, 15 - row % 2));
    ball.setPosition(x, y);
    this.balls.push(ball);

    const group = this.reach([ball], (other) => other.fillColor === ball.fillColor);
    if (group.size >= 3) {
      this.pop(group);
      const held = this.reach(this.balls.filter((other) => other.y === TOP), () => true);
      this.pop(new Set(this.balls.filter((other) => !held.has(other))));
    }
    if (this.balls.length === 0) this.finish('You win');
    else if (ball.active && y > 480) this.finish('Game Over');
    else this.loadBall();
  }

  // the set grows while it is walked through
  reach(balls, fits) {
    const found = new Set(balls);
    for (const ball of found) {
      for (const other of this.balls) {
        if (fits(other) && Phaser.Math.Distance.BetweenPoints(ball, other) < 56) found.add(other);
      }
    }
    return found;
  }

  pop(gone) {
    this.balls = this.balls.filter((ball) => !gone.has(ball));
    gone.forEach((ball) => ball.destroy());
    this.score += gone.size;
    this.label.setText(`Score: ${this.score}`);
  }

  finish(message) {
    this.over = true;
    this.add.text(400, 400, message, { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b3a',
  scene: BubbleShooter
});
