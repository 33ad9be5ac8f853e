/* scene
tasks:
  en:
    - fireworks on click
    - when I click, a rocket goes up to that point and bursts into colourful sparks
    - "A click sends a white rocket from the bottom to the pointer in {rise} ms; there it bursts into {sparks} sparks of one random colour that fly apart in a circle, sink a little and fade away."
  zh:
    - 点击放烟花
    - 点一下鼠标，火箭飞到那里炸成彩色的火花
    - 点击后白色火箭用 {rise} 毫秒从底部飞到鼠标处，炸成 {sparks} 个同一随机颜色的火花，火花向四周散开、略微下坠并逐渐消失
difficulty: medium
apis: [this.input.on, this.add.circle, this.tweens.add, Phaser.Utils.Array.GetRandom, Phaser.Math.Between, destroy]
plan:
  en:
    req: A click sends up a rocket that bursts into {sparks} sparks
    steps: [Tween a small circle from the bottom to the pointer, Destroy it at the top, Choose a random colour, Add the sparks in a circle, Tween them outwards and fade and destroy them]
  zh:
    req: 点击发射火箭，炸成 {sparks} 个火花
    steps: [用补间让小圆从底部飞到鼠标处, 到达后销毁, 随机选一种颜色, 添加一圈火花, 用补间让火花散开、变淡并销毁]
knobs:
  sparks: {code: "SPARKS = {}", values: [40, 60, 24]}
  rise: {code: "RISE = {}", values: [800, 1200]}
probe: |
  const arcs = () => t.objects('Arc');
  t.near(arcs().length, 0, 0, 'the sky is empty at first');
  t.click(300, 200);
  t.near(arcs().length, 1, 0, 'a click sends one rocket');
  const rocket = arcs()[0];
  t.near(rocket.x, 300, 1, 'below the pointer');
  t.ok(t.travel(rocket, () => t.step(10)).y < -30, 'it rises');
  t.near(arcs().length, 1, 0, 'it has not burst yet');
  t.seconds(knobs.rise / 1000 - 0.15);
  const sparks = arcs();
  t.near(sparks.length, knobs.sparks, 0, 'it bursts into the asked sparks');
  t.ok(!sparks.includes(rocket), 'the rocket is gone');
  t.ok(sparks.every((o) => o.fillColor === sparks[0].fillColor), 'in one colour');
  const reach = () => Math.max(...sparks.map((o) => Math.hypot(o.x - 300, o.y - 200)));
  const alpha = sparks[0].alpha, before = reach();
  t.ok(before < 130, 'they start at the pointer');
  t.step(30);
  t.ok(reach() > before + 20 && reach() > 90, 'they fly apart');
  t.ok(sparks.some((o) => o.x < 250) && sparks.some((o) => o.x > 350), 'to both sides');
  t.ok(sparks[0].alpha < alpha, 'and fade');
  t.seconds(1.5);
  t.near(arcs().length, 0, 0, 'in the end the sky is empty');
*/
const SPARKS = 40;
const RISE = 800;
const COLOURS = [0xff595e, 0xffca3a, 0x8ac926, 0x4cc9f0, 0xc77dff];

class FireworkScene extends Phaser.Scene {
  create() {
    this.add.text(20, 20, 'Click the sky', { fontSize: '20px' });
    this.input.on('pointerdown', ({ x, y }) => this.launch(x, y));
  }

  launch(x, y) {
    const rocket = this.add.circle(x, 600, 4, 0xffffff);
    this.tweens.add({
      targets: rocket,
      y,
      duration: RISE,
      ease: 'Quad.easeOut',
      onComplete: () => {
        rocket.destroy();
        this.burst(x, y);
      }
    });
  }

  burst(x, y) {
    const colour = Phaser.Utils.Array.GetRandom(COLOURS);
    for (let i = 0; i < SPARKS; i++) {
      const angle = i / SPARKS * Math.PI * 2;
      const distance = Phaser.Math.Between(90, 170);
      const spark = this.add.circle(x, y, 3, colour);
      this.tweens.add({
        targets: spark,
        x: x + Math.cos(angle) * distance,
        y: y + Math.sin(angle) * distance + 40,
        alpha: 0,
        duration: 1200,
        ease: 'Cubic.easeOut',
        onComplete: () => spark.destroy()
      });
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0a0a23',
  scene: FireworkScene
});
