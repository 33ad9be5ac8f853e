/* scene
tasks:
  en:
    - laser that reflects off the walls
    - laser pointer with reflections, aim with the mouse
    - "A {colour} laser starts at the middle, aims at the mouse and is reflected {bounces} times at the walls of the room, which is 40 px smaller than the screen on every side."
  zh:
    - 激光反射
    - 鼠标瞄准的激光碰墙反射
    - '{colour}激光从中心射向鼠标，在四周留 40 像素的房间墙壁上反射 {bounces} 次'
difficulty: medium
apis: [Phaser.Geom.Rectangle, lineBetween, Phaser.Math.Vector2, strokeRectShape]
plan:
  en:
    req: A laser from the middle to the mouse with {bounces} reflections
    steps: [Take the direction from the middle to the pointer, Find the nearest wall along it, Draw the ray up to there, Flip the x or y of the direction, Repeat for each reflection]
  zh:
    req: 从中心射向鼠标并反射 {bounces} 次的激光
    steps: [取中心到指针的方向, 沿方向找最近的墙, 画到墙的光线, 翻转方向的 x 或 y, 每次反射重复]
knobs:
  bounces: {code: "BOUNCES = {}", values: [3, 5, 1]}
  colour:
    - {code: "0x39ff14", en: green, zh: 绿色}
    - {code: "0xff3131", en: red, zh: 红色}
probe: |
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const lit = (x, y) => { for (let dx = -4; dx <= 4; dx++) for (let dy = -4; dy <= 4; dy++) if (t.pixel(x + dx, y + dy).every((v, i) => Math.abs(v - rgb[i]) < 60)) return true; return false; };
  t.move(500, 400); t.step(2);
  t.ok(lit(450, 350) && lit(600, 500), 'it shines from the middle through the mouse');
  t.ok(lit(660, 558), 'it is reflected at the floor');
  t.ok(lit(720, 500), 'up and to the right');
  t.ok(!lit(200, 200), 'not elsewhere');
  const first = t.count(rgb, 60);
  t.ok(first > 800, 'with a long beam');
  t.move(400, 100); t.step(2);
  t.ok(lit(400, 200) && !lit(600, 500), 'it follows the mouse');
  t.ok(!lit(400, 20), 'and does not leave the room');
*/
const BOUNCES = 3;
const ROOM = new Phaser.Geom.Rectangle(40, 40, 720, 520);
const SOURCE = { x: 400, y: 300 };

class LaserScene extends Phaser.Scene {
  create() {
    this.graphics = this.add.graphics();
    this.input.on('pointermove', this.drawLaser, this);
    this.drawLaser({ x: 500, y: 300 });
  }

  // How far it is along the direction until the position leaves the range.
  distanceTo(position, direction, min, max) {
    if (direction === 0) return Infinity;
    return ((direction > 0 ? max : min) - position) / direction;
  }

  drawLaser(target) {
    const direction = new Phaser.Math.Vector2(target.x - SOURCE.x, target.y - SOURCE.y).normalize();
    let { x, y } = SOURCE;

    this.graphics.clear();
    this.graphics.lineStyle(4, 0x888888).strokeRectShape(ROOM);
    this.graphics.lineStyle(3, 0x39ff14);
    for (let i = 0; i <= BOUNCES; i++) {
      const distanceX = this.distanceTo(x, direction.x, ROOM.left, ROOM.right);
      const distanceY = this.distanceTo(y, direction.y, ROOM.top, ROOM.bottom);
      const distance = Math.min(distanceX, distanceY);
      const endX = x + direction.x * distance;
      const endY = y + direction.y * distance;

      this.graphics.lineBetween(x, y, endX, endY);
      if (distanceX < distanceY) direction.x *= -1;
      else direction.y *= -1;
      x = endX;
      y = endY;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0a0a0a',
  scene: LaserScene
});
