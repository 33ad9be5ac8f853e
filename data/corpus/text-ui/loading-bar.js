/* scene
tasks:
  en:
    - a loading bar
    - fill a progress bar and show the percent
    - 'A {width} px wide {colour} loading bar that fills in {time} ms with the percentage under it; at 100 % it says "Ready!".'
  zh:
    - 进度条
    - 做一个加载进度条，显示百分比
    - '{width} 像素宽的{colour}进度条，{time} 毫秒填满，下方显示百分比，到 100% 时显示"Ready!"。'
difficulty: easy
apis: [this.add.rectangle, this.add.text, this.tweens.addCounter, getValue]
plan:
  en:
    req: Fill a bar from 0 to 100 percent and then show Ready!
    steps:
      - Draw a frame and a bar of width 0
      - Count from 0 to 100 with this.tweens.addCounter
      - Set the bar's width and the text in onUpdate
      - Show Ready! in onComplete
  zh:
    req: 进度条从 0 填充到 100%，完成后显示 Ready!
    steps:
      - 画边框和宽度为 0 的进度条
      - 用 this.tweens.addCounter 从 0 数到 100
      - 在 onUpdate 中更新宽度和文字
      - 在 onComplete 中显示 Ready!
knobs:
  width: {code: "BAR_WIDTH = {}", values: [400, 500, 300]}
  time: {code: "duration: {}", values: [2000, 3000]}
  colour:
    - {code: "0x44cc88", en: green, zh: 绿色}
    - {code: "0x4499ff", en: blue, zh: 蓝色}
probe: |
  const percent = () => t.number(/%/);
  const widths = () => t.objects('Rectangle').map((o) => o.width * o.scaleX);
  t.ok(percent() < 10, 'it starts empty');
  t.seconds(knobs.time / 2000);
  t.near(percent(), 50, 8, 'half way it says about 50 %');
  t.ok(widths().some((w) => Math.abs(w - knobs.width / 2) < knobs.width * 0.08), 'the bar is half full');
  t.seconds(knobs.time / 2000 + 0.2);
  t.ok(t.texts().some((s) => /ready/i.test(s)), 'it ends with Ready!');
  t.ok(widths().some((w) => Math.abs(w - knobs.width) < 1), 'the bar is full');
*/
const BAR_WIDTH = 400;

function create() {
  const left = 400 - BAR_WIDTH / 2;
  this.add.rectangle(400, 300, BAR_WIDTH + 8, 38).setStrokeStyle(2, 0xffffff);
  const bar = this.add.rectangle(left, 300, 0, 30, 0x44cc88).setOrigin(0, 0.5);
  const label = this.add.text(400, 350, '0%', { fontSize: '24px' }).setOrigin(0.5);

  this.tweens.addCounter({
    from: 0,
    to: 100,
    duration: 2000,
    onUpdate: (tween) => {
      const percent = Math.floor(tween.getValue());
      bar.width = BAR_WIDTH * percent / 100;
      label.setText(`${percent}%`);
    },
    onComplete: () => label.setText('Ready!')
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111122',
  scene: { create }
});
