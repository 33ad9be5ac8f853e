/* scene
tasks:
  en:
    - dot moving along a sine wave
    - draw a sine wave and let a {colour} dot run along it
    - "Draw a sine wave of wavelength 400 and amplitude {height} across the screen around y = 300; a {colour} dot runs along it at {speed} px/s in x and starts again on the left."
  zh:
    - 沿正弦曲线移动的点
    - 画一条正弦波，让一个{colour}圆点沿着它跑
    - 以 y = 300 为中线画一条波长 400、振幅 {height} 的正弦波，{colour}圆点沿曲线以每秒 {speed} 像素的横向速度前进，到右边后从左边重新开始
difficulty: easy
apis: [this.add.graphics, lineStyle, lineTo, strokePath, this.add.circle, setPosition, Math.sin]
plan:
  en:
    req: A {colour} dot runs along a drawn sine wave
    steps: [Write a function that gives the height of the wave at x, Draw the wave as a line of short pieces, Move the dot in x in update, Take its y from the function]
  zh:
    req: '{colour}圆点沿画出的正弦波移动'
    steps: [写一个函数返回 x 处的波高, 用许多短线画出曲线, 在 update 中横向移动圆点, 用函数算出它的 y]
knobs:
  colour:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff4444", en: red, zh: 红色}
    - {code: "0x33cc66", en: green, zh: 绿色}
  height: {code: "AMPLITUDE = {}", values: [120, 60, 200]}
  speed: {code: "SPEED = {}", values: [160, 100, 240]}
probe: |
  const dot = t.one('Arc');
  t.ok(dot.fillColor === knobs.colour, 'it has the asked colour');
  t.ok(t.count([138, 148, 166], 40) > 300, 'the wave is drawn');
  t.near(t.travel(dot, () => t.step(60)).x, knobs.speed, 8, 'it moves right at the asked speed');
  let top = 999, bottom = 0, off = 0, returned = false;
  for (let i = 0; i < 600; i++) {
    const before = dot.x;
    t.step();
    top = Math.min(top, dot.y); bottom = Math.max(bottom, dot.y);
    off = Math.max(off, Math.abs(dot.y - 300 - knobs.height * Math.sin(dot.x / 400 * Math.PI * 2)));
    if (dot.x < before - 400) returned = true;
  }
  t.near(300 - top, knobs.height, 4, 'up to the crest');
  t.near(bottom - 300, knobs.height, 4, 'down to the trough');
  t.ok(off < 4, 'always on the sine wave');
  t.ok(returned, 'it starts again on the left');
*/
const WAVELENGTH = 400;
const AMPLITUDE = 120;
const SPEED = 160;

let dot;

function waveY(x) {
  return 300 + AMPLITUDE * Math.sin((x / WAVELENGTH) * Math.PI * 2);
}

function create() {
  const line = this.add.graphics();
  line.lineStyle(4, 0x8a94a6);
  line.beginPath();
  line.moveTo(0, waveY(0));
  for (let x = 5; x <= 800; x += 5) {
    line.lineTo(x, waveY(x));
  }
  line.strokePath();

  dot = this.add.circle(0, waveY(0), 14, 0xffd23f);
}

function update(time, delta) {
  const x = (dot.x + SPEED * (delta / 1000)) % 800;
  dot.setPosition(x, waveY(x));
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10131f',
  scene: { create, update }
});
