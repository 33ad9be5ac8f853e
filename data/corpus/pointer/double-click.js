/* scene
tasks:
  en:
    - detect a double click
    - double click the box to change its colour, a single click does nothing
    - Two clicks on the box within {gap} ms turn it to the next colour of a list; slower clicks do not, and clicks beside it do not count.
  zh:
    - 双击
    - 双击方块换颜色，单击没反应
    - 在 {gap} 毫秒内点击方块两次就切换到下一种颜色，点得慢或点在旁边都不算。
difficulty: medium
apis: [this.add.rectangle, setInteractive, pointerdown, setFillStyle, Phaser.Utils.Array.RotateLeft]
plan:
  en:
    req: Change the box's colour on a double click within {gap} ms
    steps:
      - Draw the box and call setInteractive
      - Remember the time of the last pointerdown
      - When two clicks are close enough rotate the list of colours
      - Paint the box with setFillStyle
  zh:
    req: 在 {gap} 毫秒内双击方块换颜色
    steps:
      - 画方块并调用 setInteractive
      - 记住上一次 pointerdown 的时间
      - 两次点击够近就轮换颜色列表
      - 用 setFillStyle 上色
knobs:
  gap: {code: "GAP = {}", values: [300, 250, 400]}
probe: |
  const box = t.one('Rectangle');
  const first = box.fillColor;
  t.click(box);
  t.seconds(0.6);
  t.ok(box.fillColor === first, 'a single click does nothing');
  t.click(box);
  t.seconds(0.6);
  t.ok(box.fillColor === first, 'slow clicks do nothing');
  t.click(box);
  t.step(3);
  t.click(box);
  t.step(2);
  const second = box.fillColor;
  t.ok(second !== first, 'a double click changes the colour');
  t.click(box);
  t.step(2);
  t.ok(box.fillColor === second, 'a third quick click does not count as another one');
  t.seconds(1);
  t.click(60, 560);
  t.step(3);
  t.click(60, 560);
  t.step(2);
  t.ok(box.fillColor === second, 'double clicks beside the box do nothing');
*/
const GAP = 300;
const COLOURS = [0x42a5f5, 0xffa726, 0x66bb6a, 0xab47bc];

function create() {
  this.add.text(400, 120, 'Double-click the box', { fontSize: '24px' }).setOrigin(0.5);
  const box = this.add.rectangle(400, 320, 160, 160, COLOURS[0]).setInteractive();
  let lastClick = -Infinity;

  box.on('pointerdown', () => {
    const now = this.time.now;

    if (now - lastClick <= GAP) {
      Phaser.Utils.Array.RotateLeft(COLOURS);
      box.setFillStyle(COLOURS[0]);
      // A third click starts a new pair.
      lastClick = -Infinity;
    } else {
      lastClick = now;
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  scene: { create }
});
