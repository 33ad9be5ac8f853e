/* scene
tasks:
  en:
    - checkbox
    - three checkboxes in a list, click to tick
    - "Three checkboxes labelled Music, Sound and Hints: a click ticks or clears a box with a {colour} square inside, and a line below says how many are on."
  zh:
    - 复选框
    - 做三个可以勾选的选项
    - 三个复选框 Music、Sound、Hints，点击勾选或取消，勾选时框内显示{colour}方块，下方一行显示开启的数量
difficulty: easy
apis: [this.add.rectangle, setInteractive, setVisible, setStrokeStyle, setText]
plan:
  en:
    req: Three checkboxes that a click ticks or clears
    steps: [Draw a frame with a hidden tick for each option, Make the frame interactive, Flip the tick on pointerdown, Count the visible ticks]
  zh:
    req: 三个点击勾选的复选框
    steps: [为每个选项画框和隐藏的勾, 让框可交互, 点击时切换勾, 统计可见的勾]
knobs:
  colour:
    - {code: "0x4ade80", en: green, zh: 绿色}
    - {code: "0xfb923c", en: orange, zh: 橙色}
  size: {code: "BOX_SIZE = {}", values: [40, 32]}
probe: |
  const ticks = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).length;
  const frames = t.objects((o) => o.input && o.input.enabled);
  t.near(frames.length, 3, 0, 'three boxes can be clicked');
  t.near(frames[0].width, knobs.size, 0, 'of the asked size');
  t.near(ticks(), 0, 0, 'none is ticked');
  t.click(frames[0]); t.click(frames[2]);
  t.near(ticks(), 2, 0, 'a click ticks a box');
  t.near(t.number(/on/i), 2, 0, 'the line counts them');
  t.click(frames[0]);
  t.near(ticks(), 1, 0, 'the next click clears it');
  t.near(t.number(/on/i), 1, 0, 'and the line follows');
*/
const OPTIONS = ['Music', 'Sound', 'Hints'];
const BOX_SIZE = 40;

function create() {
  const ticks = [];
  const summary = this.add.text(300, 440, '0 on', { fontSize: '24px' });

  OPTIONS.forEach((name, index) => {
    const y = 180 + index * 80;
    const frame = this.add.rectangle(320, y, BOX_SIZE, BOX_SIZE, 0x1f2937).setStrokeStyle(3, 0xffffff);
    const tick = this.add.rectangle(320, y, BOX_SIZE - 16, BOX_SIZE - 16, 0x4ade80).setVisible(false);
    this.add.text(370, y, name, { fontSize: '28px' }).setOrigin(0, 0.5);
    ticks.push(tick);

    frame.setInteractive({ useHandCursor: true });
    frame.on('pointerdown', () => {
      tick.setVisible(!tick.visible);
      const count = ticks.filter((other) => other.visible).length;
      summary.setText(`${count} on`);
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#111827',
  scene: { create }
});
