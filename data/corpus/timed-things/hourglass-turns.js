/* scene
tasks:
  en:
    - hourglass
    - a sand clock that runs through and can be turned over with a click
    - draw an hourglass, {colour} sand trickles down and clicking flips it
    - 'Draw an hourglass with Graphics whose {colour} sand runs from the upper to the lower half in {seconds} seconds. A text shows the whole seconds left, for example "5 s left", and at the end "Time is up!". A click turns it over, so that as much sand is above as was below before.'
  zh:
    - 沙漏
    - 会流完的沙漏，点一下翻过来
    - 画一个沙漏，{colour}沙子往下流，点击就倒转
    - '用 Graphics 画一个沙漏，{colour}沙子在 {seconds} 秒内从上半部流到下半部。文字显示剩余的整秒数，例如"5 s left"，流完显示"Time is up!"。点击把它翻转，原来在下面的沙子就到了上面。'
difficulty: medium
apis: [this.add.graphics, fillTriangle, strokeTriangle, this.input.on, setText]
plan:
  en:
    req: Sand runs down in {seconds} seconds and a click turns the glass over
    steps: [Keep the share of sand that is above, Reduce it with delta in update, Redraw both heaps as triangles, Show the seconds left, On a click swap above and below]
  zh:
    req: 沙子在 {seconds} 秒内流完，点击翻转沙漏
    steps: [记录上半部沙子的比例, 在 update 中用 delta 减少, 用三角形重画上下两堆沙, 显示剩余秒数, 点击时交换上下]
knobs:
  seconds: {code: "SECONDS = {}", values: [8, 6, 12]}
  colour:
    - {code: "0xf4c542", en: yellow, zh: 黄色}
    - {code: "0xff7043", en: orange, zh: 橙色}
    - {code: "0x4fc3f7", en: light blue, zh: 浅蓝色}
probe: |
  const rgb = [knobs.colour >> 16 & 255, knobs.colour >> 8 & 255, knobs.colour & 255];
  const sand = () => t.centre(rgb);
  const left = () => t.number(/s left/i);
  const says = (words) => t.texts().some((s) => words.test(s));
  t.ok(sand() && sand().count > 8000 && sand().y < 300, 'at first the sand is above');
  t.near(left(), knobs.seconds, 1, 'with the whole time left');
  t.seconds(knobs.seconds / 2);
  t.near(left(), knobs.seconds / 2, 1, 'half of the time later half is left');
  t.seconds(knobs.seconds / 2 + 0.3);
  t.ok(says(/time is up/i), 'then the time is up');
  t.ok(sand() && sand().count > 8000 && sand().y > 350, 'and the sand is below');
  t.click(400, 300);
  t.near(left(), knobs.seconds, 1, 'a click turns the glass over');
  t.ok(sand().y < 300, 'with the sand above');
  t.seconds(knobs.seconds / 4);
  t.click(400, 300);
  t.near(left(), knobs.seconds / 4, 1, 'turned early there is only little sand above');
  t.seconds(knobs.seconds / 4 + 0.4);
  t.ok(says(/time is up/i) && sand().y > 350, 'which is through soon');
*/
const SECONDS = 8;

function create() {
  this.above = 1;
  this.glass = this.add.graphics();
  this.label = this.add.text(400, 60, '', { fontSize: '32px' }).setOrigin(0.5);
  this.add.text(400, 550, 'Click to turn', { fontSize: '22px' }).setOrigin(0.5);
  this.input.on('pointerdown', () => {
    this.above = 1 - this.above;
  });
}

function update(time, delta) {
  this.above = Math.max(0, this.above - delta / 1000 / SECONDS);
  const seconds = Math.ceil(this.above * SECONDS);
  this.label.setText(this.above > 0 ? seconds + ' s left' : 'Time is up!');
  drawGlass(this.glass, this.above);
}

function drawGlass(g, above) {
  const width = 110 * above;
  const heap = 180 * (1 - above);
  g.clear().fillStyle(0xf4c542);
  g.fillTriangle(400 - width, 300 - 180 * above, 400 + width, 300 - 180 * above, 400, 300);
  g.fillTriangle(290, 480, 510, 480, 400, 480 - heap);
  if (above > 0) g.fillRect(398, 300, 4, 180);
  g.lineStyle(6, 0xffffff);
  g.strokeTriangle(290, 120, 510, 120, 400, 300);
  g.strokeTriangle(290, 480, 510, 480, 400, 300);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3e2723',
  scene: { create, update }
});
