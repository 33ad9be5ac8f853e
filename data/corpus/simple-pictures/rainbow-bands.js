/* scene
tasks:
  en:
    - draw a rainbow
    - a rainbow that appears one colour after the other
    - "Draw a rainbow of seven half circles, each {band} px wide, the red one outside with radius 350; every {delay} ms the next band appears."
  zh:
    - 画一道彩虹
    - 彩虹一条颜色一条颜色地出现
    - 用七个半圆画彩虹，每条宽 {band} 像素，最外面是半径 350 的红色，每隔 {delay} 毫秒出现下一条
difficulty: easy
apis: [this.add.graphics, this.time.addEvent, lineStyle, beginPath, arc, strokePath]
plan:
  en:
    req: A rainbow appears band after band every {delay} ms
    steps: [List the seven colours, Start a timer that repeats for each of them, Draw a half circle in the next colour, Make the radius smaller by the width of a band]
  zh:
    req: 彩虹每隔 {delay} 毫秒出现一条色带
    steps: [列出七种颜色, 启动为每种颜色触发一次的计时器, 用下一种颜色画半圆, 半径减去一条色带的宽度]
knobs:
  band: {code: "BAND = {}", values: [30, 24]}
  delay: {code: "DELAY = {}", values: [500, 300, 800]}
probe: |
  const names = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'purple'];
  const at = (i) => t.pixel(400, 150 + i * knobs.band);
  t.step(6);
  const sky = t.pixel(10, 10).join();
  t.ok(at(0).join() === sky, 'at first there is only the sky');
  names.forEach((name, i) => {
    t.seconds(knobs.delay / 1000);
    t.ok(t.looks(at(i), name), `band ${i + 1} is ${name}`);
    t.ok(at(i + 1).join() === sky, 'the next one is not there yet');
  });
  t.ok(at(5).join() !== at(6).join(), 'indigo and violet are two colours');
  const left = t.pixel(400 - 350, 490);
  t.ok(t.looks(left, 'red') && t.looks(t.pixel(400 + 350, 490), 'red'), 'it is a half circle');
  t.seconds(1);
  t.ok(t.looks(at(0), 'red') && t.looks(at(6), 'purple'), 'it stays');
*/
const COLOURS = [0xff0000, 0xff7f00, 0xffee00, 0x00b140, 0x0080ff, 0x4b0082, 0xa020e0];
const BAND = 30;
const DELAY = 500;

let rainbow;
let shown = 0;

function create() {
  rainbow = this.add.graphics();
  this.add.rectangle(400, 550, 800, 100, 0x57a773);

  this.time.addEvent({
    delay: DELAY,
    repeat: COLOURS.length - 1,
    callback: drawBand
  });
}

function drawBand() {
  rainbow.lineStyle(BAND, COLOURS[shown]);
  rainbow.beginPath();
  // from the left over the top to the right
  rainbow.arc(400, 500, 350 - shown * BAND, Math.PI, Math.PI * 2);
  rainbow.strokePath();
  shown += 1;
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#cfe9f7',
  scene: { create }
});
