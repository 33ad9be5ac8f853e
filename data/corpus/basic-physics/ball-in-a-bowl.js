/* scene
tasks:
  en:
    - ball rolling in a bowl
    - a {colour} marble swings to and fro in a curved valley until friction stops it at the bottom
    - half pipe with a ball, I click where it should be let go, it rolls down, up the other side and back, a bit lower every time
    - "A bowl is drawn with y = 480 - (x - 400)² / 700. A {colour} ball of radius 20 is let go at x = 120. Its sideways acceleration is -4 times its distance from x = 400, minus {friction} times its speed. It lies on the curve and comes to rest in the middle; a click lets it go again at the x of the mouse."
  zh:
    - 碗里滚动的球
    - "{colour}弹珠在弯曲的山谷里来回滚，直到摩擦让它停在底部"
    - 半圆滑道里的球，我点哪里就从哪里放手，它滚下去、冲上对面再回来，一次比一次低
    - 按 y = 480 - (x - 400)² / 700 画一个碗。半径 20 的{colour}球从 x = 120 放手，水平加速度是它到 x = 400 距离的 -4 倍，再减去速度的 {friction} 倍。球贴着曲线，最后停在中间；点击让它从鼠标的 x 处重新开始。
difficulty: medium
apis: [this.add.graphics, lineTo, strokePath, this.input.on, Phaser.Math.Clamp, setPosition]
plan:
  en:
    req: A {colour} ball rolls to and fro in a bowl until it stops
    steps: [Write a function for the height of the bowl, Draw the bowl as one path, Pull the ball to the middle and slow it down in update, Lay it onto the curve, Let it go anew at each click]
  zh:
    req: "{colour}球在碗里来回滚动直到停下"
    steps: [写一个计算碗高度的函数, 把碗画成一条路径, 在 update 中把球拉向中间并减速, 让球贴在曲线上, 每次点击重新放手]
knobs:
  colour:
    - {code: "0xef476f", en: pink, zh: 粉色}
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
  friction: {code: "FRICTION = {}", values: [0.8, 0.5, 1.2]}
probe: |
  const ball = t.one('Arc');
  t.ok(ball.fillColor === knobs.colour, 'the ball has the asked colour');
  const start = { x: ball.x, y: ball.y };
  t.ok(start.x < 160, 'it starts on the left');
  t.ok(t.travel(ball, () => t.step(25)).x > 15 && ball.y > start.y + 10, 'it rolls down to the right');
  let right = 0, left = 800;
  for (let i = 0; i < 110; i++) { t.step(); right = Math.max(right, ball.x); }
  for (let i = 0; i < 120; i++) { t.step(); left = Math.min(left, ball.x); }
  const half = Math.PI / Math.sqrt(4 - knobs.friction * knobs.friction / 4);
  const far = 280 * Math.exp(-knobs.friction / 2 * half);
  const lean = Math.sin(Math.atan(far * 2 / 700)) * 20;
  t.near(right, 400 + far - lean, 14, 'it rolls up the other side as the friction lets it');
  t.ok(left < 390 && 400 - left < right - 400, 'and comes back a bit lower');
  t.seconds(15);
  t.near(ball.x, 400, 10, 'it comes to rest in the middle');
  t.near(ball.y, 460, 4, 'at the bottom');
  t.click(650, 200);
  t.near(ball.x, 636, 20, 'a click lets it go somewhere else');
  t.ok(t.travel(ball, () => t.step(30)).x < -20, 'from where it rolls to the left');
*/
const RADIUS = 20;
const PULL = 4;
const FRICTION = 0.8;

class BowlScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.lineStyle(6, 0xadb5bd);
    g.beginPath();
    g.moveTo(50, this.bowl(50));
    for (let x = 60; x <= 750; x += 10) g.lineTo(x, this.bowl(x));
    g.strokePath();

    this.ball = this.add.circle(120, this.bowl(120), RADIUS, 0xef476f);
    this.letGo(120);
    this.input.on('pointerdown', (pointer) => this.letGo(pointer.x));
  }

  bowl(x) {
    return 480 - (x - 400) ** 2 / 700;
  }

  letGo(x) {
    this.place = Phaser.Math.Clamp(x, 60, 740);
    this.speed = 0;
  }

  update(time, delta) {
    const seconds = delta / 1000;
    this.speed -= (PULL * (this.place - 400) + FRICTION * this.speed) * seconds;
    this.place += this.speed * seconds;

    // The ball touches the curve at a right angle to its slope.
    const slope = Math.atan(-2 * (this.place - 400) / 700);
    this.ball.setPosition(
      this.place + Math.sin(slope) * RADIUS,
      this.bowl(this.place) - Math.cos(slope) * RADIUS
    );
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: BowlScene
});
