/* scene
tasks:
  en:
    - circles that light up when they touch
    - test if two circles overlap
    - "{count} circles of different radius drift about and bounce off the edges; a circle that overlaps another is filled {hit}, the others stay {calm}."
  zh:
    - 圆形碰到就变色
    - 检测两个圆是否重叠
    - '{count} 个半径不同的圆漂移并在边缘反弹，与其他圆重叠的圆变成{hit}，其余为{calm}'
difficulty: easy
apis: [Phaser.Geom.Intersects.CircleToCircle, Phaser.Geom.Circle, setFillStyle, this.physics.add.existing]
plan:
  en:
    req: '{count} drifting circles change colour when they overlap'
    steps: [Add circles with random velocities, Let them bounce off the edges, Compare each with all others in update, Fill it by the result]
  zh:
    req: '{count} 个漂移的圆在重叠时变色'
    steps: [添加带随机速度的圆, 让它们在边缘反弹, 在 update 中两两比较, 按结果填色]
knobs:
  count: {code: "COUNT = {}", values: [10, 7, 14]}
  hit:
    - {code: "0xff595e", en: red, zh: 红色}
    - {code: "0xffca3a", en: yellow, zh: 黄色}
  calm:
    - {code: "0x1982c4", en: blue, zh: 蓝色}
    - {code: "0x8ac926", en: green, zh: 绿色}
probe: |
  const circles = t.objects('Arc');
  t.near(circles.length, knobs.count, 0, 'all circles are there');
  let agree = true, hits = 0, calms = 0;
  for (let i = 0; i < 60; i++) {
    t.step(5);
    for (const a of circles) {
      const gaps = circles.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius);
      const gap = Math.min(...gaps);
      if (Math.abs(gap) < 6) continue;
      if (gap < 0) { hits++; agree = agree && a.fillColor === knobs.hit; } else { calms++; agree = agree && a.fillColor === knobs.calm; }
    }
  }
  t.ok(agree, 'the colours fit the places');
  t.ok(hits > 0 && calms > 0, 'both happens');
  t.ok(t.movers(() => t.step(20)).length >= knobs.count - 1, 'they drift');
  t.ok(circles.every((c) => c.x > 0 && c.x < 800 && c.y > 0 && c.y < 600), 'and stay on the screen');
*/
const COUNT = 10;
const HIT = 0xff595e;
const CALM = 0x1982c4;

class CircleScene extends Phaser.Scene {
  create() {
    this.circles = [];
    for (let i = 0; i < COUNT; i++) {
      const radius = Phaser.Math.Between(20, 50);
      const x = Phaser.Math.Between(60, 740);
      const y = Phaser.Math.Between(60, 540);
      const circle = this.add.circle(x, y, radius, CALM);
      this.physics.add.existing(circle);
      circle.body.setBounce(1).setCollideWorldBounds(true);
      circle.body.setVelocity(Phaser.Math.Between(-120, 120), Phaser.Math.Between(-120, 120));
      this.circles.push(circle);
    }
  }

  update() {
    const shapes = this.circles.map(({ x, y, radius }) => new Phaser.Geom.Circle(x, y, radius));

    this.circles.forEach((circle, index) => {
      const touches = shapes.some(
        (other, i) => i !== index && Phaser.Geom.Intersects.CircleToCircle(shapes[index], other)
      );
      circle.setFillStyle(touches ? HIT : CALM);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#fdfcdc',
  physics: { default: 'arcade' },
  scene: CircleScene
});
