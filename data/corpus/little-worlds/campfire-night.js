/* scene
tasks:
  en:
    - campfire
    - a campfire at night with {flames} flames and sparks flying up
    - fire burning on logs in the dark, with a warm glow that flickers
    - "A campfire at (400, 480): every 40 ms a circle of one of three {flames} shades and radius 14 to 28 starts within 40 px of the middle, rises {height} px at most, draws together, shrinks away within 900 ms and is destroyed; every 250 ms a spark flies higher, logs lie in front and a glow pulses behind."
  zh:
    - 篝火
    - 夜里的篝火，{flames}火焰往上窜，还有火星飞起
    - 黑暗中木柴上烧着火，周围的光一闪一闪
    - "在 (400, 480) 画篝火：每 40 毫秒在中心左右 40 像素内产生一个半径 14 到 28、颜色为三种{flames}之一的圆，最多上升 {height} 像素，同时向中间靠拢并缩小，900 毫秒内消失并销毁；每 250 毫秒有一颗火星飞得更高，前面是木柴，后面有一圈闪动的光。"
difficulty: medium
apis: [this.add.circle, this.tweens.add, this.time.addEvent, Phaser.Math.RND.pick, destroy, setDepth]
plan:
  en:
    req: A campfire of {flames} circles that rise and shrink
    steps: [Draw stars with the ground and logs, Let a glow pulse by a tween, Add a flame by a timer and tween it up until it is gone, Add sparks that fly higher]
  zh:
    req: 用上升并缩小的{flames}圆做成篝火
    steps: [画星星和地面木柴, 用补间让光晕闪动, 用计时器添加火焰并用补间上升到消失, 添加飞得更高的火星]
knobs:
  flames:
    - {code: "[0xff4800, 0xff8500, 0xffd000]", en: orange, zh: 橙色}
    - {code: "[0x0077ff, 0x00b4ff, 0xb8f2ff]", en: blue, zh: 蓝色}
    - {code: "[0x008f3a, 0x38b000, 0xccff33]", en: green, zh: 绿色}
  height: {code: "HEIGHT = {}", values: [200, 150, 260]}
probe: |
  const shades = knobs.flames.match(/0x\w+/g).map(Number);
  const flames = () => t.objects((o) => o.type === 'Arc' && o.radius >= 14 && o.radius <= 28);
  const sparks = () => t.objects((o) => o.type === 'Arc' && o.radius === 3);
  const glow = t.one((o) => o.type === 'Arc' && o.radius > 100);
  t.seconds(1.5);
  t.ok(flames().length >= 8 && flames().length <= 30, 'many flames burn');
  t.ok(flames().every((o) => shades.includes(o.fillColor)), 'in the asked colours');
  const newest = flames().reduce((a, b) => (b.y > a.y ? b : a));
  const size = newest.scaleX;
  t.ok(t.travel(newest, () => t.step(12)).y < -8, 'a flame rises');
  t.ok(newest.scaleX < size - 0.1, 'and shrinks');
  let top = 999, off = 0, spark = 999, small = 9, large = 0;
  for (let i = 0; i < 180; i++) {
    t.step();
    flames().forEach((o) => { top = Math.min(top, o.y); off = Math.max(off, Math.abs(o.x - 400)); });
    sparks().forEach((o) => { spark = Math.min(spark, o.y); });
    small = Math.min(small, glow.scaleX); large = Math.max(large, glow.scaleX);
  }
  t.ok(top <= 480 - knobs.height * 0.75 && top >= 479 - knobs.height, 'they get as high as asked');
  t.ok(off <= 41, 'over the logs');
  t.ok(spark < top, 'sparks fly higher');
  t.ok(large - small > 0.08, 'the glow flickers');
  t.seconds(4);
  t.ok(flames().length <= 30 && sparks().length <= 9, 'what has burnt is taken away');
*/
const HEIGHT = 200;
const FLAMES = [0xff4800, 0xff8500, 0xffd000];

class CampfireScene extends Phaser.Scene {
  create() {
    for (let i = 0; i < 60; i++) {
      this.add.circle(Phaser.Math.Between(0, 800), Phaser.Math.Between(0, 450), 1, 0xffffff);
    }
    this.add.rectangle(400, 550, 800, 100, 0x1b2a1f);
    const glow = this.add.circle(400, 440, 190, FLAMES[1], 0.15);
    this.tweens.add({ targets: glow, scale: 1.12, duration: 260, yoyo: true, repeat: -1 });

    // depth 1 keeps the logs in front of flames that come later
    for (const angle of [-18, 18]) {
      this.add.rectangle(400, 495, 180, 26, 0x6f4518).setAngle(angle).setDepth(1);
    }
    this.time.addEvent({ delay: 40, loop: true, callback: this.addFlame, callbackScope: this });
    this.time.addEvent({ delay: 250, loop: true, callback: this.addSpark, callbackScope: this });
  }

  addFlame() {
    const offset = Phaser.Math.Between(-40, 40);
    const colour = Phaser.Math.RND.pick(FLAMES);
    const flame = this.add.circle(400 + offset, 480, Phaser.Math.Between(14, 28), colour, 0.8);
    this.tweens.add({
      targets: flame,
      x: 400 + offset * 0.3,
      y: 480 - Phaser.Math.Between(HEIGHT / 2, HEIGHT),
      scale: 0,
      duration: Phaser.Math.Between(500, 900),
      onComplete: () => flame.destroy()
    });
  }

  addSpark() {
    const spark = this.add.circle(400, 460, 3, 0xffe066);
    this.tweens.add({
      targets: spark,
      x: 400 + Phaser.Math.Between(-120, 120),
      y: Phaser.Math.Between(60, 180),
      alpha: 0,
      duration: 1600,
      onComplete: () => spark.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b132b',
  scene: CampfireScene
});
