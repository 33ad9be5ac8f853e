/* scene
tasks:
  en:
    - check overlap without physics
    - "drag a square over circles, the ones it touches light up"
    - No physics engine. A {size} px square follows the pointer; every frame Phaser.Geom.Intersects.CircleToRectangle tests it against six circles, touched circles turn {colour} and the text shows how many.
  zh:
    - 不用物理引擎检测重叠
    - 方块跟着鼠标走，碰到的圆会变色
    - 不使用物理引擎，{size} 像素的方块跟随鼠标，每帧用 Phaser.Geom.Intersects.CircleToRectangle 检测六个圆，碰到的变成{colour}，并显示个数。
difficulty: easy
apis: [Phaser.Geom.Intersects.CircleToRectangle, Phaser.Geom.Circle, this.input.activePointer, getBounds, setFillStyle]
plan:
  en:
    req: Circles touched by the square under the pointer turn {colour}
    steps:
      - Place six circles with a geometric twin each
      - Move the square to this.input.activePointer
      - Test the square's bounds against every circle
      - Colour the touched ones and show their number
  zh:
    req: 鼠标下的方块碰到的圆变成{colour}
    steps:
      - 放六个圆，各自配一个几何圆
      - 把方块移到 this.input.activePointer
      - 用方块的边界检测每个圆
      - 给碰到的圆换色并显示个数
knobs:
  size: {code: "SIZE = {}", values: [60, 90, 40]}
  colour:
    - {code: "0xff4081", en: pink, zh: 粉色}
    - {code: "0x00e676", en: green, zh: 绿色}
probe: |
  const square = t.one('Rectangle');
  const circles = t.objects('Arc');
  t.ok(circles.length === 6 && square.width === knobs.size, 'six circles and the asked square');
  t.move(780, 20);
  t.step(2);
  t.near(t.number(/Touching/), 0, 0, 'nothing touched in the corner');
  const plain = circles[2].fillColor;
  t.move(circles[2].x - 45 - knobs.size / 2 + 8, circles[2].y);
  t.step(2);
  t.near(square.x, circles[2].x - 37 - knobs.size / 2, 1, 'the square follows the pointer');
  t.ok(circles[2].fillColor !== plain, 'the touched circle lights up');
  t.ok(circles[3].fillColor === plain, 'another circle does not');
  t.near(t.number(/Touching/), 1, 0, 'one is counted');
  t.move(circles[2].x + 30 + knobs.size / 2 + 8, circles[2].y + 30 + knobs.size / 2 + 8);
  t.step(2);
  t.ok(circles[2].fillColor === plain, 'a corner that misses the round edge is no hit');
*/
const SIZE = 60;
const PLAIN = 0x607d8b;
const TOUCHED = 0xff4081;

let square;
let targets;
let label;

function create() {
  targets = [];
  for (let i = 0; i < 6; i++) {
    const x = 160 + (i % 3) * 240;
    const y = 200 + Math.floor(i / 3) * 220;
    targets.push({
      circle: this.add.circle(x, y, 45, PLAIN),
      shape: new Phaser.Geom.Circle(x, y, 45)
    });
  }
  square = this.add.rectangle(780, 20, SIZE, SIZE, 0xffffff, 0.7);
  label = this.add.text(16, 16, '', { fontSize: '24px' });
}

function update() {
  const pointer = this.input.activePointer;
  square.setPosition(pointer.x, pointer.y);

  const bounds = square.getBounds();
  let count = 0;
  for (const { circle, shape } of targets) {
    const hit = Phaser.Geom.Intersects.CircleToRectangle(shape, bounds);
    circle.setFillStyle(hit ? TOUCHED : PLAIN);
    if (hit) count++;
  }
  label.setText('Touching: ' + count);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212121',
  scene: { create, update }
});
