/* scene
tasks:
  en:
    - flag waving in the wind
    - draw the flag of {country} on a pole and let it wave
    - "The flag of {country}, 400 x 240 px with three horizontal stripes, hangs on a pole and waves: it is still at the pole and goes {wave} px up and down at the free end."
  zh:
    - 飘扬的旗子
    - 画一面{country}国旗挂在旗杆上，让它随风飘动
    - 旗杆上有一面 400 x 240 像素、三条横条的{country}国旗在飘动，靠旗杆处不动，另一端上下摆动 {wave} 像素
difficulty: medium
apis: [this.add.graphics, clear, fillStyle, fillRect, this.add.rectangle]
plan:
  en:
    req: The flag of {country} waves on its pole
    steps: [Draw the pole, Clear the flag in each frame, Cut it into narrow upright slices, Shift each slice by a sine that grows with the distance from the pole, Fill its three stripes]
  zh:
    req: '{country}国旗在旗杆上飘动'
    steps: [画旗杆, 每帧清除旗面, 把旗面切成竖直窄条, 每条按正弦上下移动且离旗杆越远越大, 填充三条颜色]
knobs:
  country:
    - {code: "[0x111111, 0xdd0000, 0xffce00]", en: Germany, zh: 德国}
    - {code: "[0xae1c28, 0xffffff, 0x21468b]", en: the Netherlands, zh: 荷兰}
    - {code: "[0x0072ce, 0x000000, 0xffffff]", en: Estonia, zh: 爱沙尼亚}
  wave: {code: "WAVE = {}", values: [15, 25]}
probe: |
  const colours = knobs.country.match(/0x\w+/g).map(Number);
  const is = (p, c) => [c >> 16, c >> 8 & 255, c & 255].every((v, i) => Math.abs(v - p[i]) < 30);
  t.step(2);
  colours.forEach((c, i) => t.ok(is(t.pixel(206, 160 + i * 80), c), `stripe ${i + 1} has its colour`));
  t.ok(is(t.pixel(590, 240), colours[1]), 'the stripes reach the free end');
  const top = (x) => { let y = 60; while (y < 300 && !is(t.pixel(x, y), colours[0])) y++; return y; };
  const range = (list) => Math.max(...list) - Math.min(...list);
  const free = [], middle = [], pole = [];
  for (let i = 0; i < 65; i++) { t.step(2); free.push(top(592)); middle.push(top(400)); pole.push(top(206)); }
  t.near(range(free), 2 * knobs.wave, 4, 'the free end waves by the asked height');
  t.ok(range(middle) > 0.7 * knobs.wave && range(middle) < 1.3 * knobs.wave, 'the middle waves half as much');
  t.ok(range(pole) <= 3, 'at the pole it is still');
*/
const STRIPES = [0x111111, 0xdd0000, 0xffce00];
const WAVE = 15;
const SLICE = 4;

let flag;

function create() {
  this.add.rectangle(194, 340, 12, 480, 0x6c584c);
  this.add.circle(194, 98, 12, 0xd4a373);
  flag = this.add.graphics();
}

function update(time) {
  flag.clear();
  for (let x = 0; x < 400; x += SLICE) {
    // the further from the pole, the wider the swing
    const shift = Math.sin(x / 60 - time / 300) * WAVE * x / 400;
    STRIPES.forEach((colour, row) => {
      flag.fillStyle(colour);
      flag.fillRect(200 + x, 120 + row * 80 + shift, SLICE, 80);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a9d6e5',
  scene: { create, update }
});
