/* scene
tasks:
  en:
    - sunset gradient background
    - background gradient that changes over the day
    - "Draw the sky as a vertical gradient of {strips} strips between a top and a bottom colour and blend through night, dawn and day in a cycle of {cycle} ms."
  zh:
    - 渐变天空
    - 背景渐变色随一天时间变化
    - 用 {strips} 条横带画出从上到下的渐变天空，在 {cycle} 毫秒的周期里依次在夜晚、黎明、白天之间过渡
difficulty: medium
apis: [Phaser.Display.Color.Interpolate.ColorWithColor, Phaser.Display.Color.IntegerToColor, fillRect, this.tweens.addCounter]
plan:
  en:
    req: A gradient sky that blends through night, dawn and day
    steps: [List the skies with a top and a bottom colour, Count through them with an endless tween, Blend the two nearest skies, Draw strips blended from top to bottom]
  zh:
    req: 渐变天空在夜晚、黎明、白天之间过渡
    steps: [列出各天空的上下颜色, 用无限补间依次计数, 混合相邻两个天空, 从上到下画混合色横带]
knobs:
  strips: {code: "STRIPS = {}", values: [60, 30]}
  cycle: {code: "CYCLE = {}", values: [9000, 6000]}
probe: |
  t.step(2);
  const top = () => t.pixel(400, 8), bottom = () => t.pixel(400, 592), middle = () => t.pixel(400, 300);
  const far = (a, b) => Math.max(...a.map((v, i) => Math.abs(v - b[i])));
  t.ok(far(top(), bottom()) > 15, 'top and bottom differ');
  t.ok(middle().every((v, i) => v >= Math.min(top()[i], bottom()[i]) - 3 && v <= Math.max(top()[i], bottom()[i]) + 3), 'the middle lies between');
  const colours = new Set(); for (let y = 1; y < 600; y += 2) colours.add(t.pixel(400, y).join());
  t.ok(colours.size > knobs.strips / 3 && colours.size <= knobs.strips, 'in strips');
  const night = top();
  t.seconds(knobs.cycle / 3000);
  t.ok(bottom()[0] > 150 && bottom()[0] > bottom()[2], 'dawn is warm');
  t.seconds(knobs.cycle / 3000);
  t.ok(top()[2] > 180 && top()[2] > top()[0], 'the day is blue');
  t.seconds(knobs.cycle / 3000);
  t.ok(far(top(), night) < 30, 'then the night comes back');
*/
const STRIPS = 60;
const CYCLE = 9000;
const SKIES = [
  { top: 0x0b1026, bottom: 0x2b2f63 },
  { top: 0x3d2c6b, bottom: 0xff9e5e },
  { top: 0x2f80ed, bottom: 0xd6f0ff }
];

let graphics;

function create() {
  graphics = this.add.graphics();
  this.tweens.addCounter({
    from: 0,
    to: SKIES.length,
    duration: CYCLE,
    repeat: -1,
    onUpdate: (tween) => drawSky(tween.getValue())
  });
}

function blend(from, to, share) {
  const { ColorWithColor } = Phaser.Display.Color.Interpolate;
  const first = Phaser.Display.Color.IntegerToColor(from);
  const second = Phaser.Display.Color.IntegerToColor(to);
  const { r, g, b } = ColorWithColor(first, second, 100, share * 100);
  return Phaser.Display.Color.GetColor(r, g, b);
}

function drawSky(hour) {
  const now = SKIES[Math.floor(hour) % SKIES.length];
  const next = SKIES[(Math.floor(hour) + 1) % SKIES.length];
  const top = blend(now.top, next.top, hour % 1);
  const bottom = blend(now.bottom, next.bottom, hour % 1);
  const height = 600 / STRIPS;

  graphics.clear();
  for (let i = 0; i < STRIPS; i++) {
    graphics.fillStyle(blend(top, bottom, i / (STRIPS - 1)));
    graphics.fillRect(0, i * height, 800, height);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create }
});
