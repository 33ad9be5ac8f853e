/* scene
tasks:
  en:
    - tooltip on hover
    - hovering over a shape shows a little label next to the mouse
    - "Three items (sword, shield, potion). While the pointer is over one, a {colour} tooltip with its name and price follows the mouse at an offset of {gap} px; it hides when the pointer leaves."
  zh:
    - 悬停提示
    - 鼠标移到物品上显示提示框
    - 三个物品 Sword、Shield、Potion，鼠标悬停时{colour}提示框显示名称和价格，并以 {gap} 像素的偏移跟随鼠标，移开后隐藏
difficulty: easy
apis: [setInteractive, this.add.text, setVisible, setPosition, pointerover, pointerout]
plan:
  en:
    req: A tooltip with name and price follows the mouse over an item
    steps: [Draw the items, Make one hidden text with a background, Show it on pointerover, Move it on pointermove, Hide it on pointerout]
  zh:
    req: 鼠标在物品上时提示框显示名称和价格
    steps: [画物品, 做一个带背景的隐藏文字, pointerover 时显示, pointermove 时移动, pointerout 时隐藏]
knobs:
  gap: {code: "GAP = {}", values: [16, 24]}
  colour:
    - {code: "'#fde68a'", en: yellow, zh: 黄色}
    - {code: "'#bae6fd'", en: light blue, zh: 浅蓝色}
probe: |
  const items = t.objects((o) => o.input && o.input.enabled);
  t.near(items.length, 3, 0, 'three items');
  t.near(t.texts().length, 0, 0, 'no tooltip at first');
  t.move(items[1].x, items[1].y); t.step(2);
  t.ok(t.text(/shield/i) && t.text(/\d/), 'it shows name and price');
  t.move(items[1].x + 10, items[1].y + 8); t.step(2);
  const tip = t.one('Text');
  t.near(tip.x, items[1].x + 10 + knobs.gap, 2, 'it follows the mouse');
  t.near(tip.y, items[1].y + 8 + knobs.gap, 2, 'at its offset');
  t.move(items[2].x, items[2].y); t.step(2);
  t.ok(t.text(/potion/i) && !t.text(/shield/i), 'another item, another text');
  t.move(20, 580); t.step(2);
  t.near(t.texts().length, 0, 0, 'it hides outside');
*/
const GAP = 16;
const ITEMS = [
  { name: 'Sword', price: 120, colour: 0x94a3b8 },
  { name: 'Shield', price: 80, colour: 0xb45309 },
  { name: 'Potion', price: 25, colour: 0xdc2626 }
];

function create() {
  const shapes = ITEMS.map((item, index) =>
    this.add.rectangle(200 + index * 200, 300, 100, 100, item.colour).setInteractive()
  );
  const tooltip = this.add.text(0, 0, '', {
    fontSize: '20px',
    color: '#111111',
    backgroundColor: '#fde68a',
    padding: { x: 8, y: 4 }
  });
  tooltip.setVisible(false);

  shapes.forEach((shape, index) => {
    const { name, price } = ITEMS[index];
    shape.on('pointerover', () => tooltip.setText(`${name}: ${price} gold`).setVisible(true));
    shape.on('pointerout', () => tooltip.setVisible(false));
    shape.on('pointermove', (pointer) => tooltip.setPosition(pointer.x + GAP, pointer.y + GAP));
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#334155',
  scene: { create }
});
