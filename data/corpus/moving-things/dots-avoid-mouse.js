/* scene
tasks:
  en:
    - dots that move away from the mouse
    - a field of {colour} points that make room for my cursor and slide home again
    - particles in a grid get pushed aside around the pointer and come back when it leaves
    - "54 {colour} dots of radius 10 stand in a grid of 9 x 6 with 70 px between them. A dot whose place is closer than {reach} px to the mouse is pushed straight away from it, to a distance of {reach} px. They ease there and back to their places."
  zh:
    - 躲开鼠标的小点
    - 一片{colour}圆点，光标靠近就让开，离开后又滑回原位
    - 排成网格的粒子在鼠标周围被推开，鼠标走了再回来
    - 54 个半径 10 的{colour}圆点排成 9 x 6 的网格，间距 70 像素。离鼠标不到 {reach} 像素的点被沿直线推到离鼠标 {reach} 像素的地方，鼠标离开后平滑地回到原位。
difficulty: medium
apis: [this.add.circle, this.input.activePointer, Phaser.Math.Distance.Between, Phaser.Math.Angle.Between]
plan:
  en:
    req: A grid of {colour} dots makes room for the mouse
    steps: [Draw the grid and remember each place, Measure from the mouse to the place of each dot, Work out how far the dot is pushed away, Ease the dot to its new place]
  zh:
    req: "{colour}圆点网格给鼠标让路"
    steps: [画出网格并记住每个位置, 计算鼠标到每个位置的距离, 算出要推开多远, 让圆点缓动到新位置]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  reach: {code: "REACH = {}", values: [120, 90, 150]}
probe: |
  const dots = t.objects('Arc');
  const homes = dots.map((dot) => ({ x: dot.x, y: dot.y }));
  t.near(dots.length, 54, 0, 'there are 54 dots');
  t.ok(dots.every((dot) => dot.fillColor === knobs.colour), 'of the asked colour');
  const away = (dot, place) => Math.hypot(dot.x - place.x, dot.y - place.y);
  const mouse = { x: 400, y: 300 };
  t.move(mouse.x, mouse.y);
  t.step(3);
  const close = homes.map((home, i) => i).filter((i) => away(homes[i], mouse) < knobs.reach - 5);
  t.ok(close.some((i) => away(dots[i], mouse) < knobs.reach - 3), 'they do not jump away');
  t.step(120);
  t.ok(close.length > 3 && close.every((i) => Math.abs(away(dots[i], mouse) - knobs.reach) < 3), 'close dots keep the asked distance');
  const rest = homes.map((home, i) => i).filter((i) => away(homes[i], mouse) > knobs.reach + 5);
  t.ok(rest.length > 20 && rest.every((i) => away(dots[i], homes[i]) < 1), 'all others stay');
  t.move(5, 595);
  t.step(120);
  t.ok(dots.every((dot, i) => away(dot, homes[i]) < 1), 'they come back when the mouse leaves');
*/
const REACH = 120;
const GAP = 70;

class DotsScene extends Phaser.Scene {
  create() {
    this.dots = [];
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 9; column++) {
        const x = 120 + column * GAP;
        const y = 125 + row * GAP;
        this.dots.push({ x, y, shape: this.add.circle(x, y, 10, 0x4cc9f0) });
      }
    }
  }

  update(time, delta) {
    const mouse = this.input.activePointer;
    const ease = Math.min(1, 6 * delta / 1000);

    for (const { x, y, shape } of this.dots) {
      const distance = Phaser.Math.Distance.Between(mouse.x, mouse.y, x, y);
      const angle = Phaser.Math.Angle.Between(mouse.x, mouse.y, x, y);
      const push = Math.max(0, REACH - distance);
      shape.x += (x + Math.cos(angle) * push - shape.x) * ease;
      shape.y += (y + Math.sin(angle) * push - shape.y) * ease;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  scene: DotsScene
});
