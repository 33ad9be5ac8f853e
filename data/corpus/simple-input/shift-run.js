/* scene
tasks:
  en:
    - shift to run
    - move the {colour} circle with the arrow keys and run while shift is held
    - "A {colour} circle of radius 24 walks with the arrow keys at {walk} pixels per second; while SHIFT is held as well it runs at {run}. It does not leave the screen, and diagonals are not faster."
  zh:
    - 按 shift 加速跑
    - 方向键移动{colour}圆，按住 Shift 跑得更快
    - 半径 24 的{colour}圆用方向键以每秒 {walk} 像素行走，同时按住 Shift 时以 {run} 像素奔跑，不能走出画面，斜着走也不会更快
difficulty: easy
apis: [this.input.keyboard.createCursorKeys, this.add.circle, Phaser.Math.Vector2, Phaser.Math.Clamp]
plan:
  en:
    req: The arrow keys move a {colour} circle at {walk} px/s and with SHIFT at {run} px/s
    steps: [Draw the circle, Create the cursor keys which include shift, Choose the speed by shift, Move along the direction of the arrows, Keep the circle on the screen]
  zh:
    req: 方向键以每秒 {walk} 像素移动{colour}圆，按住 Shift 时为 {run} 像素
    steps: [画圆, 创建包含 shift 的方向键, 根据 shift 选择速度, 沿方向键的方向移动, 不让圆离开画面]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  walk: {code: "WALK = {}", values: [150, 120, 180]}
  run: {code: "RUN = {}", values: [350, 300, 400]}
probe: |
  const circle = t.one('Arc');
  t.near(t.travel(circle, () => t.hold('RIGHT', 30)).x, knobs.walk / 2, 8, 'RIGHT alone walks');
  t.near(t.travel(circle, () => t.hold(['SHIFT', 'LEFT'], 30)).x, -knobs.run / 2, 12, 'with SHIFT it runs');
  t.near(t.travel(circle, () => t.hold('SHIFT', 30)).distance, 0, 0.5, 'SHIFT alone does nothing');
  t.near(t.travel(circle, () => t.hold('UP', 30)).y, -knobs.walk / 2, 8, 'it walks again without SHIFT');
  t.near(t.travel(circle, () => t.hold(['DOWN', 'RIGHT'], 30)).distance, knobs.walk / 2, 8, 'a diagonal is not faster');
  t.hold(['SHIFT', 'RIGHT'], 240);
  t.near(circle.x, 776, 6, 'it stops at the edge of the screen');
*/
const WALK = 150;
const RUN = 350;
const RADIUS = 24;

class RunScene extends Phaser.Scene {
  create() {
    this.hero = this.add.circle(400, 300, RADIUS, 0xffd23f);
    this.add.text(16, 16, 'Arrow keys to walk, SHIFT to run', { fontSize: '20px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.direction = new Phaser.Math.Vector2();
  }

  update(time, delta) {
    const { left, right, up, down, shift } = this.cursors;
    const speed = shift.isDown ? RUN : WALK;
    this.direction.set(right.isDown - left.isDown, down.isDown - up.isDown).normalize();

    const x = this.hero.x + this.direction.x * speed * delta / 1000;
    const y = this.hero.y + this.direction.y * speed * delta / 1000;
    this.hero.x = Phaser.Math.Clamp(x, RADIUS, 800 - RADIUS);
    this.hero.y = Phaser.Math.Clamp(y, RADIUS, 600 - RADIUS);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  scene: RunScene
});
