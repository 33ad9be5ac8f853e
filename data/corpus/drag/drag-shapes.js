/* scene
tasks:
  en:
    - drag a box around
    - shapes I can drag with the mouse, the dragged one comes to the front
    - A {colour} square and a circle, both draggable; the dragged one follows the pointer, comes to the top and is half transparent until released.
  zh:
    - 拖动方块
    - 几个可以用鼠标拖动的图形，拖的那个显示在最上面
    - 用 setInteractive 做可拖动的{colour}方块和圆形，拖动时跟随鼠标、置顶并半透明，松开恢复。
difficulty: easy
apis: [this.add.rectangle, this.add.circle, setInteractive, this.input.on, this.children.bringToTop, setAlpha]
plan:
  en:
    req: Drag shapes with the mouse and bring the dragged one to the top
    steps:
      - Draw a square and a circle
      - Make them draggable with setInteractive
      - On dragstart call this.children.bringToTop and lower the alpha
      - On drag set the position to dragX and dragY
      - On dragend restore the alpha
  zh:
    req: 用鼠标拖动图形，拖动的置顶
    steps:
      - 画方块和圆形
      - 用 setInteractive 让它们可拖动
      - dragstart 时调用 this.children.bringToTop 并降低透明度
      - drag 时把位置设为 dragX 和 dragY
      - dragend 时恢复透明度
knobs:
  colour:
    - {code: "0xef5350", en: red, zh: 红色}
    - {code: "0x26c6da", en: cyan, zh: 青色}
probe: |
  const square = t.one('Rectangle');
  const circle = t.one('Arc');
  t.drag(square, { x: 600, y: 450 });
  t.near(square.x, 600, 6, 'the square follows the pointer');
  t.near(square.y, 450, 6, 'in y too');
  t.near(square.alpha, 1, 0.01, 'it is opaque again after the release');
  t.pointerDown(square);
  t.step(2);
  t.move(590, 440);
  t.step(2);
  t.near(square.alpha, 0.5, 0.01, 'it is half transparent while it is dragged');
  t.pointerUp(600, 450);
  t.step(2);
  const all = t.objects(['Rectangle', 'Arc']);
  t.ok(all[all.length - 1] === square, 'the dragged one is on top');
  const rest = t.travel(square, () => t.drag(circle, { x: 150, y: 150 }));
  t.near(rest.distance, 0, 0.5, 'only the grabbed shape moves');
  t.near(circle.x, 150, 6, 'the circle can be dragged too');
  t.near(t.travel(circle, () => { t.move(500, 100); t.step(5); }).distance, 0, 0.5, 'it stays when released');
*/
class DragScene extends Phaser.Scene {
  create() {
    const square = this.add.rectangle(250, 300, 100, 100, 0xef5350);
    const circle = this.add.circle(550, 300, 55, 0xffee58);
    for (const shape of [square, circle]) shape.setInteractive({ draggable: true });

    this.input.on('dragstart', (pointer, shape) => {
      this.children.bringToTop(shape);
      shape.setAlpha(0.5);
    });

    this.input.on('drag', (pointer, shape, dragX, dragY) => {
      shape.setPosition(dragX, dragY);
    });

    this.input.on('dragend', (pointer, shape) => {
      shape.setAlpha(1);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  scene: DragScene
});
