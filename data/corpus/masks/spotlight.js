/* scene
tasks:
  en:
    - flashlight effect
    - everything is dark except a circle of light around the mouse
    - A room of coloured shapes is only visible inside a circle of radius {radius} that follows the pointer, made with a geometry mask.
  zh:
    - 手电筒效果
    - 到处都是黑的，只有鼠标周围一圈能看见
    - 房间里有彩色图形，只有跟随鼠标、半径 {radius} 的圆内可见，用几何遮罩实现。
difficulty: easy
apis: [this.add.container, this.make.graphics, createGeometryMask, setMask, this.input.on]
plan:
  en:
    req: Show a room only inside a circle of radius {radius} around the pointer
    steps:
      - Put the room's shapes in this.add.container
      - Draw a circle on this.make.graphics, which is not shown itself
      - Give the container the mask from createGeometryMask
      - Move the circle on pointermove
  zh:
    req: 只显示鼠标周围半径 {radius} 的圆内的房间
    steps:
      - 把房间里的图形放进 this.add.container
      - 用 this.make.graphics 画一个自身不显示的圆
      - 用 createGeometryMask 给容器加遮罩
      - pointermove 时移动圆
knobs:
  radius: {code: "RADIUS = {}", values: [100, 70, 140]}
probe: |
  const dark = ([r, g, b]) => r + g + b < 30;
  t.move(400, 300);
  t.step(2);
  t.ok(!dark(t.pixel(400, 300)), 'it is light at the pointer');
  t.ok(!dark(t.pixel(400 + knobs.radius - 6, 300)), 'up to the edge of the circle');
  t.ok(dark(t.pixel(400 + knobs.radius + 6, 300)), 'and dark beyond it');
  t.ok(dark(t.pixel(100, 100)), 'the corner is dark');
  t.move(100, 100);
  t.step(2);
  t.ok(!dark(t.pixel(100, 100)), 'the light follows the pointer');
  t.ok(dark(t.pixel(400, 300)), 'and leaves the middle');
*/
const RADIUS = 100;

class SpotlightScene extends Phaser.Scene {
  create() {
    const room = this.add.container(0, 0);
    room.add(this.add.rectangle(400, 300, 800, 600, 0xe9d8a6));
    room.add(this.add.star(180, 180, 5, 30, 60, 0xee9b00));
    room.add(this.add.circle(600, 200, 50, 0x0a9396));
    room.add(this.add.rectangle(480, 460, 120, 80, 0xae2012));

    // make does not put the shape on the stage, add would.
    const light = this.make.graphics();
    light.fillStyle(0xffffff).fillCircle(0, 0, RADIUS).setPosition(400, 300);
    room.setMask(light.createGeometryMask());

    this.input.on('pointermove', (pointer) => light.setPosition(pointer.x, pointer.y));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  scene: SpotlightScene
});
