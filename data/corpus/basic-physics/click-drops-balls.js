/* scene
tasks:
  en:
    - click to drop bouncing balls
    - wherever I press the mouse a coloured ball appears, falls, hops and bumps the others
    - balls rain from my clicks and roll on the floor, and the oldest one goes when there are too many
    - "A click adds a ball of radius 20 in a random colour at the mouse. Balls fall with a gravity of {gravity}, keep {bounce} of their speed in a bounce, push each other away and stay on the screen. There are never more than {limit}, the oldest one goes first, and a text counts Balls."
  zh:
    - 点击落下弹跳球
    - 鼠标按在哪里，哪里就出现一个彩球，落下、弹跳并撞开别的球
    - 点击就下球，球在地上滚，太多时最早的那个消失
    - 点击在鼠标处添加半径 20 的随机颜色的球。球以重力 {gravity} 下落，反弹时保留 {bounce} 的速度，互相推开，不离开屏幕。最多 {limit} 个，最早的先消失，文字 Balls 统计数量。
difficulty: medium
apis: [this.physics.add.group, this.physics.add.collider, this.input.on, Phaser.Utils.Array.GetRandom, setCircle, this.add.circle]
plan:
  en:
    req: Each click drops a bouncing ball and no more than {limit} stay
    steps: [Make a physics group whose members bounce and stay on the screen, Let the group collide with itself, Add a round ball at each click, Remove the oldest above the limit, Show the number]
  zh:
    req: 每次点击落下一个弹跳球，最多保留 {limit} 个
    steps: [创建成员会反弹且不出屏幕的物理组, 让组内互相碰撞, 每次点击添加圆球, 超过上限时移除最早的, 显示数量]
knobs:
  gravity: {code: "GRAVITY = {}", values: [600, 400, 900]}
  bounce: {code: "BOUNCE = {}", values: [0.6, 0.4, 0.5]}
  limit: {code: "LIMIT = {}", values: [6, 4, 8]}
probe: |
  const balls = () => t.objects('Arc');
  t.near(balls().length, 0, 0, 'no ball before the first click');
  t.click(60, 100);
  const first = balls()[0];
  t.ok(first && Math.abs(first.x - 60) < 2, 'a click adds a ball at the mouse');
  let speed = 0, up = 0;
  for (let i = 0; i < 150; i++) {
    t.step();
    speed = Math.max(speed, first.body.velocity.y);
    if (speed > 100) up = Math.max(up, -first.body.velocity.y);
  }
  t.near(speed, Math.sqrt(2 * knobs.gravity * 480), 60, 'it falls with the asked gravity');
  t.near(up, speed * knobs.bounce, speed * 0.08, 'and hops with the asked bounce');
  for (let i = 1; i < knobs.limit; i++) t.click(60 + 70 * i, 100);
  t.near(balls().length, knobs.limit, 0, 'there may be as many as asked');
  t.ok(balls().includes(first), 'the first is one of them');
  const x = 60 + 70 * knobs.limit;
  t.click(x, 100);
  t.near(balls().length, knobs.limit, 0, 'but not more');
  t.ok(!balls().includes(first), 'the oldest goes');
  t.near(t.number(/balls/i), knobs.limit, 0, 'the text counts them');
  t.seconds(7);
  t.ok(balls().every((o) => Math.abs(o.y - 580) < 4), 'all come to rest on the floor');
  const last = balls().find((o) => Math.abs(o.x - x) < 5);
  t.ok(last, 'the newest ball lies where it fell');
  t.click(x + 20, 100);
  let pushed = 0;
  for (let i = 0; i < 150; i++) {
    t.step();
    pushed = Math.max(pushed, Math.abs(last.x - x));
  }
  t.ok(pushed > 5, 'a falling ball pushes the one below away');
*/
const GRAVITY = 600;
const BOUNCE = 0.6;
const LIMIT = 6;
const COLOURS = [0xef476f, 0xffd166, 0x06d6a0, 0x4cc9f0, 0xc77dff];

class BallsScene extends Phaser.Scene {
  create() {
    this.balls = this.physics.add.group({
      bounceX: BOUNCE,
      bounceY: BOUNCE,
      dragX: 60,
      collideWorldBounds: true
    });
    this.physics.add.collider(this.balls, this.balls);
    this.label = this.add.text(20, 20, 'Balls: 0', { fontSize: '26px' });
    this.input.on('pointerdown', (pointer) => this.drop(pointer.x, pointer.y));
  }

  drop(x, y) {
    const ball = this.add.circle(x, y, 20, Phaser.Utils.Array.GetRandom(COLOURS));
    this.balls.add(ball);
    ball.body.setCircle(20);

    const all = this.balls.getChildren();
    if (all.length > LIMIT) all[0].destroy();
    this.label.setText(`Balls: ${all.length}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: BallsScene
});
