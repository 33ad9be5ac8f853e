/* scene
tasks:
  en:
    - click to make circles
    - wherever I click a circle appears
    - each click puts a circle in a random colour there
    - "Every click adds a circle of radius {radius} in a random colour at the pointer; a text in the corner shows how many there are."
  zh:
    - 点击出现圆形
    - 鼠标点哪里，哪里就出现一个彩色圆
    - 每次点击在鼠标位置添加半径 {radius}、颜色随机的圆，左上角文字显示圆的数量
difficulty: easy
apis: [this.input.on, this.add.circle, Phaser.Display.Color.RandomRGB, setText]
plan:
  en:
    req: A click adds a circle of radius {radius} and counts it
    steps: [Write the count in the corner, Listen for pointerdown, Add a circle at the pointer in a random colour, Raise the count]
  zh:
    req: 点击添加半径 {radius} 的圆并计数
    steps: [在角落显示数量, 监听 pointerdown, 在鼠标处添加随机颜色的圆, 数量加一]
knobs:
  radius: {code: "RADIUS = {}", values: [25, 15, 40]}
  label:
    - {code: "'Circles: '", en: circles, zh: 圆}
    - {code: "'Dots: '", en: dots, zh: 点}
probe: |
  t.near(t.objects('Arc').length, 0, 0, 'it starts empty');
  t.near(t.number(), 0, 0, 'the count is zero');
  t.click(200, 150); t.click(600, 450);
  const circles = t.objects('Arc');
  t.near(circles.length, 2, 0, 'two clicks make two circles');
  t.near(circles[0].x, 200, 1, 'at the place of the click');
  t.near(circles[1].y, 450, 1, 'in y too');
  t.near(circles[0].radius, knobs.radius, 0, 'of the asked size');
  t.near(t.number(), 2, 0, 'they are counted');
*/
const RADIUS = 25;

function create() {
  let count = 0;
  const label = this.add.text(16, 16, 'Circles: ' + count, {
    fontSize: '24px',
    color: '#ffffff'
  });

  this.input.on('pointerdown', (pointer) => {
    const colour = Phaser.Display.Color.RandomRGB(80).color;
    const circle = this.add.circle(pointer.x, pointer.y, RADIUS, colour);
    circle.setStrokeStyle(2, 0xffffff);
    count += 1;
    label.setText('Circles: ' + count);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0f1a',
  scene: { create }
});
