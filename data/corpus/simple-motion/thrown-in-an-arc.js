/* scene
tasks:
  en:
    - throw a ball in an arc
    - a {colour} ball is thrown, flies in a curve, lands on the grass and stops
    - "A {colour} ball of radius 20 is thrown from x = 80 on the ground with {throw} px/s to the right and 520 px/s upwards, gravity {gravity}, no physics engine; where it lands it stays, and a click throws it again."
  zh:
    - 抛出去的小球
    - 一个{colour}小球沿抛物线飞出去，落到草地上就停住
    - 半径 20 的{colour}小球从地面 x = 80 处抛出，向右每秒 {throw} 像素、向上每秒 520 像素，重力 {gravity}，不用物理引擎，落地后停住，点击鼠标重新抛出
difficulty: easy
apis: [this.add.circle, this.add.rectangle, this.input.on, setPosition]
plan:
  en:
    req: A {colour} ball flies in an arc, lands and stops, a click throws it again
    steps: [Draw the ground and the ball, Start with a speed to the right and upwards, Add gravity to the upward speed in update, Stop the ball on the ground, Throw it again on a click]
  zh:
    req: '{colour}小球沿抛物线飞行，落地停住，点击重新抛出'
    steps: [画地面和小球, 给它向右和向上的初速度, 在 update 中给纵向速度加重力, 碰到地面时停住, 点击时重新抛出]
knobs:
  colour:
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff8c1a", en: orange, zh: 橙色}
  throw: {code: "THROW = {}", values: [260, 200, 320]}
  gravity: {code: "GRAVITY = {}", values: [600, 800, 500]}
probe: |
  const ball = t.one('Arc');
  t.near(ball.x, 80, 20, 'it starts on the left');
  t.near(t.travel(ball, () => t.step(30)).x, knobs.throw / 2, 8, 'it flies right at the asked speed');
  let top = 999;
  for (let i = 0; i < 180; i++) { t.step(); top = Math.min(top, ball.y); }
  t.near(500 - top, 520 * 520 / (2 * knobs.gravity), 14, 'it rises as high as it should');
  t.near(ball.y, 500, 2, 'it lands on the ground');
  t.near(ball.x, 80 + knobs.throw * 1040 / knobs.gravity, 16, 'as far as it should');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'and stays there');
  t.click(400, 100);
  t.near(ball.x, 80, 45, 'a click puts it back');
  t.ok(t.travel(ball, () => t.step(10)).y < -30, 'and throws it again');
*/
const GROUND = 520;
const RADIUS = 20;
const THROW = 260;
const LIFT = 520;
const GRAVITY = 600;

class ThrowScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, GROUND + 40, 800, 80, 0x4f9d4f);
    this.ball = this.add.circle(80, GROUND - RADIUS, RADIUS, 0xff4444);

    this.throwBall();
    this.input.on('pointerdown', () => this.throwBall());
  }

  throwBall() {
    this.ball.setPosition(80, GROUND - RADIUS);
    this.speedX = THROW;
    this.speedY = -LIFT;
    this.flying = true;
  }

  update(time, delta) {
    if (!this.flying) return;

    const seconds = delta / 1000;
    this.speedY += GRAVITY * seconds;
    this.ball.x += this.speedX * seconds;
    this.ball.y += this.speedY * seconds;

    if (this.ball.y >= GROUND - RADIUS) {
      this.ball.y = GROUND - RADIUS;
      this.flying = false;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#87ceeb',
  scene: ThrowScene
});
