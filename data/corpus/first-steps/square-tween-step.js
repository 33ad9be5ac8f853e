/* scene
tasks:
  en:
    - square glides one step per key press
    - press an arrow key and the square slides one tile over
    - "Each press of an arrow key tweens a {colour} square by {step} pixels in {time} ms; presses during the glide are ignored."
  zh:
    - 按一下方向键，方块滑动一格
    - 每按一次方向键方块就平滑走一步
    - 每按一次方向键，{colour}方块用补间在 {time} 毫秒内移动 {step} 像素，滑动过程中再按无效
difficulty: easy
apis: [this.add.rectangle, this.input.keyboard.on, this.tweens.add]
plan:
  en:
    req: Each arrow key press glides the square {step} px in {time} ms
    steps: [Draw the square, Listen for the four arrow keys, Ignore a press while gliding, Tween to the next place]
  zh:
    req: 每按一次方向键，方块在 {time} 毫秒内滑动 {step} 像素
    steps: [画方块, 监听四个方向键, 滑动时忽略按键, 用补间移到下一个位置]
knobs:
  step: {code: "STEP = {}", values: [80, 60, 100]}
  time: {code: "GLIDE_TIME = {}", values: [250, 400]}
  colour:
    - {code: "0x9b5de5", en: purple, zh: 紫色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
probe: |
  const square = t.one('Rectangle');
  const start = { x: square.x, y: square.y };
  t.press('RIGHT');
  t.ok(square.x > start.x && square.x < start.x + knobs.step - 5, 'it glides and does not jump');
  t.press('UP');
  t.step(30);
  t.near(square.x, start.x + knobs.step, 1, 'it ends one step to the right');
  t.near(square.y, start.y, 1, 'the press during the glide is ignored');
  t.press('UP'); t.step(30);
  t.near(square.y, start.y - knobs.step, 1, 'UP is one step up');
*/
const STEP = 80;
const GLIDE_TIME = 250;

class GlideScene extends Phaser.Scene {
  create() {
    this.square = this.add.rectangle(400, 300, 60, 60, 0x9b5de5);
    this.gliding = false;

    this.input.keyboard.on('keydown-LEFT', () => this.glide(-STEP, 0));
    this.input.keyboard.on('keydown-RIGHT', () => this.glide(STEP, 0));
    this.input.keyboard.on('keydown-UP', () => this.glide(0, -STEP));
    this.input.keyboard.on('keydown-DOWN', () => this.glide(0, STEP));
  }

  glide(dx, dy) {
    if (this.gliding) return;

    this.gliding = true;
    this.tweens.add({
      targets: this.square,
      x: this.square.x + dx,
      y: this.square.y + dy,
      duration: GLIDE_TIME,
      onComplete: () => {
        this.gliding = false;
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fefae0',
  scene: GlideScene
});
