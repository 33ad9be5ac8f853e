/* scene
tasks:
  en:
    - a volume slider
    - slider with a knob I can drag, shows the value from 0 to 100
    - A {length} px horizontal slider. Its {colour} knob is dragged along the track only, stops at both ends, and a text shows 0 to 100.
  zh:
    - 滑动条
    - 可以拖动的音量滑块，显示 0 到 100
    - 一个 {length} 像素长的水平滑动条，{colour}滑块只能沿轨道拖动，到两端停住，文字显示 0 到 100。
difficulty: medium
apis: [this.add.rectangle, this.add.circle, setInteractive, Phaser.Math.Clamp, Phaser.Math.Percent, setText]
plan:
  en:
    req: Drag a {colour} knob along a {length} px track and show its value from 0 to 100
    steps:
      - Draw track, fill and knob
      - Make the knob draggable with setInteractive
      - On drag clamp x to the track with Phaser.Math.Clamp
      - Work out the share with Phaser.Math.Percent
      - Resize the fill and write the value with setText
  zh:
    req: 沿 {length} 像素轨道拖动{colour}滑块，显示 0 到 100
    steps:
      - 画轨道、填充条和滑块
      - 用 setInteractive 让滑块可拖动
      - drag 时用 Phaser.Math.Clamp 把 x 限制在轨道内
      - 用 Phaser.Math.Percent 算比例
      - 改变填充条宽度并用 setText 写数值
knobs:
  length: {code: "LENGTH = {}", values: [400, 300, 500]}
  colour:
    - {code: "0xff7043", en: coral, zh: 橙红色}
    - {code: "0x29b6f6", en: blue, zh: 蓝色}
probe: |
  const knob = t.one('Arc');
  const left = 400 - knobs.length / 2;
  t.near(t.number(), 50, 0, 'it starts at 50');
  t.drag(knob, { x: left + knobs.length * 0.25, y: 420 });
  t.near(t.number(), 25, 2, 'a quarter of the way shows 25');
  t.near(t.objects('Rectangle')[1].width, knobs.length * 0.25, 10, 'the fill follows');
  t.near(knob.y, 300, 0.5, 'the knob stays on the track');
  t.drag(knob, { x: 790, y: 300 });
  t.near(t.number(), 100, 0, 'it stops at 100');
  t.near(knob.x, left + knobs.length, 0.5, 'at the right end');
  t.drag(knob, { x: 5, y: 300 });
  t.near(t.number(), 0, 0, 'and at 0 on the left');
*/
const LENGTH = 400;
const MIN = 400 - LENGTH / 2;
const MAX = 400 + LENGTH / 2;

function create() {
  this.add.rectangle(MIN, 300, LENGTH, 8, 0x546e7a).setOrigin(0, 0.5);
  const fill = this.add.rectangle(MIN, 300, LENGTH / 2, 8, 0xff7043).setOrigin(0, 0.5);
  const knob = this.add.circle(400, 300, 18, 0xff7043).setInteractive({ draggable: true });
  const label = this.add.text(400, 220, '50', { fontSize: '40px' }).setOrigin(0.5);

  knob.on('drag', (pointer, dragX) => {
    knob.x = Phaser.Math.Clamp(dragX, MIN, MAX);
    // A share from 0 to 1.
    const share = Phaser.Math.Percent(knob.x, MIN, MAX);

    fill.width = share * LENGTH;
    label.setText(Math.round(share * 100));
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212121',
  scene: { create }
});
