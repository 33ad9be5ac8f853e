/* scene
tasks:
  en:
    - a ball that bounces off the walls
    - bouncing ball that never stops and counts its bounces
    - A {colour} ball flies at {speed} px/s in x and in y, bounces off the world bounds with setBounce(1), and a text counts the bounces through the worldbounds event.
  zh:
    - 小球碰墙反弹
    - 不停弹跳的小球，显示碰撞次数
    - "{colour}小球 x、y 方向都是每秒 {speed} 像素，用 setBounce(1) 在边界反弹，通过 worldbounds 事件用文字统计次数。"
difficulty: easy
apis: [this.physics.add.image, setVelocity, setBounce, setCollideWorldBounds, onWorldBounds, this.physics.world.on]
plan:
  en:
    req: Let a {colour} ball bounce off the walls for ever and count the bounces
    steps:
      - Generate the ball texture in preload
      - Add it with setVelocity, setBounce(1) and setCollideWorldBounds
      - Set body.onWorldBounds to true
      - Count in this.physics.world.on('worldbounds')
  zh:
    req: 让{colour}小球在墙之间不停反弹并计数
    steps:
      - 在 preload 中生成小球纹理
      - 添加小球并设置 setVelocity、setBounce(1) 和 setCollideWorldBounds
      - 把 body.onWorldBounds 设为 true
      - 在 this.physics.world.on('worldbounds') 中计数
knobs:
  colour:
    - {code: "0xff006e", en: pink, zh: 粉红色}
    - {code: "0xffbe0b", en: yellow, zh: 黄色}
  speed: {code: "SPEED = {}", values: [240, 180, 330]}
probe: |
  const ball = t.one('Image');
  t.near(t.number(), 0, 0, 'no bounces yet');
  const flight = t.travel(ball, () => t.step(20));
  t.near(flight.x, knobs.speed / 3, 8, 'it flies at the asked speed');
  let turns = 0;
  let vx = ball.body.velocity.x, vy = ball.body.velocity.y;
  for (let i = 0; i < 600; i++) {
    t.step();
    if (ball.body.velocity.x * vx < 0) turns += 1;
    if (ball.body.velocity.y * vy < 0) turns += 1;
    vx = ball.body.velocity.x; vy = ball.body.velocity.y;
    if (ball.x < 15 || ball.x > 785 || ball.y < 15 || ball.y > 585) t.ok(false, 'it left the screen');
  }
  t.ok(turns >= 5, 'it bounces again and again');
  t.near(t.number(), turns, 1, 'each bounce is counted');
  t.near(Math.abs(ball.body.velocity.x), knobs.speed, 1, 'it does not lose speed');
*/
const SPEED = 240;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xff006e).fillCircle(20, 20, 20).generateTexture('ball', 40, 40);
  g.destroy();
}

function create() {
  const label = this.add.text(16, 16, 'Bounces: 0', { fontSize: '24px' });
  let bounces = 0;

  const ball = this.physics.add.image(200, 200, 'ball');
  ball.setVelocity(SPEED).setBounce(1).setCollideWorldBounds(true);
  // Without this the world sends no event.
  ball.body.onWorldBounds = true;

  this.physics.world.on('worldbounds', () => {
    bounces += 1;
    label.setText(`Bounces: ${bounces}`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade' },
  scene: { preload, create }
});
