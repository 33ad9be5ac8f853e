/* scene
tasks:
  en:
    - creatures that run away from the mouse
    - little dots flee when the cursor comes near
    - "{count} {colour} dots stand around; a dot closer than {fear} px to the mouse runs straight away from it at 200 px/s and stays on the screen, the others rest."
  zh:
    - 见到鼠标就逃跑的小东西
    - 鼠标靠近时小点会逃开
    - '{count} 个{colour}小点，离鼠标不到 {fear} 像素时以每秒 200 像素背离鼠标逃跑，不会跑出屏幕，其余的不动'
difficulty: easy
apis: [Phaser.Math.Angle.BetweenPoints, Phaser.Math.Distance.BetweenPoints, Phaser.Math.Clamp, this.input.activePointer]
plan:
  en:
    req: Dots flee from the mouse when it is closer than {fear} px
    steps: [Place the dots at random, Measure the distance to the pointer in update, Move a frightened dot away from it, Keep it on the screen]
  zh:
    req: 鼠标近于 {fear} 像素时小点逃跑
    steps: [随机放置小点, 在 update 中测量与鼠标的距离, 让受惊的点远离鼠标, 限制在屏幕内]
knobs:
  count: {code: "COUNT = {}", values: [30, 15, 50]}
  fear: {code: "FEAR = {}", values: [120, 160]}
  colour:
    - {code: "0xa7c957", en: green, zh: 绿色}
    - {code: "0xffb4a2", en: salmon, zh: 浅橙色}
probe: |
  const dots = t.objects('Arc');
  t.near(dots.length, knobs.count, 0, 'all are there');
  t.move(5, 5); t.step(60);
  const dot = dots.reduce((a, b) => Math.hypot(a.x - 400, a.y - 300) < Math.hypot(b.x - 400, b.y - 300) ? a : b);
  const far = dots.reduce((a, b) => Math.hypot(a.x - dot.x, a.y - dot.y) > Math.hypot(b.x - dot.x, b.y - dot.y) ? a : b);
  const rest = { x: far.x, y: far.y };
  t.move(dot.x - 30, dot.y);
  const way = t.travel(dot, () => t.step(15));
  t.near(way.x, 50, 8, 'it runs straight away from the mouse');
  t.near(way.y, 0, 8, 'to the other side');
  t.near(Math.hypot(far.x - rest.x, far.y - rest.y), 0, 0.1, 'a distant one rests');
  t.step(60);
  const gap = Math.hypot(dot.x - t.game.input.activePointer.x, dot.y - t.game.input.activePointer.y);
  t.near(gap, knobs.fear, 8, 'it stops when the mouse is far enough');
*/
const COUNT = 30;
const FEAR = 120;
const RUN_SPEED = 200;

let dots;

function create() {
  dots = [];
  for (let i = 0; i < COUNT; i++) {
    const x = Phaser.Math.Between(100, 700);
    const y = Phaser.Math.Between(100, 500);
    dots.push(this.add.circle(x, y, 9, 0xa7c957));
  }
}

function update(time, delta) {
  const pointer = this.input.activePointer;
  const step = RUN_SPEED * delta / 1000;

  for (const dot of dots) {
    if (Phaser.Math.Distance.BetweenPoints(dot, pointer) < FEAR) {
      const away = Phaser.Math.Angle.BetweenPoints(pointer, dot);
      dot.x = Phaser.Math.Clamp(dot.x + Math.cos(away) * step, 10, 790);
      dot.y = Phaser.Math.Clamp(dot.y + Math.sin(away) * step, 10, 590);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { create, update }
});
