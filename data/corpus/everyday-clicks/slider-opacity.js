/* scene
tasks:
  en:
    - transparency slider
    - drag a slider to make a {colour} square more or less see-through
    - fade a picture in and out with a draggable handle, show the opacity in percent
    - "A {colour} square of 240 px covers the white word {word}. A slider 400 px long below sets its alpha from 0 at the left end to 1 at the right; it starts at the right end and a text shows Opacity: 100%."
  zh:
    - 透明度滑块
    - 拖动滑块让{colour}方块变透明
    - 用可以拖的把手调节图形的不透明度，显示百分比
    - 240 像素的{colour}方块盖住白色单词 {word}，下方 400 像素长的滑动条控制它的透明度，最左为 0，最右为 1，一开始在最右端，文字用 Opacity 显示百分比
difficulty: easy
apis: [this.add.circle, setInteractive, Phaser.Math.Clamp, Phaser.Math.Percent, setAlpha, setText]
plan:
  en:
    req: A slider sets the opacity of a {colour} square that covers a word
    steps: [Write the word and draw the square over it, Draw the track and a draggable knob, On drag keep the knob on the track, Turn its place into the alpha and show it in percent]
  zh:
    req: 用滑块调节盖住单词的{colour}方块的透明度
    steps: [写单词并在上面画方块, 画轨道和可拖动的滑块, 拖动时限制在轨道上, 把位置换算成透明度并显示百分比]
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xd62839", en: red, zh: 红色}
    - {code: "0x7b2cbf", en: purple, zh: 紫色}
  word:
    - {code: "'Ghost'", en: Ghost, zh: Ghost}
    - {code: "'Hello'", en: Hello, zh: Hello}
probe: |
  t.step(2);
  const square = t.one('Rectangle');
  const knob = t.one('Arc');
  const white = () => t.count([255, 255, 255], 20);
  t.ok(square.fillColor === knobs.colour && square.width === 240, 'the square is as asked');
  t.near(square.alpha, 1, 0, 'at first it is solid');
  t.near(t.number(/opacity/i), 100, 0, 'and the text says 100');
  const covered = white();
  t.drag(knob, { x: 400, y: 540 });
  t.near(square.alpha, 0.5, 0.01, 'in the middle it is half transparent');
  t.near(t.number(/opacity/i), 50, 1, 'the text follows');
  t.near(knob.y, 500, 0.5, 'the knob stays on the track');
  t.drag(knob, { x: 300, y: 500 });
  t.near(square.alpha, 0.25, 0.01, 'a quarter of the way gives a quarter');
  t.drag(knob, { x: 20, y: 500 });
  t.near(knob.x, 200, 1, 'the knob stops at the left end');
  t.near(square.alpha, 0, 0.001, 'there the square is gone');
  t.step(2);
  t.ok(white() > covered + 400, 'and the word can be read');
  t.drag(knob, { x: 790, y: 500 });
  t.near(square.alpha, 1, 0.001, 'at the right end it is solid again');
*/
const LEFT = 200;
const RIGHT = 600;

function create() {
  this.add.text(400, 230, 'Ghost', { fontSize: '72px', fontStyle: 'bold' }).setOrigin(0.5);
  const square = this.add.rectangle(400, 230, 240, 240, 0x3a86ff);
  const label = this.add.text(400, 430, 'Opacity: 100%', { fontSize: '28px' }).setOrigin(0.5);

  this.add.line(0, 0, LEFT, 500, RIGHT, 500, 0x8d99ae).setOrigin(0).setLineWidth(4);
  const knob = this.add.circle(RIGHT, 500, 20, 0xffb703);
  knob.setInteractive({ draggable: true, useHandCursor: true });

  knob.on('drag', (pointer, dragX) => {
    knob.x = Phaser.Math.Clamp(dragX, LEFT, RIGHT);
    const opacity = Phaser.Math.Percent(knob.x, LEFT, RIGHT);
    square.setAlpha(opacity);
    label.setText(`Opacity: ${Math.round(opacity * 100)}%`);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  scene: { create }
});
