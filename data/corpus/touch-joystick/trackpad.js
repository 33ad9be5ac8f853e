/* scene
tasks:
  en:
    - steer by dragging anywhere
    - plane that moves as my finger moves, like on a touchpad, without jumping to it
    - Dragging anywhere moves the plane by {factor} times the finger's movement, never to the finger itself, and keeps it 30 px inside the screen.
  zh:
    - 拖屏幕控制飞机
    - 像触控板一样，手指怎么动飞机就怎么动，不会跳到手指处
    - 在任意位置拖动，飞机移动手指位移的 {factor} 倍，不会跳到手指处，并保持在离屏幕边缘 30 像素以内。
difficulty: easy
apis: [this.add.image, this.input.on, prevPosition, Phaser.Geom.Rectangle, Phaser.Geom.Rectangle.Inflate, generateTexture]
plan:
  en:
    req: Move a plane by {factor} times the finger's movement
    steps:
      - Generate the plane texture in preload
      - Make the allowed area with Phaser.Geom.Rectangle and shrink it
      - On pointermove with the finger down add the movement since prevPosition
      - Clamp the plane to the area
  zh:
    req: 飞机移动手指位移的 {factor} 倍
    steps:
      - 在 preload 中生成飞机纹理
      - 用 Phaser.Geom.Rectangle 建立可移动区域并缩小
      - 按住移动时加上相对 prevPosition 的位移
      - 把飞机限制在区域内
knobs:
  factor: {code: "FACTOR = {}", values: [1.5, 1, 2]}
probe: |
  const plane = t.one('Image');
  const drag = (dx, dy) => t.travel(plane, () => t.drag({ x: 100, y: 100 }, { x: 100 + dx, y: 100 + dy }));
  const first = drag(80, 60);
  t.near(first.x, 80 * knobs.factor, 8, 'it moves as the finger does');
  t.near(first.y, 60 * knobs.factor, 8, 'in y too');
  t.near(t.travel(plane, () => t.click(700, 100)).distance, 0, 0.5, 'a tap does not move it');
  t.near(t.travel(plane, () => { t.move(300, 300); t.move(500, 300); t.step(3); }).distance, 0, 0.5, 'moving without touching does not either');
  for (let i = 0; i < 8; i++) drag(-90, -90);
  t.near(plane.x, 30, 0.5, 'it stays inside the screen');
  t.near(plane.y, 30, 0.5, 'in y too');
*/
const FACTOR = 1.5;

class PlaneScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xe9ecef).fillTriangle(30, 0, 40, 60, 20, 60).fillTriangle(30, 20, 60, 48, 0, 48);
    g.generateTexture('plane', 60, 60);
    g.destroy();
  }

  create() {
    const plane = this.add.image(400, 400, 'plane');
    const area = new Phaser.Geom.Rectangle(0, 0, 800, 600);
    Phaser.Geom.Rectangle.Inflate(area, -30, -30);

    this.input.on('pointermove', ({ isDown, position, prevPosition }) => {
      if (!isDown) return;

      const x = plane.x + (position.x - prevPosition.x) * FACTOR;
      const y = plane.y + (position.y - prevPosition.y) * FACTOR;
      plane.x = Phaser.Math.Clamp(x, area.left, area.right);
      plane.y = Phaser.Math.Clamp(y, area.top, area.bottom);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#5390d9',
  scene: PlaneScene
});
