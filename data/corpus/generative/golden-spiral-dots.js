/* scene
tasks:
  en:
    - spiral of dots
    - sunflower pattern, dots appear one after the other in a spiral
    - "Every {tick} ms another dot of a sunflower spiral appears (golden angle 137.5 degrees, distance {spread} times the square root of its number) up to 300 dots, coloured around the hue circle; a click starts again."
  zh:
    - 点阵螺旋
    - 向日葵图案，点一个个按螺旋出现
    - 每 {tick} 毫秒出现一个点，按黄金角 137.5 度和 {spread} 乘以序号平方根的距离排成向日葵螺旋，共 300 个，颜色绕色环变化，点击重新开始
difficulty: medium
apis: [this.time.addEvent, this.add.circle, Phaser.Display.Color.HSVToRGB, Phaser.Math.DegToRad, this.scene.restart]
plan:
  en:
    req: Grow a sunflower spiral of 300 dots
    steps: [Start a timer, Work out angle and distance from the number of the dot, Add a circle there in a hue of its own, Restart the scene on a click]
  zh:
    req: 逐个生成 300 个点的向日葵螺旋
    steps: [启动计时器, 由序号算角度和距离, 在那里添加带色相的圆, 点击重启场景]
knobs:
  tick: {code: "TICK = {}", values: [30, 20]}
  spread: {code: "SPREAD = {}", values: [14, 12, 16]}
probe: |
  const dots = () => t.objects('Arc');
  t.seconds(0.5);
  const early = dots().length;
  t.ok(early > 5 && early < 60, 'dots appear one after the other');
  t.seconds(1);
  t.near(dots().length - early, 1000 / knobs.tick, 6, 'at the asked pace');
  const dot = dots()[9];
  t.near(Math.hypot(dot.x - 400, dot.y - 300), knobs.spread * 3, knobs.spread * 0.25, 'their distance grows with the root of the number');
  t.ok(new Set(dots().map((o) => o.fillColor)).size > 15, 'in many colours');
  t.seconds(12);
  t.near(dots().length, 300, 0, 'it stops at 300');
  t.click(400, 300); t.step(3);
  t.ok(dots().length < 20, 'a click starts again');
*/
const TICK = 30;
const SPREAD = 14;
const DOTS = 300;
const GOLDEN_ANGLE = Phaser.Math.DegToRad(137.5);

class SpiralScene extends Phaser.Scene {
  create() {
    this.count = 0;
    this.time.addEvent({
      delay: TICK,
      repeat: DOTS - 1,
      callback: this.addDot,
      callbackScope: this
    });
    this.input.once('pointerdown', () => this.scene.restart());
  }

  addDot() {
    const angle = this.count * GOLDEN_ANGLE;
    const distance = SPREAD * Math.sqrt(this.count);
    const colour = Phaser.Display.Color.HSVToRGB(this.count / DOTS, 0.7, 1).color;

    this.add.circle(400 + Math.cos(angle) * distance, 300 + Math.sin(angle) * distance, 6, colour);
    this.count += 1;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0c0a09',
  scene: SpiralScene
});
