/* scene
tasks:
  en:
    - inventory slots that stack
    - a backpack with six places, the same things pile up in one place
    - collect items into a bag by keys, a slot holds only so many and a full bag says so
    - "Six 90x90 px slots in a row. The keys 1, 2 and 3 put an apple ({colour}), a coin or a gem into the bag: onto a stack of the same kind that holds fewer than {stack}, else into the first free slot, else the text says The bag is full. A number shows the size of a stack, a click on a slot takes one out."
  zh:
    - 可以叠加的背包格子
    - 六个格子的背包，同样的东西叠在一格里
    - 按键收集物品放进背包，每格有上限，满了会提示
    - "一排六个 90x90 像素的格子。按 1、2、3 分别放入苹果（{colour}）、金币或宝石：先叠到同类且不满 {stack} 个的格子，否则放进第一个空格，都没有则显示 The bag is full。数字表示数量，点击格子拿出一个。"
difficulty: medium
apis: [this.input.keyboard.on, this.add.rectangle, this.add.circle, setInteractive, setFillStyle, setVisible]
plan:
  en:
    req: A bag of six slots that stack up to {stack} of one kind
    steps: [Keep a kind and a count for each slot, Look for a stack that has room, Take a free slot otherwise, Say when the bag is full, Take one out on a click, Show icons and counts]
  zh:
    req: 六格背包，每格最多叠 {stack} 个同类物品
    steps: [记录每格的种类和数量, 找还有空间的同类格, 否则用空格, 满了就提示, 点击拿出一个, 显示图标和数量]
knobs:
  stack: {code: "STACK = {}", values: [5, 3]}
  colour:
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x70e000", en: green, zh: 绿色}
probe: |
  const slots = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  const icons = () => t.objects('Arc').sort((a, b) => a.x - b.x);
  const counts = () => t.objects((o) => o.type === 'Text' && /^\d+$/.test(o.text)).sort((a, b) => a.x - b.x).map((o) => Number(o.text));
  const add = (key, times) => { for (let i = 0; i < times; i++) t.press(key); };
  t.near(slots.length, 6, 0, 'six slots');
  t.ok(icons().length === 0 && counts().length === 0, 'the bag is empty');
  add('ONE', knobs.stack);
  t.ok(counts().join() === String(knobs.stack), 'the same kind piles up in one slot');
  t.ok(icons()[0].fillColor === knobs.colour, 'apples have their colour');
  add('ONE', 1);
  t.ok(counts().join() === [knobs.stack, 1].join(), 'a full stack starts another one');
  add('TWO', 2);
  t.ok(counts().join() === [knobs.stack, 1, 2].join() && icons()[2].fillColor !== knobs.colour, 'another kind needs its own slot');
  t.click(slots[0]);
  t.ok(counts().join() === [knobs.stack - 1, 1, 2].join(), 'a click takes one out');
  t.click(slots[1]);
  t.ok(icons().length === 2, 'a slot can become empty');
  add('THREE', 1);
  t.ok(icons().length === 3 && icons()[1].fillColor !== knobs.colour, 'and is filled again by another kind');
  add('THREE', 4 * knobs.stack - 1);
  t.near(icons().length, 6, 0, 'all slots are taken');
  t.ok(!t.text(/full/i), 'it fits exactly');
  add('THREE', 1);
  t.ok(t.text(/full/i), 'then the bag is full');
  add('ONE', 1);
  t.ok(counts()[0] === knobs.stack && !t.text(/full/i), 'a stack with room still takes one');
*/
const STACK = 5;
const KINDS = [
  { key: 'ONE', colour: 0xe63946 },
  { key: 'TWO', colour: 0xffd60a },
  { key: 'THREE', colour: 0x48cae4 }
];

class BagScene extends Phaser.Scene {
  create() {
    this.add.text(400, 120, '1: apple   2: coin   3: gem', { fontSize: '28px' }).setOrigin(0.5);
    this.message = this.add.text(400, 460, '', { fontSize: '28px' }).setOrigin(0.5);
    this.slots = [];
    for (let i = 0; i < 6; i++) this.addSlot(125 + i * 110);

    for (const kind of KINDS) {
      this.input.keyboard.on(`keydown-${kind.key}`, () => this.pickUp(kind));
    }
  }

  addSlot(x) {
    const box = this.add.rectangle(x, 300, 90, 90, 0x3f3a37).setInteractive({ useHandCursor: true });
    const icon = this.add.circle(x, 295, 26, 0xffffff).setVisible(false);
    const label = this.add.text(x + 38, 340, '', { fontSize: '22px' }).setOrigin(1);
    const slot = { kind: null, count: 0, icon, label };
    box.on('pointerdown', () => this.change(slot, -1));
    this.slots.push(slot);
  }

  pickUp(kind) {
    const slot = this.slots.find((one) => one.kind === kind && one.count < STACK)
      ?? this.slots.find((one) => one.kind === null);
    this.message.setText(slot ? '' : 'The bag is full');
    if (!slot) return;
    slot.kind = kind;
    slot.icon.setFillStyle(kind.colour);
    this.change(slot, 1);
  }

  change(slot, amount) {
    slot.count = Math.max(0, slot.count + amount);
    if (slot.count === 0) slot.kind = null;
    slot.icon.setVisible(slot.count > 0);
    slot.label.setText(slot.count > 0 ? slot.count : '');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6b4f3a',
  scene: BagScene
});
