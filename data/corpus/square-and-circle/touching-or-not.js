/* scene
tasks:
  en:
    - tell me when the square touches the circle
    - move a square with left and right, show Touching when it is over the {colour} circle
    - "The left and right keys move a white square at {speed} px/s; while it overlaps the {colour} circle in the middle the text reads 'Touching', else 'Apart'."
  zh:
    - 方块碰到圆时提示
    - 左右键移动方块，碰到{colour}圆时显示 Touching
    - 左右方向键以每秒 {speed} 像素移动白色方块，与中间的{colour}圆重叠时文字为 Touching，否则为 Apart
difficulty: easy
apis: [this.add.rectangle, this.add.circle, this.add.text, setText, createCursorKeys, Phaser.Geom.Intersects.RectangleToRectangle]
plan:
  en:
    req: A text says whether the moving square touches the circle
    steps: [Draw a circle, a square and a text, Create the cursor keys, Move the square, Compare their bounds and set the text]
  zh:
    req: 文字显示移动的方块是否碰到圆
    steps: [画圆、方块和文字, 创建方向键, 移动方块, 比较边界并更新文字]
knobs:
  colour:
    - {code: "0xffca3a", en: yellow, zh: 黄色}
    - {code: "0xff595e", en: red, zh: 红色}
  speed: {code: "SPEED = {}", values: [200, 300]}
probe: |
  const square = t.one('Rectangle');
  t.step(2);
  t.ok(t.texts().join().includes('Apart'), 'they start apart');
  const moved = t.travel(square, () => t.hold('RIGHT', 30));
  t.near(moved.x, knobs.speed / 2, 12, 'RIGHT moves it at the asked speed');
  for (let i = 0; i < 60 && square.x < 380; i++) t.hold('RIGHT', 5);
  t.step(2);
  t.ok(t.texts().join().includes('Touching'), 'over the circle they touch');
  t.hold('LEFT', 120);
  t.step(2);
  t.ok(t.texts().join().includes('Apart'), 'away from it they do not');
*/
const SPEED = 200;

class TouchScene extends Phaser.Scene {
  create() {
    this.circle = this.add.circle(400, 300, 50, 0xffca3a);
    this.square = this.add.rectangle(120, 300, 60, 60, 0xffffff);
    this.label = this.add.text(400, 80, 'Apart', { fontSize: '40px' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const step = SPEED * (delta / 1000);
    if (this.cursors.left.isDown) this.square.x -= step;
    if (this.cursors.right.isDown) this.square.x += step;

    const touching = Phaser.Geom.Intersects.RectangleToRectangle(this.square.getBounds(), this.circle.getBounds());
    this.label.setText(touching ? 'Touching' : 'Apart');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: TouchScene
});
