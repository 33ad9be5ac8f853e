/* scene
tasks:
  en:
    - fireworks show
    - rockets go up by themselves and burst into sparks
    - new year's night, every now and then a rocket climbs and explodes in colour, space sends one more
    - 'Every {gap} ms a white rocket of radius 5 starts at the bottom at a random x, rises within 800 ms to a height between 120 and 260 and bursts there into {sparks} sparks of one random colour that fall and fade within 1 second. SPACE sends an extra rocket up the middle at x 400.'
  zh:
    - 烟花表演
    - 火箭自动升空并炸成火花
    - 新年夜，不时有火箭升起炸出彩色烟花，按空格再放一个
    - 每 {gap} 毫秒有一枚半径 5 的白色火箭从底部随机 x 出发，800 毫秒内升到 120 到 260 之间的高度，炸成 {sparks} 个同一随机颜色的火花，1 秒内落下消失。按空格在 x 400 处多放一枚。
difficulty: medium
apis: [this.time.addEvent, this.tweens.add, this.add.particles, explode, setParticleTint, Phaser.Utils.Array.GetRandom]
plan:
  en:
    req: Rockets rise by a timer and burst into {sparks} sparks
    steps: [Generate a round spark texture, Add an emitter that is off, Launch a rocket with a repeating timer event, Tween it up to a random height, When it arrives choose a colour and explode the sparks, Launch one more on SPACE]
  zh:
    req: 定时升起火箭并炸成 {sparks} 个火花
    steps: [生成圆形火花纹理, 添加默认关闭的发射器, 用重复定时事件发射火箭, 用补间升到随机高度, 到达后选颜色并爆发火花, 按空格多放一枚]
knobs:
  gap: {code: "GAP = {}", values: [1200, 1500]}
  sparks: {code: "SPARKS = {}", values: [40, 25, 60]}
probe: |
  const sparks = t.scene().children.list.find((o) => o.type === 'ParticleEmitter');
  const rockets = () => t.objects('Arc');
  let i = 0;
  for (; rockets().length === 0 && i < 150; i++) t.step();
  t.near(i, knobs.gap * 0.06, 4, 'the first rocket starts after the asked time');
  const rocket = rockets()[0];
  t.step(10);
  const x = rocket.x;
  t.ok(t.travel(rocket, () => t.step(10)).y < -60, 'it rises');
  t.ok(sparks.alive.length === 0, 'without sparks');
  for (i = 20; sparks.alive.length === 0 && i < 100; i++) t.step();
  t.near(i, 48, 5, 'after 0.8 seconds it bursts');
  t.near(sparks.alive.length, knobs.sparks, 0, 'into as many sparks as asked');
  t.ok(sparks.alive.every((one) => Math.abs(one.x - x) < 15 && one.y > 100 && one.y < 280), 'high up where the rocket was');
  t.ok(new Set(sparks.alive.map((one) => one.tint)).size === 1, 'of one colour');
  t.near(rockets().length, 0, 0, 'the rocket is gone');
  t.step(12);
  const xs = sparks.alive.map((one) => one.x);
  t.ok(Math.max(...xs) - Math.min(...xs) > 30, 'the sparks fly apart');
  for (i = 0; rockets().length === 0 && i < 150; i++) t.step();
  t.press('SPACE');
  t.ok(rockets().length === 2 && rockets().some((one) => one.x === 400), 'SPACE sends one more up the middle');
  for (i = 0; rockets().length > 0 && i < 70; i++) t.step();
  t.ok(sparks.alive.length > knobs.sparks, 'both burst');
*/
const GAP = 1200;
const SPARKS = 40;
const COLOURS = [0xff5252, 0xffd740, 0x69f0ae, 0x40c4ff, 0xe040fb];

class FireworksScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(5, 5, 5).generateTexture('spark', 10, 10);
    g.destroy();

    this.sparks = this.add.particles(0, 0, 'spark', {
      speed: { min: 40, max: 220 },
      gravityY: 120,
      scale: { start: 1, end: 0 },
      lifespan: 1000,
      emitting: false
    });

    this.time.addEvent({
      delay: GAP,
      loop: true,
      callback: () => this.launch(Phaser.Math.Between(100, 700))
    });
    this.input.keyboard.on('keydown-SPACE', () => this.launch(400));
  }

  launch(x) {
    const rocket = this.add.circle(x, 590, 5, 0xffffff);
    this.tweens.add({
      targets: rocket,
      y: Phaser.Math.Between(120, 260),
      duration: 800,
      ease: 'Quad.easeOut',
      onComplete: () => this.burst(rocket)
    });
  }

  burst(rocket) {
    this.sparks.setParticleTint(Phaser.Utils.Array.GetRandom(COLOURS));
    this.sparks.explode(SPARKS, rocket.x, rocket.y);
    rocket.destroy();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0a0a1f',
  scene: FireworksScene
});
