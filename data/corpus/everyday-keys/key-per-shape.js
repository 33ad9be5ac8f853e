/* scene
tasks:
  en:
    - one key for each shape
    - press C for a circle, S for a square and T for a triangle, each lands somewhere on the screen
    - letters on the keyboard stamp different figures at random spots, X wipes everything away
    - "C adds a {colour} circle, S a green square and T a white triangle, each {size} px wide, at a random place on the screen. A text in the corner counts them as Shapes: 0, and X removes all of them."
  zh:
    - 一个按键一种图形
    - 按 C 出现圆，按 S 出现正方形，按 T 出现三角形，位置随机
    - 用键盘字母在随机位置盖上不同图案，按 X 全部清空
    - 按 C 添加{colour}圆，按 S 添加绿色正方形，按 T 添加白色三角形，都是 {size} 像素宽，出现在屏幕上的随机位置，左上角用 Shapes 显示个数，按 X 全部移除
difficulty: easy
apis: [this.input.keyboard.on, Phaser.Math.Between, this.add.circle, this.add.triangle, this.add.group, clear]
plan:
  en:
    req: C and S and T each add another shape at a random place and X removes all
    steps: [Make a function for each key that draws its shape, Listen for each key and choose a random place, Put the shape into a group and count it, Clear the group on X]
  zh:
    req: C、S、T 键各在随机位置添加一种图形，X 键清空
    steps: [为每个键写一个画图形的函数, 监听每个键并选随机位置, 把图形放进组并计数, 按 X 清空组]
knobs:
  colour:
    - {code: "0xff3333", en: red, zh: 红色}
    - {code: "0xff9f1c", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  size: {code: "SIZE = {}", values: [60, 40, 80]}
probe: |
  const kinds = ['Arc', 'Rectangle', 'Triangle'];
  const seen = () => t.objects(kinds).map((shape) => shape.type).join();
  t.ok(seen() === '', 'the screen is empty at first');
  t.press('C');
  t.ok(seen() === 'Arc', 'C adds a circle');
  t.ok(t.one('Arc').fillColor === knobs.colour, 'in the asked colour');
  t.press('S');
  t.ok(seen() === 'Arc,Rectangle', 'S adds a square');
  t.press('T');
  t.ok(seen() === 'Arc,Rectangle,Triangle', 'T adds a triangle');
  t.ok(t.objects(kinds).every((shape) => Math.abs(shape.width - knobs.size) < 1), 'all have the asked size');
  t.press('A');
  t.near(t.number(/shapes/i), 3, 0, 'they are counted and other keys add nothing');
  for (let i = 0; i < 6; i++) t.press('S');
  const squares = t.objects('Rectangle');
  t.ok(squares.length === 7 && squares.some((s) => Math.hypot(s.x - squares[0].x, s.y - squares[0].y) > 2), 'each lands somewhere else');
  t.ok(squares.every((s) => s.x > 0 && s.x < 800 && s.y > 0 && s.y < 600), 'on the screen');
  t.press('X');
  t.ok(seen() === '' && t.number(/shapes/i) === 0, 'X removes all of them');
*/
const SIZE = 60;

function create() {
  const shapes = this.add.group();
  const label = this.add.text(16, 16, 'Shapes: 0', { fontSize: '28px' });
  const showCount = () => label.setText(`Shapes: ${shapes.getLength()}`);

  const makers = {
    C: (x, y) => this.add.circle(x, y, SIZE / 2, 0xff3333),
    S: (x, y) => this.add.rectangle(x, y, SIZE, SIZE, 0x33cc66),
    T: (x, y) => this.add.triangle(x, y, 0, SIZE, SIZE / 2, 0, SIZE, SIZE, 0xffffff)
  };

  for (const [key, make] of Object.entries(makers)) {
    this.input.keyboard.on(`keydown-${key}`, () => {
      shapes.add(make(Phaser.Math.Between(50, 750), Phaser.Math.Between(100, 550)));
      showCount();
    });
  }

  this.input.keyboard.on('keydown-X', () => {
    // Both true: take the shapes off the screen and destroy them.
    shapes.clear(true, true);
    showCount();
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#343a40',
  scene: { create }
});
