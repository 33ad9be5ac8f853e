/* scene
tasks:
  en:
    - drag physics blocks with the mouse
    - a tower of blocks I can pull apart with the mouse
    - Stack {count} blocks of 80 x 40 px into a tower with Matter and let me grab and throw them with this.matter.add.mouseSpring().
  zh:
    - 鼠标拖动物理积木
    - 搭一座积木塔，可以用鼠标拽倒
    - 用 Matter 把 {count} 块 80×40 的积木叠成塔，并用 this.matter.add.mouseSpring() 让我用鼠标抓住、甩出去。
difficulty: easy
apis: [this.matter.add.gameObject, this.matter.add.mouseSpring, this.matter.world.setBounds, this.add.rectangle]
plan:
  en:
    req: A tower of {count} blocks that the mouse can grab and throw
    steps:
      - Set the world bounds
      - Stack rectangles and turn each into a Matter body with this.matter.add.gameObject
      - Add a mouse spring
  zh:
    req: 一座 {count} 块的积木塔，可用鼠标抓取和甩动
    steps:
      - 设置世界边界
      - 叠放矩形，用 this.matter.add.gameObject 变成 Matter 刚体
      - 添加 mouseSpring
knobs:
  count: {code: "COUNT = {}", values: [6, 8, 4]}
probe: |
  const blocks = t.objects('Rectangle');
  t.ok(blocks.length === knobs.count, 'the tower has the asked number of blocks');
  t.seconds(1);
  const top = blocks.reduce((a, b) => a.y < b.y ? a : b);
  const y = top.y;
  t.near(t.travel(top, () => t.seconds(1)).distance, 0, 3, 'the tower stands');
  t.drag(top, { x: 650, y: 200 }, 40);
  t.ok(top.x > 500, 'the mouse drags a block away');
  t.seconds(3);
  t.ok(top.y > y, 'it falls when let go');
*/
const COUNT = 6;

class StackScene extends Phaser.Scene {
  create() {
    this.matter.world.setBounds(0, 0, 800, 600);

    for (let i = 0; i < COUNT; i++) {
      const colour = i % 2 ? 0xff9f1c : 0x2ec4b6;
      const block = this.add.rectangle(300, 580 - i * 40, 80, 40, colour);
      this.matter.add.gameObject(block, { friction: 0.8 });
    }

    // The spring drags whichever body the pointer grabs.
    this.matter.add.mouseSpring({ stiffness: 0.2 });
    this.add.text(16, 16, 'Grab a block');
  }
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#011627',
  physics: { default: 'matter' },
  scene: StackScene
};

new Phaser.Game(config);
