/* scene
tasks:
  en:
    - square and circle swap places
    - click anywhere and the {square} square and the white circle change places
    - "A {square} square on the left, a white circle on the right; every click tweens them to each other's place in {time} ms, clicks during the move are ignored."
  zh:
    - 方块和圆交换位置
    - 点一下，{square}方块和白色圆互换位置
    - 左边一个{square}方块，右边一个白色圆，每次点击用 {time} 毫秒的补间互换位置，移动途中的点击无效
difficulty: easy
apis: [this.add.rectangle, this.add.circle, this.tweens.add, this.tweens.isTweening]
plan:
  en:
    req: A click swaps the square and the circle
    steps: [Draw both shapes, Wait for a click, Tween each to the other's x, Ignore clicks while they move]
  zh:
    req: 点击后方块和圆互换位置
    steps: [画两个图形, 等待点击, 补间到对方的 x, 移动中忽略点击]
knobs:
  square:
    - {code: "0x06d6a0", en: green, zh: 绿色}
    - {code: "0xef476f", en: red, zh: 红色}
  time: {code: "TIME = {}", values: [500, 300]}
probe: |
  const square = t.one('Rectangle'), circle = t.one('Arc');
  const left = square.x, right = circle.x;
  t.ok(left < 400 && right > 400, 'they start side by side');
  t.click(400, 500);
  t.step(10);
  t.click(400, 500);
  t.step(60);
  t.near(square.x, right, 1, 'the square takes the place of the circle');
  t.near(circle.x, left, 1, 'and the other way round');
  t.click(400, 500);
  t.step(60);
  t.near(square.x, left, 1, 'another click brings them back');
*/
const TIME = 500;

let square;
let circle;

function create() {
  square = this.add.rectangle(200, 300, 100, 100, 0x06d6a0);
  circle = this.add.circle(600, 300, 50, 0xffffff);

  this.input.on('pointerdown', () => {
    if (this.tweens.isTweening(square)) return;
    const squareX = square.x;
    this.tweens.add({ targets: square, x: circle.x, duration: TIME });
    this.tweens.add({ targets: circle, x: squareX, duration: TIME });
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#073b4c',
  scene: { create }
};

new Phaser.Game(config);
