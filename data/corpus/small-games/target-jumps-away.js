/* scene
tasks:
  en:
    - click the moving target
    - a {colour} circle moves left and right, when I click it I get points and it jumps somewhere else
    - "A {colour} circle of radius 36 moves sideways at {speed} px/s and turns round at the edges. A click on it gives {points} points and puts it at a random place in the other half of the screen; a click beside it does nothing."
  zh:
    - 点击移动的目标
    - 一个{colour}圆左右移动，点中就加分，然后跳到别的地方
    - 半径 36 的{colour}圆以每秒 {speed} 像素左右移动，碰到边缘就掉头。点中得 {points} 分，并随机跳到屏幕另一半；点空没有反应。
difficulty: easy
apis: [this.add.circle, setInteractive, Phaser.Math.Between, setPosition, setText]
plan:
  en:
    req: A moving {colour} target gives {points} points when clicked and jumps away
    steps: [Draw the circle and the score, Move it in update and turn it at the edges, On a click add the points, Put it at a random place in the other half]
  zh:
    req: 点击移动的{colour}目标得 {points} 分，目标跳到别处
    steps: [画圆和分数, 在 update 中移动并在边缘掉头, 点击时加分, 随机放到另一半屏幕]
knobs:
  colour:
    - {code: "0xff3b30", en: red, zh: 红色}
    - {code: "0xffcc00", en: yellow, zh: 黄色}
    - {code: "0x34c759", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [200, 120, 300]}
  points: {code: "POINTS = {}", values: [1, 5, 10]}
probe: |
  const target = t.one('Arc');
  t.ok(target.fillColor === knobs.colour, 'it has the asked colour');
  t.near(Math.abs(t.travel(target, () => t.step(30)).x), knobs.speed / 2, 5, 'it moves at the asked speed');
  let left = 999, right = 0;
  for (let i = 0; i < 900; i++) { t.step(); left = Math.min(left, target.x); right = Math.max(right, target.x); }
  t.near(left, 36, 8, 'it turns at the left edge');
  t.near(right, 764, 8, 'and at the right one');
  t.click(400, 40);
  t.near(t.number(/score/i), 0, 0, 'a click beside it gives nothing');
  for (let n = 1; n <= 3; n++) {
    const half = target.x > 400;
    const jump = t.travel(target, () => t.click(target));
    t.near(t.number(/score/i), n * knobs.points, 0, 'a click on it gives the points');
    t.ok(Math.abs(jump.x) > 60 && target.x > 400 !== half, 'and it jumps to the other half');
    t.ok(t.travel(target, () => t.step(3)).distance > 2, 'where it moves on');
  }
*/
const SPEED = 200;
const POINTS = 1;
const RADIUS = 36;

class TargetScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.direction = 1;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '28px' });
    this.target = this.add.circle(400, 300, RADIUS, 0xff3b30).setInteractive({ useHandCursor: true });
    this.target.on('pointerdown', this.hit, this);
  }

  hit() {
    this.score += POINTS;
    this.label.setText(`Score: ${this.score}`);

    // always well away from where it was
    const x = this.target.x > 400 ? Phaser.Math.Between(80, 300) : Phaser.Math.Between(500, 720);
    this.target.setPosition(x, Phaser.Math.Between(120, 540));
  }

  update(time, delta) {
    this.target.x += this.direction * SPEED * delta / 1000;
    if (this.target.x > 800 - RADIUS) this.direction = -1;
    if (this.target.x < RADIUS) this.direction = 1;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f2027',
  scene: TargetScene
});
