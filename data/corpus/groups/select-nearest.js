/* scene
tasks:
  en:
    - highlight the closest one
    - the circle nearest to the mouse lights up and a line points to it
    - "{count} circles in a group wander; every frame this.physics.closest finds the one nearest to the pointer, it gets a {colour} outline and a line from the pointer, and a click removes it."
  zh:
    - 找最近的目标
    - 离鼠标最近的圆会高亮，并画一条线指向它
    - "{count} 个圆在组里移动，每帧用 this.physics.closest 找出离指针最近的一个，给它{colour}描边并从指针画线，点击则移除它。"
difficulty: medium
apis: [this.physics.closest, this.physics.add.group, setStrokeStyle, lineBetween, this.input.activePointer]
plan:
  en:
    req: The circle nearest to the pointer is marked, a click removes it
    steps:
      - Add circles to a bouncing physics group
      - Find the nearest with this.physics.closest in update
      - Outline it and draw a line to it
      - Remove it on a click
  zh:
    req: 标出离指针最近的圆，点击移除
    steps:
      - 把圆加入会反弹的物理组
      - 在 update 中用 this.physics.closest 找最近的
      - 给它描边并画线
      - 点击时移除它
knobs:
  count: {code: "COUNT = {}", values: [8, 6, 10]}
  colour:
    - {code: "0xffeb3b", en: yellow, zh: 黄色}
    - {code: "0xffffff", en: white, zh: 白色}
probe: |
  const circles = () => t.objects('Arc');
  t.ok(circles().length === knobs.count, 'the asked number of circles');
  t.ok(t.movers(() => t.step(20)).length >= knobs.count, 'they move');
  const check = (x, y) => {
    t.move(x, y);
    t.step();
    const marked = circles().filter(c => c.isStroked);
    const nearest = circles().reduce((a, b) => Math.hypot(a.x - x, a.y - y) < Math.hypot(b.x - x, b.y - y) ? a : b);
    t.ok(marked.length === 1, 'exactly one is marked');
    t.ok(Math.hypot(marked[0].x - x, marked[0].y - y) < Math.hypot(nearest.x - x, nearest.y - y) + 8, 'it is the nearest');
  };
  check(100, 100);
  check(700, 500);
  check(400, 300);
  t.click(400, 300);
  t.step();
  t.ok(circles().length === knobs.count - 1, 'a click removes one');
*/
const COUNT = 8;

class NearestScene extends Phaser.Scene {
  create() {
    this.circles = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (let i = 0; i < COUNT; i++) {
      const circle = this.add.circle(100 + i * 65, 100 + ((i * 170) % 400), 18, 0x5c6bc0);
      this.circles.add(circle);
      circle.body.setVelocity(60 - i * 15, 40 + i * 6);
    }

    this.line = this.add.graphics();
    this.input.on('pointerdown', () => {
      if (this.nearest) this.nearest.destroy();
    });
  }

  update() {
    const pointer = this.input.activePointer;
    this.circles.getChildren().forEach((circle) => circle.setStrokeStyle());
    this.line.clear();

    this.nearest = this.physics.closest(pointer, this.circles.getChildren());
    if (!this.nearest) return;
    this.nearest.setStrokeStyle(4, 0xffeb3b);
    this.line.lineStyle(2, 0xffeb3b, 0.6);
    this.line.lineBetween(pointer.x, pointer.y, this.nearest.x, this.nearest.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a237e',
  physics: { default: 'arcade' },
  scene: NearestScene
});
