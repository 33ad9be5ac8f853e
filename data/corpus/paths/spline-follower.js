/* scene
tasks:
  en:
    - something that follows a curve
    - a {colour} ball that runs along a closed curve for ever
    - A follower runs along a closed spline through six points in {time} ms a round, for ever, and the curve is drawn as a thin line.
  zh:
    - 沿曲线运动
    - "{colour}小球沿闭合曲线一直跑"
    - 跟随者沿穿过六个点的闭合样条曲线运动，每圈 {time} 毫秒，无限循环，并画出曲线。
difficulty: easy
apis: [Phaser.Curves.Path, splineTo, this.add.follower, startFollow, this.add.graphics, path.draw]
plan:
  en:
    req: Run a {colour} ball along a closed spline for ever
    steps:
      - Generate the ball texture in preload
      - Build a Phaser.Curves.Path with splineTo
      - Draw it with path.draw on a graphics object
      - Add the ball with this.add.follower and call startFollow with repeat -1
  zh:
    req: 让{colour}小球沿闭合样条曲线一直运动
    steps:
      - 在 preload 中生成小球纹理
      - 用 splineTo 建立 Phaser.Curves.Path
      - 用 path.draw 画在 graphics 上
      - 用 this.add.follower 添加小球并以 repeat -1 调用 startFollow
knobs:
  colour:
    - {code: "0xff595e", en: red, zh: 红色}
    - {code: "0x8ac926", en: green, zh: 绿色}
  time: {code: "TIME = {}", values: [4000, 3000, 6000]}
probe: |
  const ball = t.one((o) => o.texture && o.texture.key === 'ball');
  t.ok(t.pixel(650, 140)[0] > 70, 'the curve is drawn');
  const start = { x: ball.x, y: ball.y };
  let left = 999, right = 0, top = 999, bottom = 0;
  for (let i = 0; i < knobs.time / 1000 * 60; i++) {
    t.step();
    left = Math.min(left, ball.x); right = Math.max(right, ball.x);
    top = Math.min(top, ball.y); bottom = Math.max(bottom, ball.y);
  }
  t.ok(right - left > 400 && bottom - top > 200, 'it goes round the whole curve');
  t.near(ball.x, start.x, 25, 'after the asked time it is back');
  t.near(ball.y, start.y, 25, 'in y too');
  t.ok(t.travel(ball, () => t.step(40)).distance > 30, 'and starts the next round');
*/
const TIME = 4000;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xff595e).fillCircle(16, 16, 16).generateTexture('ball', 32, 32);
  g.destroy();
}

function create() {
  const path = new Phaser.Curves.Path(150, 300);
  path.splineTo([250, 120, 450, 180, 650, 140, 660, 420, 400, 480, 150, 300]);

  const line = this.add.graphics();
  line.lineStyle(2, 0xffffff, 0.5);
  path.draw(line, 128);

  const ball = this.add.follower(path, 150, 300, 'ball');
  ball.startFollow({ duration: TIME, repeat: -1 });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: { preload, create }
});
