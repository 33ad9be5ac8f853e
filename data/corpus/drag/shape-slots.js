/* scene
tasks:
  en:
    - sort shapes into slots
    - drag each coloured tile onto the matching slot, wrong ones go back
    - Three tiles ({colours}) and three drop zones. A tile dropped on its own slot locks there, any other release tweens it home; "All sorted!" appears when all three are placed.
  zh:
    - 拖到对应的格子里
    - 把彩色方块拖到相同颜色的格子里，放错会弹回去
    - "{colours}三个方块和三个放置区，放对就锁定在格子里，否则用补间动画回到原位，全部放对时显示“All sorted!”。"
difficulty: hard
apis: [this.add.zone, setRectangleDropZone, setInteractive, disableInteractive, this.tweens.add, this.input.on]
plan:
  en:
    req: Drag tiles onto the slot of the same colour, send wrong ones home, and tell when all are placed
    steps:
      - Draw a frame and a zone with setRectangleDropZone for each colour
      - Draw draggable tiles in another order and remember their home
      - Follow the pointer on drag
      - On drop lock a matching tile with disableInteractive
      - On dragend tween tiles that were not placed back home
  zh:
    req: 把方块拖到同色格子，放错弹回，全部放对时提示
    steps:
      - 为每种颜色画边框并用 setRectangleDropZone 做放置区
      - 以另一种顺序画可拖动方块并记住原位
      - drag 时跟随鼠标
      - drop 时颜色相同就放好并用 disableInteractive 锁定
      - dragend 时把没放好的方块用补间送回原位
knobs:
  colours:
    - {code: "[0xe53935, 0x43a047, 0x1e88e5]", en: "red, green and blue", zh: 红绿蓝}
    - {code: "[0xfdd835, 0x8e24aa, 0x00acc1]", en: "yellow, purple and cyan", zh: 黄紫青}
probe: |
  const tiles = t.objects((o) => o.type === 'Rectangle' && o.input);
  const slots = t.objects((o) => o.type === 'Rectangle' && !o.input);
  t.ok(tiles.length === 3 && slots.length === 3, 'there are three tiles and three slots');
  const slotOf = (tile) => slots.find((s) => s.strokeColor === tile.fillColor);
  const [first] = tiles;
  const home = { x: first.x, y: first.y };
  t.pointerDown(first);
  t.step(2);
  t.move(first.x + 40, first.y - 50);
  t.step(2);
  t.near(first.x, home.x + 40, 3, 'a tile follows the pointer while it is dragged');
  t.pointerUp(home.x + 40, home.y - 50);
  t.seconds(1);
  t.drag(first, slots.find((s) => s !== slotOf(first)));
  t.seconds(1);
  t.near(first.x, home.x, 1, 'a tile on the wrong slot goes home');
  t.near(first.y, home.y, 1, 'in y too');
  for (const tile of tiles) {
    t.ok(!t.texts().some((s) => s.includes('All sorted')), 'no message before all are placed');
    t.drag(tile, slotOf(tile));
    t.seconds(0.5);
    t.near(tile.x, slotOf(tile).x, 0.5, 'a tile on its own slot sits in the middle of it');
  }
  t.ok(t.texts().some((s) => s.includes('All sorted')), 'the message appears');
  t.near(t.travel(first, () => t.drag(first, { x: 400, y: 300 })).distance, 0, 0.5, 'a placed tile is locked');
*/
const COLOURS = [0xe53935, 0x43a047, 0x1e88e5];

class SlotScene extends Phaser.Scene {
  create() {
    this.placed = 0;
    COLOURS.forEach((colour, i) => this.addSlot(200 + i * 200, 180, colour));
    // The tiles stand in another order than the slots.
    [...COLOURS].reverse().forEach((colour, i) => this.addTile(200 + i * 200, 460, colour));

    this.input.on('drag', (pointer, tile, x, y) => tile.setPosition(x, y));
    this.input.on('drop', this.drop, this);
    this.input.on('dragend', (pointer, tile) => {
      const { x, y } = tile.getData('home');
      if (!tile.getData('placed')) this.tweens.add({ targets: tile, x, y, duration: 300, ease: 'Quad.easeOut' });
    });
  }

  addSlot(x, y, colour) {
    this.add.rectangle(x, y, 110, 110).setStrokeStyle(4, colour);
    this.add.zone(x, y, 110, 110).setRectangleDropZone(110, 110).setData('colour', colour);
  }

  addTile(x, y, colour) {
    const tile = this.add.rectangle(x, y, 90, 90, colour).setInteractive({ draggable: true });
    tile.setData({ home: { x, y }, colour });
  }

  drop(pointer, tile, zone) {
    if (zone.getData('colour') !== tile.getData('colour')) return;

    tile.setPosition(zone.x, zone.y).setData('placed', true).disableInteractive();
    this.placed += 1;
    if (this.placed === COLOURS.length) {
      this.add.text(400, 320, 'All sorted!', { fontSize: '40px' }).setOrigin(0.5);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c1c28',
  scene: SlotScene
});
