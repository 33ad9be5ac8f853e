/* scene
tasks:
  en:
    - a ball falls and bounces
    - drop a {colour} ball and let it bounce on the floor until it lies still
    - "A {colour} ball of radius 24 falls with gravity {gravity} from the top, bounces off the bottom of the screen with {bounce} of its speed, and a click drops it from the top again."
  zh:
    - 小球下落并弹跳
    - 让一个{colour}小球掉到地上弹几下
    - 半径 24 的{colour}小球从顶部以重力 {gravity} 落下，碰到屏幕底部以 {bounce} 的弹性反弹，点击鼠标让它重新从顶部落下
difficulty: easy
apis: [this.add.circle, this.physics.add.existing, setBounce, setCollideWorldBounds, body.reset]
plan:
  en:
    req: A {colour} ball falls and bounces, a click drops it again
    steps: [Draw the ball, Add a body with bounce that stays in the world, Put it back to the top on a click]
  zh:
    req: '{colour}小球下落弹跳，点击后重新落下'
    steps: [画小球, 加上有弹性且不出边界的身体, 点击时放回顶部]
knobs:
  colour:
    - {code: "0xff5733", en: orange, zh: 橙色}
    - {code: "0xf9f871", en: yellow, zh: 黄色}
    - {code: "0xff2e63", en: red, zh: 红色}
  gravity: {code: "GRAVITY = {}", values: [600, 900]}
  bounce: {code: "BOUNCE = {}", values: [0.8, 0.6]}
probe: |
  const ball = t.one('Arc');
  t.ok(t.travel(ball, () => t.step(20)).y > 10, 'it falls');
  let lowest = 0;
  for (let i = 0; i < 200 && ball.body.velocity.y >= 0; i++) { t.step(); lowest = Math.max(lowest, ball.y); }
  t.ok(lowest > 560, 'it reaches the floor');
  t.ok(t.travel(ball, () => t.step(10)).y < -10, 'and bounces up');
  t.seconds(8);
  t.near(ball.y, 576, 12, 'in the end it lies on the floor');
  t.click(200, 200);
  t.ok(ball.y < 150, 'a click drops it from the top again');
*/
const GRAVITY = 600;
const BOUNCE = 0.8;
const TOP = 60;

function create() {
  const ball = this.add.circle(400, TOP, 24, 0xff5733);
  this.physics.add.existing(ball);
  ball.body.setBounce(BOUNCE);
  ball.body.setCollideWorldBounds(true);

  this.add.text(16, 16, 'Click to drop the ball again', { fontSize: '20px' });
  this.input.on('pointerdown', () => {
    ball.body.reset(400, TOP);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: {
    default: 'arcade',
    arcade: { gravity: { y: GRAVITY } }
  },
  scene: { create }
});
