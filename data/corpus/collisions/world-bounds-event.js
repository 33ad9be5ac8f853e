/* scene
tasks:
  en:
    - do something when the ball hits the screen edge
    - a ball changes colour and counts every time it bounces off a wall
    - A circle of radius {radius} moves at (240, 180) px/s; listen to the worldbounds event, take the next of four colours and show "Bounces" plus the side that was hit.
  zh:
    - 撞到屏幕边缘时触发事件
    - 小球每次撞墙就换一种颜色并计数
    - 半径 {radius} 的圆以 (240, 180) 的速度移动，监听 worldbounds 事件，每次换成四种颜色中的下一种，并显示 “Bounces” 次数和撞到的是哪一边。
difficulty: easy
apis: [body.onWorldBounds, this.physics.world.on, body.setCollideWorldBounds, setFillStyle, this.physics.add.existing]
plan:
  en:
    req: A ball changes colour and counts at every hit of the screen edge
    steps:
      - Give a circle a bouncing body inside the world bounds
      - Set body.onWorldBounds to true
      - Listen to worldbounds on this.physics.world
      - Change the colour and the text
  zh:
    req: 小球每次碰到屏幕边缘就换色并计数
    steps:
      - 给圆形加上会反弹的刚体
      - 把 body.onWorldBounds 设为 true
      - 在 this.physics.world 上监听 worldbounds
      - 换颜色并更新文字
knobs:
  radius: {code: "RADIUS = {}", values: [20, 30, 14]}
probe: |
  const ball = t.one('Arc');
  t.near(ball.radius, knobs.radius, 0, 'the asked radius');
  const colour = ball.fillColor;
  t.near(t.number(/Bounces/), 0, 0, 'no bounce yet');
  let flips = 0, v = { x: ball.body.velocity.x, y: ball.body.velocity.y }, sides = new Set();
  for (let i = 0; i < 400; i++) {
    t.step();
    const n = ball.body.velocity;
    if (n.x * v.x < 0) flips++;
    if (n.y * v.y < 0) flips++;
    v = { x: n.x, y: n.y };
    (t.texts().join(' ').match(/left|right|top|bottom/g) || []).forEach(s => sides.add(s));
  }
  t.ok(flips > 3, 'it bounces');
  t.near(t.number(/Bounces/), flips, 1, 'every bounce is counted');
  t.ok(sides.size >= 3, 'the side is shown');
  t.ok(ball.fillColor !== colour || flips % 4 === 0, 'the colour changes');
*/
const RADIUS = 20;
const COLOURS = [0xff5555, 0x55ff55, 0x5599ff, 0xffff55];

function create() {
  const ball = this.add.circle(300, 250, RADIUS, COLOURS[0]);
  this.physics.add.existing(ball);
  ball.body.setCircle(RADIUS);
  ball.body.setVelocity(240, 180);
  ball.body.setBounce(1);
  ball.body.setCollideWorldBounds(true);
  // Without this flag the world emits no event for the body.
  ball.body.onWorldBounds = true;

  let bounces = 0;
  const label = this.add.text(400, 300, 'Bounces: 0', { fontSize: '28px' }).setOrigin(0.5);

  this.physics.world.on('worldbounds', (body, up, down, left, right) => {
    bounces += 1;
    const side = up ? 'top' : down ? 'bottom' : left ? 'left' : right ? 'right' : '';
    body.gameObject.setFillStyle(COLOURS[bounces % COLOURS.length]);
    label.setText(`Bounces: ${bounces} (${side})`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d1d2b',
  physics: { default: 'arcade', arcade: { gravity: { x: 0, y: 0 } } },
  scene: { create }
});
