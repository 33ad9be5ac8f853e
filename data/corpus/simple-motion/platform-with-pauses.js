/* scene
tasks:
  en:
    - platform going up and down
    - an elevator platform that goes up, waits a moment, comes down and waits again
    - "A {colour} platform of 140 x 24 rides from y = 500 up to y = 100 in {time} ms, rests there for {pause} ms, comes down again and rests as long at the bottom, for ever."
  zh:
    - 上下移动的平台
    - 做一个升降平台，升上去停一会儿，再降下来停一会儿
    - 140 x 24 的{colour}平台用 {time} 毫秒从 y = 500 升到 y = 100，停 {pause} 毫秒，再降回来，在底部也停同样久，一直循环
difficulty: easy
apis: [this.add.rectangle, this.tweens.add]
plan:
  en:
    req: A {colour} platform rides up and down and rests {pause} ms at both ends
    steps: [Draw two rails and the platform, Move it up with a yoyo tween that repeats for ever, Rest at the top with hold and at the bottom with repeatDelay]
  zh:
    req: '{colour}平台上下移动，在两端各停 {pause} 毫秒'
    steps: [画两根导轨和平台, 用无限重复的往返补间让它上升, 用 hold 在顶部停留并用 repeatDelay 在底部停留]
knobs:
  colour:
    - {code: "0x33cc66", en: green, zh: 绿色}
    - {code: "0xff8c1a", en: orange, zh: 橙色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  time: {code: "TIME = {}", values: [2000, 1500, 3000]}
  pause: {code: "PAUSE = {}", values: [1000, 500, 1500]}
probe: |
  const platform = t.one((o) => o.type === 'Rectangle' && o.width === 140);
  const wait = (ms) => t.step(Math.round(ms * 60 / 1000));
  t.ok(platform.fillColor === knobs.colour, 'it has the asked colour');
  t.near(platform.y, 500, 6, 'it starts at the bottom');
  wait(knobs.time / 2);
  t.near(platform.y, 300, 30, 'half way up after half the time');
  wait(knobs.time / 2 + knobs.pause / 2);
  t.near(platform.y, 100, 2, 'then it is at the top');
  t.near(t.travel(platform, () => wait(knobs.pause / 4)).distance, 0, 0.5, 'and rests there');
  wait(knobs.pause / 4 + knobs.time / 2);
  t.near(platform.y, 300, 40, 'it comes down again');
  wait(knobs.time / 2 + knobs.pause / 2);
  t.near(platform.y, 500, 2, 'to the bottom');
  t.near(t.travel(platform, () => wait(knobs.pause / 4)).distance, 0, 0.5, 'and rests there too');
  wait(knobs.pause / 4 + knobs.time / 2);
  t.near(platform.y, 300, 50, 'and goes up once more');
*/
const TIME = 2000;
const PAUSE = 1000;
const BOTTOM = 500;
const TOP = 100;

function create() {
  this.add.rectangle(320, 300, 8, 560, 0x5c677d);
  this.add.rectangle(480, 300, 8, 560, 0x5c677d);
  const platform = this.add.rectangle(400, BOTTOM, 140, 24, 0x33cc66);

  this.tweens.add({
    targets: platform,
    y: TOP,
    duration: TIME,
    ease: 'Sine.easeInOut',
    yoyo: true,
    hold: PAUSE,
    repeat: -1,
    repeatDelay: PAUSE
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d2433',
  scene: { create }
});
