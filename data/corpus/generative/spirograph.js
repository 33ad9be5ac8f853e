/* scene
tasks:
  en:
    - spirograph
    - draw spirograph curves, space gives a new pattern
    - "A pen on a wheel of radius {wheel} rolling inside a ring of radius 220 draws a hypotrochoid bit by bit with 8 points per frame; SPACE clears it and takes a random wheel."
  zh:
    - 万花尺
    - 画万花尺曲线，按空格换一个图案
    - 半径 {wheel} 的小轮在半径 220 的圆环内滚动，轮上的笔每帧画 8 个点，逐渐画出{colour}曲线；按空格清空并随机换一个轮子
difficulty: medium
apis: [this.add.graphics, lineBetween, Phaser.Math.Between, keydown-SPACE, clear]
plan:
  en:
    req: Draw a {colour} spirograph curve bit by bit
    steps: [Work out the pen's place from an angle, Draw a few short lines each frame, Clear and choose another wheel on SPACE]
  zh:
    req: 逐步画出{colour}万花尺曲线
    steps: [由角度算出笔的位置, 每帧画几段短线, 按空格清空并换轮子]
knobs:
  wheel: {code: "FIRST_WHEEL = {}", values: [66, 80, 50]}
  colour:
    - {code: "0xe879f9", en: purple, zh: 紫色}
    - {code: "0x4ade80", en: green, zh: 绿色}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const drawn = () => t.count(rgb, 60);
  t.step(10);
  const early = drawn();
  t.step(50);
  t.ok(early > 20 && drawn() > early * 2, 'the curve grows bit by bit');
  t.step(400);
  const middle = t.centre(rgb, 60);
  t.near(middle.x, 400, 25, 'it lies around the middle');
  t.near(middle.y, 300, 25, 'in y too');
  const full = drawn();
  t.press('SPACE');
  t.ok(drawn() < full / 3, 'SPACE clears it');
  t.step(100);
  t.ok(drawn() > 200, 'and draws another');
*/
const RING = 220;
const FIRST_WHEEL = 66;
const PEN = 50;
const STEPS_PER_FRAME = 8;
const STEP_ANGLE = 0.04;

let graphics;
let wheel;
let angle;

function create() {
  graphics = this.add.graphics();
  startCurve(FIRST_WHEEL);
  this.input.keyboard.on('keydown-SPACE', () => startCurve(Phaser.Math.Between(30, 120)));
}

function startCurve(radius) {
  wheel = radius;
  angle = 0;
  graphics.clear();
  graphics.lineStyle(2, 0xe879f9);
}

function penAt(turn) {
  const inner = RING - wheel;
  const roll = turn * inner / wheel;
  return {
    x: 400 + inner * Math.cos(turn) + PEN * Math.cos(roll),
    y: 300 + inner * Math.sin(turn) - PEN * Math.sin(roll)
  };
}

function update() {
  for (let i = 0; i < STEPS_PER_FRAME; i++) {
    const from = penAt(angle);
    angle += STEP_ANGLE;
    const to = penAt(angle);
    graphics.lineBetween(from.x, from.y, to.x, to.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#18181b',
  scene: { create, update }
});
