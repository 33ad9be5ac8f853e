/* scene
tasks:
  en:
    - hotbar
    - item bar with five slots, the number keys choose one and a click puts that block into the world
    - quick slots at the bottom like in a mining game, 1 to 5 or the wheel picks an item, each has a number that goes down
    - "A hotbar of five 70 px slots at the bottom with Grass, Stone, Brick, Water and Gold, {count} of each. The keys 1 to 5 or the mouse wheel choose a slot, a {colour} frame and the name above show it; a click above the bar puts a 40 px block of its colour there and takes one away. An empty slot builds nothing."
  zh:
    - 快捷栏
    - 五个格子的物品栏，用数字键选择，点击就把方块放到地图上
    - 像挖矿游戏那样底部的道具栏，按 1 到 5 或滚轮切换，每用一个数量就减少
    - 底部快捷栏有五个 70 像素的格子，依次是 Grass、Stone、Brick、Water 和 Gold，各 {count} 个。按 1 到 5 或滚动鼠标滚轮选择格子，用{colour}边框和上方的名称表示选中；点击快捷栏上方的位置放下一个 40 像素的同色方块，数量减一，用完就不能再放。
difficulty: medium
apis: [this.add.rectangle, setStrokeStyle, this.input.keyboard.on, this.input.on, Phaser.Math.Wrap, setText]
plan:
  en:
    req: A hotbar whose items are chosen by number keys or wheel and placed by clicks
    steps:
      - Draw a slot with colour, key and count for each item
      - Move a frame to the chosen slot and show its name
      - Choose by number keys and by the wheel
      - On a click place a block and lower the count
  zh:
    req: 用数字键或滚轮选择物品、点击放置的快捷栏
    steps:
      - 为每个物品画格子、颜色、按键和数量
      - 把边框移到选中的格子并显示名称
      - 用数字键和滚轮选择
      - 点击时放下方块并减少数量
knobs:
  count: {code: "COUNT = {}", values: [5, 3]}
  colour:
    - {code: "0xffffff", en: white, zh: 白色}
    - {code: "0xff8500", en: orange, zh: 橙色}
    - {code: "0xff5d8f", en: pink, zh: 粉色}
probe: |
  const frame = t.one((o) => o.type === 'Rectangle' && o.isStroked);
  const blocks = () => t.objects('Rectangle').filter((o) => o.y < 480);
  const counts = () => t.objects('Text').filter((o) => o.y > 560).map((o) => Number(o.text));
  t.ok(frame.strokeColor === knobs.colour, 'the frame has the asked colour');
  t.ok(counts().length === 5 && counts().every((n) => n === knobs.count), 'five slots with the asked count');
  t.near(frame.x, 240, 1, 'the first slot is chosen');
  t.press('THREE');
  t.near(frame.x, 400, 1, 'the key 3 chooses the third');
  t.ok(t.text(/brick/i), 'its name is shown');
  t.click(300, 200);
  t.ok(blocks().length === 1 && blocks()[0].fillColor === 0xd62828, 'a click puts its block');
  t.near(blocks()[0].x, 300, 1, 'where I clicked');
  t.near(counts()[2], knobs.count - 1, 0, 'and takes one away');
  for (let i = 0; i < knobs.count; i++) t.click(400 + i * 50, 300);
  t.ok(blocks().length === knobs.count && counts()[2] === 0, 'an empty slot builds nothing');
  t.press('FIVE');
  t.click(320, 550);
  t.near(blocks().length, knobs.count, 0, 'a click on the bar builds nothing');
  t.wheel(400, 200, 100);
  t.step();
  t.near(frame.x, 240, 1, 'the wheel goes on to the first after the last');
*/
const COUNT = 5;
const KEYS = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];
const ITEMS = [
  { name: 'Grass', colour: 0x70e000 },
  { name: 'Stone', colour: 0x8d99ae },
  { name: 'Brick', colour: 0xd62828 },
  { name: 'Water', colour: 0x3a86ff },
  { name: 'Gold', colour: 0xffd60a }
];

class HotbarScene extends Phaser.Scene {
  create() {
    this.slots = ITEMS.map((item, i) => this.addSlot(item, i));
    this.frame = this.add.rectangle(0, 550, 74, 74).setStrokeStyle(4, 0xffffff);
    this.label = this.add.text(400, 490, '', { fontSize: '22px' }).setOrigin(0.5);
    this.choose(0);

    this.input.on('wheel', (pointer, over, deltaX, deltaY) => {
      this.choose(Phaser.Math.Wrap(this.chosen + Math.sign(deltaY), 0, ITEMS.length));
    });
    this.input.on('pointerdown', (pointer) => this.place(pointer));
  }

  addSlot(item, i) {
    const x = 240 + i * 80;
    this.add.rectangle(x, 550, 70, 70, 0x22223b);
    this.add.rectangle(x, 550, 36, 36, item.colour);
    this.add.text(x - 30, 518, `${i + 1}`, { fontSize: '14px' });
    const label = this.add.text(x + 31, 584, `${COUNT}`, { fontSize: '18px' }).setOrigin(1);
    this.input.keyboard.on(`keydown-${KEYS[i]}`, () => this.choose(i));
    return { ...item, x, label, left: COUNT };
  }

  choose(i) {
    this.chosen = i;
    this.frame.x = this.slots[i].x;
    this.label.setText(this.slots[i].name);
  }

  place(pointer) {
    const slot = this.slots[this.chosen];
    if (slot.left === 0 || pointer.y > 470) return;
    slot.left -= 1;
    slot.label.setText(`${slot.left}`);
    this.add.rectangle(pointer.x, pointer.y, 40, 40, slot.colour);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#4a4e69',
  scene: HotbarScene
});
