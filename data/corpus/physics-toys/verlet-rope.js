/* scene
tasks:
  en:
    - rope I can pull around
    - a rope that hangs down and swings, grab it with the mouse
    - "A {colour} rope of {links} links of 16 px hangs from the top with a weight at its end; positions are kept by Verlet integration, the links are pulled to their length ten times a frame, and the mouse drags the nearest point."
  zh:
    - 可以拉的绳子
    - 一根垂下来会晃的绳子，用鼠标抓住拖动
    - '{colour}绳子由 {links} 节组成，每节 16 像素，上端固定，下端挂重物；用 Verlet 积分计算位置，每帧把每节拉回原长十次，鼠标按住可以拖动最近的点'
difficulty: medium
apis: [this.add.graphics, beginPath, moveTo, lineTo, strokePath, this.input.on, Phaser.Math.Distance.BetweenPoints]
plan:
  en:
    req: A hanging rope that can be dragged with the mouse
    steps: [Keep points with their last place, Move each point on by its last step and gravity, Hold the first point and the dragged one, Pull neighbours to the length of a link several times, Draw the rope and the weight]
  zh:
    req: 可用鼠标拖动的悬挂绳子
    steps: [保存各点的当前和上一位置, 按上一步位移和重力移动各点, 固定首点和被拖的点, 多次把相邻点拉回节长, 画绳子和重物]
knobs:
  colour:
    - {code: "0xe9c46a", en: yellow, zh: 黄色}
    - {code: "0xf4a261", en: orange, zh: 橙色}
  links: {code: "LINKS = {}", values: [20, 24]}
probe: |
  const weight = t.one('Arc');
  const colour = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const length = knobs.links * 16;
  const top = { x: 400, y: 60 };
  const gap = () => Math.hypot(weight.x - top.x, weight.y - top.y);
  let low = 999, high = 0;
  for (let i = 0; i < 180; i++) { t.step(); low = Math.min(low, weight.x); high = Math.max(high, weight.x); }
  t.ok(low < 360 && high > 440, 'it swings to both sides');
  t.ok(gap() < length * 1.15, 'it is no longer than asked');
  t.ok(t.count(colour, 30) > 800, 'the rope is drawn in the asked colour');
  t.seconds(15);
  t.near(weight.x, 400, 12, 'it comes to rest below its hook');
  t.near(weight.y - top.y, length, length * 0.15, 'at the asked length');
  t.pointerDown(weight.x, weight.y); t.step(2);
  for (let i = 1; i <= 20; i++) { t.move(400 + i * 10, 300); t.step(); }
  t.near(weight.x, 600, 10, 'the mouse drags its end');
  t.step(60);
  t.near(weight.x, 600, 10, 'and holds it');
  t.pointerUp(600, 300);
  t.ok(t.travel(weight, () => t.step(30)).x < -40, 'let go it swings back');
*/
const LINKS = 20;
const LENGTH = 16;
const GRAVITY = 1200;

let points;
let pen;
let weight;
let held = null;

function create() {
  pen = this.add.graphics();
  weight = this.add.circle(0, 0, 18, 0xcad2c5).setStrokeStyle(3, 0x52796f);
  // it starts level, so that it swings down at once
  points = Array.from({ length: LINKS + 1 }, (_, i) => {
    const x = 400 + i * LENGTH;
    return { x, y: 60, lastX: x, lastY: 60 };
  });

  this.input.on('pointerdown', (pointer) => {
    const gap = (point) => Phaser.Math.Distance.BetweenPoints(point, pointer);
    const nearest = points.slice(1).reduce((a, b) => (gap(a) < gap(b) ? a : b));
    if (gap(nearest) < 60) held = nearest;
  });
  this.input.on('pointerup', () => { held = null; });
}

function update(time, delta) {
  const seconds = Math.min(delta, 33) / 1000;
  points.slice(1).forEach((point) => fall(point, seconds));

  for (let round = 0; round < 10; round++) {
    if (held) Object.assign(held, { x: this.input.activePointer.x, y: this.input.activePointer.y });
    for (let i = 1; i < points.length; i++) pull(points[i - 1], points[i]);
    points[0].x = 400;
    points[0].y = 60;
  }
  draw();
}

function fall(point, seconds) {
  const { x, y } = point;
  point.x += (x - point.lastX) * 0.995;
  point.y += (y - point.lastY) * 0.995 + GRAVITY * seconds * seconds;
  point.lastX = x;
  point.lastY = y;
}

function pull(a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const distance = Math.hypot(dx, dy);
  const part = (distance - LENGTH) / distance / 2; // each end goes half the way
  a.x += dx * part;
  a.y += dy * part;
  b.x -= dx * part;
  b.y -= dy * part;
}

function draw() {
  const [first, ...rest] = points;
  pen.clear().lineStyle(6, 0xe9c46a).beginPath();
  pen.moveTo(first.x, first.y);
  rest.forEach((point) => pen.lineTo(point.x, point.y));
  pen.strokePath();
  weight.copyPosition(points.at(-1));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: { create, update }
});
