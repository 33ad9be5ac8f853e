/* scene
tasks:
  en:
    - button disabled until checked
    - the continue button stays grey until every box is ticked
    - a rules page where players have to accept everything before they can go on
    - "Under {count} checkboxes of 40 px stands a grey Continue button of 240x70 px that does nothing. When all boxes are ticked it turns {colour} and a click shows Welcome!; clearing a box makes it grey and dead again."
  zh:
    - 勾选后才能点的按钮
    - 所有框都打勾之前，继续按钮一直是灰色的
    - 做一个同意规则的页面，全部接受才能进入下一步
    - 画面上有 {count}个 40 像素的复选框，下面是灰色的 Continue 按钮（240x70 像素），点了没反应。全部勾选后按钮变成{colour}，点击显示 Welcome!；取消任何一个勾，按钮又变灰并失效。
difficulty: easy
apis: [this.add.rectangle, setInteractive, disableInteractive, setVisible, setFillStyle, setStrokeStyle]
plan:
  en:
    req: A Continue button that works only when all boxes are ticked
    steps: [Draw the grey button without input, Draw a box and a hidden tick for each rule, Flip the tick on pointerdown, Enable the button when every tick is visible, Disable it otherwise]
  zh:
    req: 全部勾选后才能点击的 Continue 按钮
    steps: [画不可点击的灰色按钮, 为每条规则画框和隐藏的勾, 点击时切换勾, 所有勾都显示时启用按钮, 否则停用]
knobs:
  colour:
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
  count:
    - {code: "RULES = ['I know the rules', 'I play fair']", en: two, zh: 两}
    - {code: "RULES = ['I know the rules', 'I play fair', 'I am awake']", en: three, zh: 三}
probe: |
  const count = String(knobs.count).match(/'[^']+'/g).length;
  const boxes = t.objects((o) => o.type === 'Rectangle' && o.width === 40);
  const button = t.one((o) => o.type === 'Rectangle' && o.width === 240);
  t.near(boxes.length, count, 0, 'there is a box for each rule');
  t.ok(button.fillColor !== knobs.colour, 'the button is grey at first');
  t.click(button);
  t.ok(!t.text(/welcome/i), 'and does nothing');
  for (const box of boxes.slice(1)) t.click(box);
  t.click(button);
  t.ok(button.fillColor !== knobs.colour && !t.text(/welcome/i), 'one missing tick keeps it dead');
  t.click(boxes[0]);
  t.ok(button.fillColor === knobs.colour, 'with all ticks it has the asked colour');
  t.click(boxes[0]);
  t.step(2);
  t.click(button);
  t.ok(button.fillColor !== knobs.colour && !t.text(/welcome/i), 'clearing a box disables it again');
  t.click(boxes[0]);
  t.step(2);
  t.click(button);
  t.ok(t.text(/welcome/i), 'then the button works');
*/
const RULES = ['I know the rules', 'I play fair'];
const READY = 0x2a9d8f;
const GREY = 0x6c757d;

function create() {
  const message = this.add.text(400, 530, '', { fontSize: '36px' }).setOrigin(0.5);
  const button = this.add.rectangle(400, 430, 240, 70, GREY);
  this.add.text(400, 430, 'Continue', { fontSize: '30px' }).setOrigin(0.5);
  button.on('pointerdown', () => message.setText('Welcome!'));

  const ticks = RULES.map((rule, index) => {
    const y = 120 + index * 80;
    const box = this.add.rectangle(240, y, 40, 40, 0x0d1b2a).setStrokeStyle(3, 0xffffff);
    const tick = this.add.rectangle(240, y, 24, 24, 0xffffff).setVisible(false);
    this.add.text(290, y, rule, { fontSize: '28px' }).setOrigin(0, 0.5);

    box.setInteractive({ useHandCursor: true });
    box.on('pointerdown', () => {
      tick.setVisible(!tick.visible);
      refresh();
    });
    return tick;
  });

  const refresh = () => {
    const isReady = ticks.every((tick) => tick.visible);
    button.setFillStyle(isReady ? READY : GREY);
    if (isReady) button.setInteractive({ useHandCursor: true });
    else button.disableInteractive();
  };
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create }
});
