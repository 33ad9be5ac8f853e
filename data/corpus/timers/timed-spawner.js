/* scene
tasks:
  en:
    - spawn stars every second
    - a new star appears at a random place every {delay} ms, at most {max}
    - Use this.time.addEvent with loop to add a star image every {delay} ms at a random place; stop the timer when {max} stars are there.
  zh:
    - 每秒出现一颗星星
    - 每 {delay} 毫秒在随机位置出现一颗星星，最多 {max} 颗
    - 用 this.time.addEvent 的 loop 每 {delay} 毫秒在随机位置添加一颗星星，满 {max} 颗就停止计时器。
difficulty: easy
apis: [this.time.addEvent, this.add.image, Phaser.Math.Between, fillPoints, generateTexture]
plan:
  en:
    req: Add a star at a random place every {delay} ms until there are {max}
    steps:
      - Generate a star texture in preload from the points of a polygon
      - Start a looping event with this.time.addEvent
      - Add an image at Phaser.Math.Between coordinates
      - Remove the event when enough stars are there
  zh:
    req: 每 {delay} 毫秒在随机位置添加一颗星星，共 {max} 颗
    steps:
      - 在 preload 中用多边形顶点生成星星纹理
      - 用 this.time.addEvent 建立循环事件
      - 用 Phaser.Math.Between 取坐标并添加图像
      - 数量够了就移除事件
knobs:
  delay: {code: "DELAY = {}", values: [500, 1000, 300]}
  max: {code: "MAX = {}", values: [8, 5, 12]}
probe: |
  const stars = () => t.objects('Image');
  t.ok(stars().length === 0, 'no star at the start');
  t.seconds(knobs.delay / 1000 + 0.1);
  t.ok(stars().length === 1, 'the first star comes after the delay');
  t.seconds(knobs.delay * 2 / 1000);
  t.ok(stars().length === 3, 'then one after each delay');
  t.seconds(knobs.delay * (knobs.max + 3) / 1000);
  t.ok(stars().length === knobs.max, 'it stops at the asked number');
  t.ok(stars().every((s) => s.x >= 0 && s.x <= 800 && s.y >= 0 && s.y <= 600), 'all are on the screen');
  t.ok(new Set(stars().map((s) => Math.round(s.x))).size > 2, 'at different places');
*/
const DELAY = 500;
const MAX = 8;

function preload() {
  const points = [];
  for (let i = 0; i < 10; i++) {
    const radius = i % 2 ? 10 : 24;
    const angle = i * Math.PI / 5;
    points.push({ x: 24 + radius * Math.sin(angle), y: 24 - radius * Math.cos(angle) });
  }

  const g = this.add.graphics();
  g.fillStyle(0xffe14d).fillPoints(points, true).generateTexture('star', 48, 48);
  g.destroy();
}

function create() {
  let count = 0;

  const timer = this.time.addEvent({
    delay: DELAY,
    loop: true,
    callback: () => {
      this.add.image(Phaser.Math.Between(40, 760), Phaser.Math.Between(40, 560), 'star');
      count += 1;
      // Enough stars: end the loop.
      if (count === MAX) timer.remove();
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  scene: { preload, create }
});
