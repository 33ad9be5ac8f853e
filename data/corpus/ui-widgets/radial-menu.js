/* scene
tasks:
  en:
    - radial menu
    - click somewhere and a ring menu with {count} choices opens there
    - "A click on empty ground opens a ring of {count} round items {radius} px around the pointer with a pop tween; a click on an item shows which one was chosen and closes the ring."
  zh:
    - 环形菜单
    - 点击后在鼠标周围弹出 {count} 个选项
    - 点击空白处，在鼠标周围 {radius} 像素处弹出 {count} 个圆形选项；点选项显示选了哪一个并关闭菜单
difficulty: medium
apis: [this.add.container, this.tweens.add, setInteractive, setPosition, this.input.on]
plan:
  en:
    req: A ring menu with {count} items opens at a click
    steps: [Place the items in a circle inside a container, Open the container at a click on empty ground, Pop it with a scale tween, Show the chosen item and close]
  zh:
    req: 点击处打开 {count} 项环形菜单
    steps: [在容器内环形放置选项, 点击空白处打开, 用缩放补间弹出, 显示所选项并关闭]
knobs:
  count: {code: "COUNT = {}", values: [6, 4, 8]}
  radius: {code: "RADIUS = {}", values: [100, 120]}
probe: |
  const items = () => t.objects('Arc');
  t.near(items().length, 0, 0, 'the menu is closed at first');
  t.click(300, 320); t.step(30);
  t.near(items().length, knobs.count, 0, 'a click opens all items');
  t.ok(items().every((o) => { const m = o.getWorldTransformMatrix(); return Math.abs(Math.hypot(m.tx - 300, m.ty - 320) - knobs.radius) < 3; }), 'in a ring around the pointer');
  t.click(items()[2]); t.step(30);
  t.ok(t.text(/3/), 'the chosen item is shown');
  t.near(items().length, 0, 0, 'and the menu closes');
  t.click(500, 250); t.step(2);
  t.near(items().length, knobs.count, 0, 'it opens elsewhere again');
*/
const COUNT = 6;
const RADIUS = 100;

class RadialScene extends Phaser.Scene {
  create() {
    this.label = this.add.text(400, 40, 'Click anywhere', { fontSize: '24px' }).setOrigin(0.5);
    this.menu = this.add.container(0, 0).setVisible(false);
    for (let i = 0; i < COUNT; i++) {
      this.addItem(i);
    }
    this.input.on('pointerdown', this.open, this);
  }

  addItem(index) {
    const angle = Math.PI * 2 * index / COUNT - Math.PI / 2;
    const x = Math.cos(angle) * RADIUS;
    const y = Math.sin(angle) * RADIUS;
    const item = this.add.circle(x, y, 28, 0x7c3aed).setInteractive();
    const number = this.add.text(x, y, index + 1, { fontSize: '22px' }).setOrigin(0.5);
    item.on('pointerdown', () => this.choose(index + 1));
    this.menu.add([item, number]);
  }

  open(pointer, objectsUnder) {
    if (objectsUnder.length > 0) return;
    this.menu.setPosition(pointer.x, pointer.y).setVisible(true).setScale(0);
    this.tweens.add({ targets: this.menu, scale: 1, duration: 250, ease: 'Back.Out' });
  }

  choose(number) {
    this.label.setText(`You chose ${number}`);
    this.menu.setVisible(false);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1e1b4b',
  scene: RadialScene
});
