/* scene
tasks:
  en:
    - bouncing ball
    - a {colour} ball that bounces around inside the screen forever
    - Use arcade physics for a {colour} ball of radius 16 that starts in the middle, flies at {speed} px/s on both axes and bounces off all four walls without losing speed.
  zh:
    - 弹球
    - 做一个在屏幕里一直弹来弹去的{colour}小球
    - 用 arcade 物理做一个半径 16 的{colour}小球，从画面中央出发，横竖方向速度都是 {speed}，碰到四边就反弹而且不减速。
difficulty: easy
apis: [generateTexture, this.physics.add.image, setBounce, setCollideWorldBounds, setVelocity]
plan:
  en:
    req: A {colour} ball bounces off the four walls for ever
    steps:
      - Draw the ball and keep it as a texture with generateTexture
      - Add it with this.physics.add.image and give it a round body
      - setBounce(1) and setCollideWorldBounds(true) keep it inside
      - Start it with setVelocity
  zh:
    req: "{colour}小球在四面墙之间不停反弹"
    steps:
      - 画出小球并用 generateTexture 生成纹理
      - 用 this.physics.add.image 添加并设成圆形刚体
      - 用 setBounce(1) 和 setCollideWorldBounds(true) 让它反弹
      - 用 setVelocity 给它初速度
knobs:
  colour:
    - {code: "0xffcc00", en: yellow, zh: 黄色}
    - {code: "0x66ccff", en: light blue, zh: 浅蓝色}
    - {code: "0xff6699", en: pink, zh: 粉色}
  speed: {code: "SPEED = {}", values: [260, 180, 340]}
probe: |
  const ball = t.one('Image');
  const start = ball.x;
  t.step(30);
  t.near(ball.x - start, knobs.speed / 2, 15, 'it flies at the asked speed');
  let left = 0, right = 0, down = 0, up = 0, inside = true;
  for (let i = 0; i < 400; i++) {
    const x = ball.x, y = ball.y;
    t.step();
    ball.x > x ? right++ : left++;
    ball.y > y ? down++ : up++;
    inside = inside && ball.x >= 15 && ball.x <= 785 && ball.y >= 15 && ball.y <= 585;
  }
  t.ok(left > 20 && right > 20 && up > 20 && down > 20, 'it bounces in both directions');
  t.ok(inside, 'it stays on the screen');
  t.near(Math.abs(ball.body.velocity.x), knobs.speed, 1, 'it loses no speed');
*/
const SPEED = 260;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xffcc00);
  g.fillCircle(16, 16, 16);
  g.generateTexture('ball', 32, 32);
  g.destroy();
}

function create() {
  const ball = this.physics.add.image(400, 300, 'ball');
  ball.setCircle(16);
  ball.setBounce(1);
  ball.setCollideWorldBounds(true);
  ball.setVelocity(SPEED, SPEED);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: { preload, create }
});
