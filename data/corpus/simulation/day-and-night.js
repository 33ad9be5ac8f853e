/* scene
tasks:
  en:
    - day and night cycle
    - the sun crosses the sky, then it gets dark
    - "A {sun} sun goes once round the horizon in {day} seconds; while it is below the ground a dark blue layer covers the scene, and a text says Day or Night."
  zh:
    - 昼夜交替
    - 太阳划过天空，然后天黑
    - '{sun}太阳每 {day} 秒绕地平线一圈，落到地面以下时深蓝色图层盖住画面，文字显示 Day 或 Night'
difficulty: easy
apis: [this.add.circle, this.add.rectangle, setAlpha, setText]
plan:
  en:
    req: The sun goes round and night falls below the horizon
    steps: [Draw sun and ground with a dark layer on top, Turn the time into an angle, Place the sun by the angle, Darken the layer when the sun is low]
  zh:
    req: 太阳绕行，落到地平线下变成黑夜
    steps: [画太阳、地面和暗色图层, 把时间换成角度, 按角度放置太阳, 太阳低时加深图层]
knobs:
  day: {code: "DAY_SECONDS = {}", values: [8, 12]}
  sun:
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff9e00", en: orange, zh: 橙色}
probe: |
  const sun = t.one('Arc');
  t.ok(sun.fillColor === knobs.sun, 'the sun has its colour');
  const startX = sun.x;
  t.seconds(knobs.day / 4);
  t.ok(sun.y < 200 && t.texts().includes('Day'), 'at noon the sun is high');
  const bright = t.pixel(60, 200);
  t.seconds(knobs.day / 2);
  t.ok(sun.y > 450 && t.texts().includes('Night'), 'at midnight it is under the ground');
  t.step(1);
  const dark = t.pixel(60, 200);
  t.ok(dark[1] < bright[1] - 40, 'and the sky is dark');
  t.seconds(knobs.day / 4);
  t.near(sun.x, startX, 25, 'after a day it is where it began');
*/
const DAY_SECONDS = 8;
const HORIZON = 450;

let sun;
let dark;
let label;
let elapsed = 0;

function create() {
  sun = this.add.circle(100, HORIZON, 40, 0xffd23f);
  this.add.rectangle(400, 525, 800, 150, 0x4f772d);
  dark = this.add.rectangle(400, 300, 800, 600, 0x03071e).setAlpha(0);
  label = this.add.text(16, 16, 'Day', { fontSize: '28px' });
}

function update(time, delta) {
  elapsed += delta / 1000;
  const angle = (elapsed / DAY_SECONDS) * Math.PI * 2;
  const height = Math.sin(angle);

  sun.setPosition(400 - Math.cos(angle) * 300, HORIZON - height * 350);
  dark.setAlpha(Phaser.Math.Clamp(-height, 0, 0.7));
  label.setText(height >= 0 ? 'Day' : 'Night');
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#8ecae6',
  scene: { create, update }
});
