/* scene
tasks:
  en:
    - fractal tree
    - draw a recursive tree, mouse x changes the branch angle
    - "A {colour} fractal tree of depth {depth} drawn with lines; the branch angle goes from 0 to 60 degrees with the x of the mouse and each branch is 0.72 as long as its parent."
  zh:
    - 分形树
    - 递归画一棵树，鼠标左右移动改变分叉角度
    - 用线条画深度 {depth} 的{colour}分形树，分叉角随鼠标 x 从 0 到 60 度变化，每一级枝条是上一级的 0.72 倍长
difficulty: medium
apis: [this.add.graphics, lineBetween, lineStyle, this.input.on, Phaser.Math.DegToRad]
plan:
  en:
    req: A recursive tree of depth {depth} whose angle follows the mouse
    steps: [Add a graphics object, Draw one branch and call the function for two more, Stop at the depth, Redraw with a new angle when the mouse moves]
  zh:
    req: 深度 {depth} 的递归树，角度随鼠标变化
    steps: [添加图形对象, 画一根枝并递归画两根, 到达深度时停止, 鼠标移动时用新角度重画]
knobs:
  depth: {code: "DEPTH = {}", values: [9, 8]}
  colour:
    - {code: "0x84cc16", en: green, zh: 绿色}
    - {code: "0xf9a8d4", en: pink, zh: 粉色}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  t.move(400, 300); t.step(2);
  const half = t.count(rgb, 60), wide = t.snap();
  t.ok(half > 1500, 'a tree with many branches is drawn');
  t.near(t.centre(rgb, 60).x, 400, 12, 'it is symmetric');
  t.move(2, 300); t.step(2);
  const closed = t.count(rgb, 60);
  t.ok(closed > 100 && closed < half / 3, 'at the left all branches point up');
  t.move(790, 300); t.step(2);
  t.ok(t.changed(wide, t.snap()) > 0.01 && t.count(rgb, 60) > 1000, 'at the right they spread');
*/
const DEPTH = 9;
const SHRINK = 0.72;
const TRUNK = 130;

let graphics;

function create() {
  graphics = this.add.graphics();
  drawTree(25);

  this.input.on('pointermove', (pointer) => {
    drawTree(60 * pointer.x / 800);
  });
}

function drawTree(spreadDegrees) {
  graphics.clear();
  graphics.lineStyle(2, 0x84cc16);
  drawBranch(400, 580, -90, TRUNK, spreadDegrees, DEPTH);
}

function drawBranch(x, y, angle, length, spread, depth) {
  if (depth === 0) return;

  const direction = Phaser.Math.DegToRad(angle);
  const endX = x + Math.cos(direction) * length;
  const endY = y + Math.sin(direction) * length;

  graphics.lineBetween(x, y, endX, endY);
  drawBranch(endX, endY, angle - spread, length * SHRINK, spread, depth - 1);
  drawBranch(endX, endY, angle + spread, length * SHRINK, spread, depth - 1);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1917',
  scene: { create }
});
