/* scene
tasks:
  en:
    - pinball
    - a pinball table, left and right arrow keys move the flippers, the bumpers give points
    - 'A pinball table of 400 x 600: a white ball falls with {gravity} px/s² from the top, LEFT and RIGHT lift two 64 px flippers, three round bumpers throw the ball off at 420 px/s and give {points} points each time. A ball lost at the bottom comes back at the top, after {balls} balls it says "Game Over", and SPACE starts again. The physics is done by hand in small steps.'
  zh:
    - 弹珠台
    - 做一个弹珠台游戏，左右方向键控制两个挡板，球撞到圆柱得分
    - '400 x 600 的弹珠台：白球以每秒每秒 {gravity} 像素的重力从顶部落下，左右方向键抬起两个 64 像素的挡板，三个圆形弹柱把球以每秒 420 像素弹开，每次加 {points} 分。球从底部掉出后回到顶部，{balls} 个球用完显示"Game Over"，按空格重新开始。物理用小步长手写。'
difficulty: hard
apis: [createCursorKeys, lineBetween, setOrigin, Phaser.Math.Clamp, setToPolar, this.tweens.add]
plan:
  en:
    req: Pinball with two flippers, bumpers worth {points} points and {balls} balls
    steps:
      - Draw walls, bumpers and flippers
      - Move the ball with gravity in small steps
      - Bounce it off the nearest spot of each line
      - Turn the flippers with the keys and add the speed of their surface
      - Throw it off the bumpers and add points
      - Serve again or end when the ball is lost
  zh:
    req: 有两个挡板的弹珠台，弹柱每次 {points} 分，共 {balls} 个球
    steps:
      - 画墙、弹柱和挡板
      - 按重力以小步长移动球
      - 在每条线段的最近点处反弹
      - 按键转动挡板并加上表面的速度
      - 弹柱把球弹开并加分
      - 球掉出后重新发球或结束
knobs:
  points: {code: "POINTS = {}", values: [10, 25, 50]}
  balls: {code: "BALLS = {}", values: [3, 5]}
  gravity: {code: "GRAVITY = {}", values: [600, 500, 700]}
probe: |
  const balls = () => t.objects((o) => o.type === 'Arc' && o.radius === 10);
  const ball = balls()[0], bumper = t.one((o) => o.type === 'Arc' && o.radius === 24);
  const [left, right] = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const fall = () => t.travel(ball, () => t.step(6)).y, once = fall();
  t.near(fall() - once, knobs.gravity / 100, 0.5, 'the ball falls with the asked gravity');
  const rest = right.rotation;
  t.down('LEFT'); t.step(10);
  t.ok(Math.sin(left.rotation) < -0.4 && Math.abs(right.rotation - rest) < 0.01, 'LEFT lifts the left flipper');
  t.up('LEFT'); t.down('RIGHT'); t.step(10);
  t.ok(Math.sin(left.rotation) > 0.4 && Math.sin(right.rotation) < -0.4, 'RIGHT lifts the right one');
  t.up('RIGHT');
  const lose = () => { ball.setPosition(200, 640); t.step(); };
  lose();
  t.near(t.number(/balls/i), knobs.balls - 1, 0, 'a lost ball is counted');
  t.ok(ball.y < 80, 'and comes back at the top');
  const score = t.number(/score/i);
  ball.setPosition(bumper.x, bumper.y - 36); t.step(10);
  t.near(t.number(/score/i) - score, knobs.points, 0, 'a bumper gives points');
  t.ok(ball.y < bumper.y - 45, 'and throws the ball off');
  lose();
  ball.setPosition(170, 517); t.hold('LEFT', 10);
  let top = 600;
  for (let i = 0; i < 40; i++) { top = Math.min(top, ball.y); t.step(); }
  t.ok(top < 330, 'a flipper shoots the ball up');
  for (let i = 0; i < 6 && !t.text(/game over/i); i++) lose();
  t.ok(t.text(/game over/i) && balls().length === 0 && t.number(/balls/i) === 0, 'the game is over without balls');
  t.press('SPACE'); t.step(3);
  t.ok(balls().length === 1 && t.number(/balls/i) === knobs.balls && t.number(/score/i) === 0, 'SPACE starts again');
*/
const POINTS = 10;
const BALLS = 3;
const GRAVITY = 600;
const RADIUS = 10;
const ARM = 64;
const WALLS = [[0, 0, 400, 0], [0, 0, 0, 430], [400, 0, 400, 430], [0, 430, 120, 510], [400, 430, 280, 510]];
const BUMPERS = [[120, 170], [280, 170], [200, 270]];

class PinballScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.balls = BALLS;
    const table = this.add.graphics().lineStyle(12, 0x6c757d);
    WALLS.forEach(([x1, y1, x2, y2]) => table.lineBetween(x1, y1, x2, y2));
    this.bumpers = BUMPERS.map(([x, y]) => this.add.circle(x, y, 24, 0xff6b6b));

    const cursors = this.input.keyboard.createCursorKeys();
    this.flippers = [this.addFlipper(120, 1, cursors.left), this.addFlipper(280, -1, cursors.right)];
    this.ball = this.add.circle(0, 0, RADIUS, 0xffffff);
    this.velocity = new Phaser.Math.Vector2();
    this.scoreLabel = this.add.text(14, 565, 'Score: 0', { fontSize: '20px' });
    this.ballLabel = this.add.text(286, 565, `Balls: ${BALLS}`, { fontSize: '20px' });
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
    this.serve();
  }

  addFlipper(x, side, key) {
    const arm = this.add.rectangle(x, 510, ARM, 12, 0xffd166).setOrigin(0, 0.5);
    return { arm, side, key, tilt: 0.5 };
  }

  serve() {
    this.ball.setPosition(Phaser.Math.Between(150, 250), 50);
    this.velocity.set(Phaser.Math.Between(-100, 100), 0);
  }

  update(time, delta) {
    if (this.balls === 0) return;
    // small steps, so that the ball and the flippers never pass through each other
    const seconds = Phaser.Math.Clamp(delta, 1, 33) / 8000;
    for (let i = 0; i < 8; i++) this.advance(seconds);
    if (this.ball.y > 620) this.loseBall();
  }

  advance(seconds) {
    this.velocity.y += GRAVITY * seconds;
    this.ball.x += this.velocity.x * seconds;
    this.ball.y += this.velocity.y * seconds;
    WALLS.forEach(([x1, y1, x2, y2]) => this.hitLine(x1, y1, x2 - x1, y2 - y1, 0));
    this.flippers.forEach((flipper) => this.swing(flipper, seconds));
    for (const bumper of this.bumpers) {
      if (this.bounce(bumper.x, bumper.y, RADIUS + 24, 0, 0)) this.kick(bumper);
    }
  }

  swing(flipper, seconds) {
    const { arm, side, key } = flipper;
    const way = (key.isDown ? -0.5 : 0.5) - flipper.tilt;
    const spin = Phaser.Math.Clamp(way / seconds, -12, 12);
    flipper.tilt += spin * seconds;
    arm.rotation = side > 0 ? flipper.tilt : Math.PI - flipper.tilt;
    this.hitLine(arm.x, arm.y, side * ARM * Math.cos(flipper.tilt), ARM * Math.sin(flipper.tilt), side * spin);
  }

  hitLine(x, y, dx, dy, spin) {
    const share = ((this.ball.x - x) * dx + (this.ball.y - y) * dy) / (dx * dx + dy * dy);
    const along = Phaser.Math.Clamp(share, 0, 1);
    // what turns round (x, y) moves at right angles to its arm
    this.bounce(x + along * dx, y + along * dy, RADIUS + 6, -along * dy * spin, along * dx * spin);
  }

  bounce(x, y, reach, pushX, pushY) {
    const normal = new Phaser.Math.Vector2(this.ball.x - x, this.ball.y - y);
    if (normal.length() >= reach) return false;
    normal.normalize();
    this.ball.setPosition(x + normal.x * reach, y + normal.y * reach);
    const speed = (this.velocity.x - pushX) * normal.x + (this.velocity.y - pushY) * normal.y;
    if (speed < 0) this.velocity.subtract(normal.scale(1.5 * speed));
    return true;
  }

  kick(bumper) {
    const angle = Phaser.Math.Angle.BetweenPoints(bumper, this.ball);
    this.velocity.setToPolar(angle + Phaser.Math.FloatBetween(-0.2, 0.2), 420);
    this.score += POINTS;
    this.scoreLabel.setText(`Score: ${this.score}`);
    this.tweens.add({ targets: bumper, scale: { from: 1.2, to: 1 }, duration: 150 });
  }

  loseBall() {
    this.balls -= 1;
    this.ballLabel.setText(`Balls: ${this.balls}`);
    if (this.balls > 0) return this.serve();
    this.ball.setVisible(false);
    this.add.text(200, 380, 'Game Over', { fontSize: '48px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 400,
  height: 600,
  backgroundColor: '#22223b',
  scene: PinballScene
});
