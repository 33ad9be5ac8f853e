/* scene
tasks:
  en:
    - click to add a ball
    - every click drops a {colour} circle there and a counter goes up
    - Each click adds a {colour} circle of radius {radius} at the pointer with a pop tween, a text in the corner counts them, and C starts over.
  zh:
    - 点一下出一个球
    - 每次点击就在那里放一个{colour}圆，左上角显示数量
    - 每次点击在鼠标位置添加半径 {radius} 的{colour}圆形，带弹出动画，左上角文字统计数量，按 C 重新开始。
difficulty: easy
apis: [this.input.on, this.scene.restart, this.add.image, generateTexture, this.add.text, this.tweens.add, setText]
plan:
  en:
    req: Add a {colour} circle at each click and count them
    steps:
      - Generate the ball texture in preload
      - Show the counter with this.add.text
      - Listen for pointerdown with this.input.on
      - Add a circle at the pointer with this.add.image
      - Pop it up with this.tweens.add and update the counter with setText
      - Start over with this.scene.restart on keydown-C
  zh:
    req: 每次点击添加一个{colour}圆形并计数
    steps:
      - 在 preload 中生成圆形纹理
      - 用 this.add.text 显示计数
      - 用 this.input.on 监听 pointerdown
      - 用 this.add.image 在鼠标处添加圆
      - 用 this.tweens.add 弹出，用 setText 更新计数
      - keydown-C 时用 this.scene.restart 重新开始
knobs:
  colour:
    - {code: "0xff8a65", en: salmon, zh: 橙红色}
    - {code: "0x9575cd", en: purple, zh: 紫色}
  radius: {code: "RADIUS = {}", values: [24, 16, 36]}
probe: |
  t.ok(t.objects('Image').length === 0 && t.number() === 0, 'it starts empty with a zero');
  t.click(200, 300);
  t.step(30);
  const [circle] = t.objects('Image');
  t.near(circle.x, 200, 1, 'the circle is where the click was');
  t.near(circle.y, 300, 1, 'in y too');
  t.near(circle.displayWidth, knobs.radius * 2, 2, 'it has the asked size after the pop');
  t.click(500, 150);
  t.click(600, 450);
  t.step(30);
  t.ok(t.objects('Image').length === 3, 'each click adds one');
  t.near(t.number(), 3, 0, 'the counter shows three');
  t.press('C');
  t.step(3);
  t.ok(t.objects('Image').length === 0 && t.number() === 0, 'C starts over');
*/
const RADIUS = 24;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xff8a65).fillCircle(RADIUS, RADIUS, RADIUS).generateTexture('ball', RADIUS * 2, RADIUS * 2);
  g.destroy();
}

function create() {
  const label = this.add.text(16, 16, 'Balls: 0', { fontSize: '24px', color: '#ffffff' });
  let count = 0;

  this.input.on('pointerdown', (pointer) => {
    const ball = this.add.image(pointer.x, pointer.y, 'ball').setScale(0);
    this.tweens.add({ targets: ball, scale: 1, duration: 250, ease: 'Back.easeOut' });

    count += 1;
    label.setText(`Balls: ${count}`);
  });

  this.input.keyboard.on('keydown-C', () => this.scene.restart());
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  scene: { preload, create }
};

new Phaser.Game(config);
