/* scene
tasks:
  en:
    - circle grows while held
    - hold the mouse button and the {colour} circle gets bigger, let go and it shrinks back
    - "As long as the mouse button is down the {colour} circle's scale rises by {rate} a second up to 4; released, it falls at the same rate down to 1."
  zh:
    - 按住鼠标圆变大
    - 按住鼠标时{colour}圆越来越大，松开就慢慢变回去
    - 鼠标按下期间{colour}圆的缩放每秒增加 {rate}，最大 4；松开后以同样的速度缩小到 1
difficulty: easy
apis: [this.add.circle, this.input.activePointer, setScale, Phaser.Math.Clamp]
plan:
  en:
    req: The {colour} circle grows while the mouse is held and shrinks after
    steps: [Draw the circle, Ask in update whether the pointer is down, Grow or shrink the scale, Keep it between 1 and 4]
  zh:
    req: 按住鼠标时{colour}圆变大，松开后缩小
    steps: [画圆, 在 update 中判断是否按住, 增大或减小缩放, 限制在 1 到 4 之间]
knobs:
  colour:
    - {code: "0xff70a6", en: pink, zh: 粉色}
    - {code: "0x70d6ff", en: light blue, zh: 浅蓝色}
  rate: {code: "RATE = {}", values: [2, 1]}
probe: |
  const circle = t.one('Arc');
  const size = () => circle.scaleX * circle.radius;
  const start = size();
  t.step(20);
  t.near(size(), start, 0.1, 'it keeps its size alone');
  t.pointerDown(400, 300);
  t.step(30);
  t.near(circle.scaleX, 1 + knobs.rate / 2, 0.15, 'it grows at the asked rate');
  t.seconds(5);
  t.near(circle.scaleX, 4, 0.01, 'but not over 4');
  t.pointerUp(400, 300);
  t.step(30);
  t.ok(circle.scaleX < 3.8, 'it shrinks when I let go');
  t.seconds(5);
  t.near(size(), start, 0.1, 'back to the start');
*/
const RATE = 2;
const SMALLEST = 1;
const BIGGEST = 4;

class GrowScene extends Phaser.Scene {
  create() {
    this.circle = this.add.circle(400, 300, 50, 0xff70a6);
    this.add.text(400, 570, 'Hold the mouse button', { fontSize: '20px' }).setOrigin(0.5);
  }

  update(time, delta) {
    const change = RATE * (delta / 1000);
    const holding = this.input.activePointer.isDown;
    const scale = this.circle.scale + (holding ? change : -change);
    this.circle.setScale(Phaser.Math.Clamp(scale, SMALLEST, BIGGEST));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: GrowScene
});
