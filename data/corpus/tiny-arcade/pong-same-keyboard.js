/* scene
tasks:
  en:
    - two player pong
    - simple pong for two people at one keyboard, W and S on the left, up and down arrows on the right, with score
    - table tennis with two bats and a ball, my friend and I play against each other
    - 'Two {colour} paddles of 16x100 px: W and S move the left one, UP and DOWN the right one, at 360 px/s. The ball flies at {ball} px/s; missing it gives the other player a point, the score is shown as "0 : 0", {goals} points win and SPACE starts again.'
  zh:
    - 双人乒乓
    - 两个人用一个键盘玩的简单乒乓球，左边按 W 和 S，右边按上下键，有比分
    - 两块球拍一个球，我和朋友对打
    - '两块 16x100 像素的{colour}球拍：W 和 S 移动左边，上下键移动右边，速度每秒 360 像素。球以每秒 {ball} 像素飞行；漏球对方得分，比分显示为"0 : 0"，先得 {goals} 分获胜，按空格重新开始。'
difficulty: medium
apis: [this.add.rectangle, this.input.keyboard.addKeys, Phaser.Math.Clamp, setText, this.scene.restart]
plan:
  en:
    req: Pong for two players on one keyboard, first to {goals} points
    steps: [Draw two paddles and a ball, Move the paddles with their keys, Bounce the ball off walls and paddles, Count a point for a missed ball, Show the winner]
  zh:
    req: 一个键盘上的双人乒乓，先得 {goals} 分获胜
    steps: [画两块球拍和一个球, 用各自的按键移动球拍, 球碰到墙和球拍反弹, 漏球时计分, 显示获胜者]
knobs:
  ball: {code: "BALL = {}", values: [340, 300, 380]}
  goals: {code: "GOALS = {}", values: [5, 3]}
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const bats = () => t.objects('Rectangle').filter((o) => o.height === 100).sort((a, b) => a.x - b.x);
  const ball = () => t.one('Arc');
  const shows = (score) => t.texts().includes(score);
  const won = () => t.texts().some((s) => /wins/i.test(s));
  const follow = (bat, up, down) => {
    t.up(up); t.up(down);
    if (Math.abs(ball().y - bat.y) > 12) t.down(ball().y < bat.y ? up : down);
  };
  const rest = () => ['W', 'S', 'UP', 'DOWN'].forEach((key) => t.up(key));
  t.ok(bats().length === 2 && bats()[0].fillColor === knobs.colour, 'there are two paddles of the asked colour');
  t.near(Math.abs(t.travel(ball(), () => t.step(20)).x), knobs.ball / 3, 8, 'the ball flies at the asked speed');
  let turns = 0;
  let way = 0;
  for (let i = 0; i < 600 && turns < 2; i++) {
    follow(bats()[0], 'W', 'S');
    follow(bats()[1], 'UP', 'DOWN');
    const now = Math.sign(t.travel(ball(), () => t.step(1)).x);
    if (way && now !== way) turns++;
    way = now;
  }
  rest();
  t.ok(turns === 2 && shows('0 : 0'), 'both paddles hit the ball back');
  const [left, right] = bats();
  const right0 = right.y;
  t.ok(t.travel(left, () => t.hold('W', 10)).y < -30, 'W moves the left paddle up');
  t.ok(t.travel(left, () => t.hold('S', 10)).y > 30 && right.y === right0, 'S moves it down, the right one stays');
  t.ok(t.travel(right, () => t.hold('UP', 8)).y < -20, 'UP moves the right one');
  for (let i = 0; i < 900 && !won(); i++) {
    t.up('W'); t.up('S');
    t.down(ball().y < 300 ? 'S' : 'W');
    follow(bats()[1], 'UP', 'DOWN');
    t.step(1);
  }
  rest();
  t.ok(t.texts().some((s) => /right wins/i.test(s)), 'the right player can win');
  t.ok(shows(`0 : ${knobs.goals}`), 'with the asked points');
  t.near(t.travel(ball(), () => t.step(10)).distance, 0, 0.1, 'then the ball rests');
  t.press('SPACE');
  t.step(5);
  t.ok(!won() && shows('0 : 0'), 'SPACE starts again');
*/
const BALL = 340;
const GOALS = 5;
const PADDLE = 360;

class PongScene extends Phaser.Scene {
  create() {
    this.points = [0, 0];
    this.over = false;
    this.label = this.add.text(400, 50, '0 : 0', { fontSize: '48px' }).setOrigin(0.5);
    this.left = this.add.rectangle(30, 300, 16, 100, 0x4cc9f0);
    this.right = this.add.rectangle(770, 300, 16, 100, 0x4cc9f0);
    this.ball = this.add.circle(400, 300, 10, 0xffffff);
    this.speed = { x: BALL, y: 0 };
    this.serve();
    this.keys = this.input.keyboard.addKeys('W,S,UP,DOWN');
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  serve() {
    this.ball.setPosition(400, 300);
    this.speed.y = Phaser.Math.Between(-150, 150);
  }

  score(player) {
    this.points[player] += 1;
    this.label.setText(this.points.join(' : '));
    this.serve();
    if (this.points[player] === GOALS) {
      this.over = true;
      const name = player === 0 ? 'Left' : 'Right';
      this.add.text(400, 200, `${name} wins!`, { fontSize: '56px' }).setOrigin(0.5);
    }
  }

  bounce(paddle, direction) {
    const near = Math.abs(this.ball.x - paddle.x) < 18 && Math.abs(this.ball.y - paddle.y) < 60;
    if (near) {
      this.speed.x = direction * BALL;
      this.speed.y = (this.ball.y - paddle.y) * 5;
    }
  }

  update(time, delta) {
    if (this.over) return;
    const seconds = delta / 1000;
    const { W, S, UP, DOWN } = this.keys;
    this.left.y = Phaser.Math.Clamp(this.left.y + (S.isDown - W.isDown) * PADDLE * seconds, 50, 550);
    this.right.y = Phaser.Math.Clamp(this.right.y + (DOWN.isDown - UP.isDown) * PADDLE * seconds, 50, 550);

    this.ball.x += this.speed.x * seconds;
    this.ball.y += this.speed.y * seconds;
    if (this.ball.y < 10) this.speed.y = Math.abs(this.speed.y);
    if (this.ball.y > 590) this.speed.y = -Math.abs(this.speed.y);
    this.bounce(this.left, 1);
    this.bounce(this.right, -1);
    if (this.ball.x < 0) this.score(1);
    if (this.ball.x > 800) this.score(0);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: PongScene
});
