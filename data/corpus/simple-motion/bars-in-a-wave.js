/* scene
tasks:
  en:
    - bars moving like a wave
    - a row of colourful bars that go up and down one after the other
    - "Draw {bars} bars of rainbow colours in a row on y = 450; their heights swing between 60 and 260 with a sine of {speed} radians per second, each bar half a radian behind its left neighbour."
  zh:
    - 波浪一样的柱子
    - 一排彩色的条形依次变高变矮，像波浪一样
    - 在 y = 450 上画一排 {bars} 根彩虹色的柱子，高度按每秒 {speed} 弧度的正弦在 60 到 260 之间变化，每根比左边一根落后 0.5 弧度
difficulty: easy
apis: [this.add.rectangle, setOrigin, Phaser.Display.Color.HSVToRGB, displayHeight, Math.sin]
plan:
  en:
    req: A row of {bars} rainbow bars rises and falls like a wave
    steps: [Add the bars in a row with their origin at the bottom, Colour them by hue, Count the seconds in update, Set each height by a sine with a shift for each bar]
  zh:
    req: 一排 {bars} 根彩虹色柱子像波浪一样起伏
    steps: [把柱子排成一排并把原点放在底部, 按色相上色, 在 update 中累计秒数, 用逐根错开的正弦设置高度]
knobs:
  bars: {code: "COUNT = {}", values: [16, 10, 24]}
  speed: {code: "SPEED = {}", values: [3, 2, 5]}
probe: |
  const bars = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.near(bars.length, knobs.bars, 0, 'as many bars as asked');
  t.ok(new Set(bars.map((bar) => bar.fillColor)).size === bars.length, 'each has its own colour');
  const low = bars.map(() => 999), high = bars.map(() => 0);
  for (let i = 0; i < 240; i++) {
    t.step();
    bars.forEach((bar, k) => {
      low[k] = Math.min(low[k], bar.displayHeight);
      high[k] = Math.max(high[k], bar.displayHeight);
    });
  }
  t.ok(low.every((h) => Math.abs(h - 60) < 4), 'every bar gets low');
  t.ok(high.every((h) => Math.abs(h - 260) < 4), 'and high');
  t.ok(bars.every((bar) => Math.abs(bar.getBounds().bottom - 450) < 1), 'their feet stay on the line');
  for (let i = 0; i < 240 && bars[0].displayHeight < 259; i++) t.step();
  t.step(Math.round(30 / knobs.speed));
  t.near(bars[1].displayHeight, 259, 3, 'the second bar is high half a radian after the first');
  t.ok(bars[0].displayHeight < bars[1].displayHeight - 2, 'and the first one is sinking by then');
*/
const COUNT = 16;
const SPEED = 3;
const SHIFT = 0.5;

let bars;
let seconds = 0;

function create() {
  const gap = 800 / (COUNT + 1);
  bars = [];

  for (let i = 0; i < COUNT; i++) {
    const colour = Phaser.Display.Color.HSVToRGB(i / COUNT, 0.8, 1).color;
    const bar = this.add.rectangle(gap * (i + 1), 450, gap * 0.7, 160, colour);
    bars.push(bar.setOrigin(0.5, 1));
  }
}

function update(time, delta) {
  seconds += delta / 1000;

  bars.forEach((bar, i) => {
    bar.displayHeight = 160 + 100 * Math.sin(seconds * SPEED - i * SHIFT);
  });
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111111',
  scene: { create, update }
};

new Phaser.Game(config);
