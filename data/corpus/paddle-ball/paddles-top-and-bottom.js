/* scene
tasks:
  en:
    - two paddles, top and bottom, both move with the mouse
    - keep the ball between an upper and a lower paddle that I steer together
    - "Put a {colour} paddle at the top and one at the bottom in one group; both follow the mouse in x, the ball bounces between them and the side walls, and the number of rallies is shown until it escapes, when the scene restarts."
  zh:
    - 上下两块挡板都跟着鼠标
    - 上下各一块{colour}挡板，一起移动，不让球跑出去
    - 顶部和底部各放一块{colour}挡板放进一个组，随鼠标左右移动，球在挡板和两侧墙之间反弹，显示回合数，球飞出后场景重新开始
difficulty: medium
apis: [this.physics.add.group, this.physics.add.collider, this.scene.restart, getChildren]
plan:
  en:
    req: One mouse steers two paddles that hold the ball between them
    steps: [Add both paddles to a group, Let the ball bounce off the side walls, Set the x of all paddles to the pointer, Count each hit, Restart when the ball leaves]
  zh:
    req: 一个鼠标同时控制上下两块挡板接球
    steps: [把两块挡板加入组, 球在左右墙反弹, 所有挡板的 x 跟随指针, 每次击中计数, 球离开时重新开始]
knobs:
  colour:
    - {code: "0x52b788", en: green, zh: 绿色}
    - {code: "0xb5179e", en: purple, zh: 紫色}
  width: {code: "WIDTH = {}", values: [140, 180]}
probe: |
  const paddles = t.objects('Rectangle');
  t.near(paddles.length, 2, 0, 'two paddles');
  t.near(paddles[0].width, knobs.width, 0, 'of the asked width');
  t.move(500, 300); t.step(2);
  t.near(paddles[0].x, 500, 1, 'the first follows the mouse');
  t.near(paddles[1].x, 500, 1, 'and the second');
  const ball = t.one('Arc');
  let ups = 0, downs = 0, last = ball.body.velocity.y;
  for (let i = 0; i < 500; i++) {
    t.move(ball.x, 300); t.step();
    const now = ball.body.velocity.y;
    if (now < 0 && last > 0) ups++;
    if (now > 0 && last < 0) downs++;
    last = now;
  }
  t.ok(ups > 0 && downs > 0, 'both paddles send the ball back');
  t.near(t.number(/Rally/), ups + downs, 0, 'every hit counts');
  for (let i = 0; i < 600 && t.number(/Rally/) > 0; i++) { t.move(t.one('Arc').x > 400 ? 0 : 800, 300); t.step(); }
  t.near(t.number(/Rally/), 0, 0, 'an escaped ball starts it again');
*/
const WIDTH = 140;

class TwoPaddleScene extends Phaser.Scene {
  create() {
    this.rally = 0;
    this.label = this.add.text(16, 288, 'Rally: 0', { fontSize: '24px' });

    this.paddles = this.physics.add.group({ immovable: true });
    this.paddles.add(this.add.rectangle(400, 30, WIDTH, 18, 0x52b788));
    this.paddles.add(this.add.rectangle(400, 570, WIDTH, 18, 0x52b788));

    this.ball = this.add.circle(400, 300, 12, 0xffffff);
    this.physics.add.existing(this.ball);
    this.ball.body.setBounce(1).setCollideWorldBounds(true).setVelocity(180, 300);
    this.physics.world.setBoundsCollision(true, true, false, false);

    this.physics.add.collider(this.ball, this.paddles, this.countHit, null, this);
    this.input.on('pointermove', (pointer) => {
      this.paddles.getChildren().forEach((paddle) => {
        paddle.x = pointer.x;
      });
    });
  }

  countHit() {
    this.rally += 1;
    this.label.setText('Rally: ' + this.rally);
  }

  update() {
    if (this.ball.y < -20 || this.ball.y > 620) {
      this.scene.restart();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#081c15',
  physics: { default: 'arcade' },
  scene: TwoPaddleScene
});
