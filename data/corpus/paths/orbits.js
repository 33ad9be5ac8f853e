/* scene
tasks:
  en:
    - planets around a sun
    - a small solar system, inner planets are faster
    - A sun at 400,300 and three planets on Phaser.Curves.Ellipse orbits; the inner one takes {time} ms a round, the others two and three times as long.
  zh:
    - 行星绕太阳转
    - 小太阳系，里面的行星转得快
    - 太阳在 400,300，三颗行星沿 Phaser.Curves.Ellipse 轨道运行，最里面的每圈 {time} 毫秒，另外两颗是它的两倍和三倍。
difficulty: medium
apis: [Phaser.Curves.Ellipse, getPoint, this.add.circle, this.add.graphics, this.tweens.add]
plan:
  en:
    req: Move three planets round a sun on elliptic orbits, the inner one in {time} ms
    steps:
      - Draw the sun with this.add.circle
      - Make a Phaser.Curves.Ellipse for each orbit and draw it
      - Tween a progress number from 0 to 1 for ever
      - Place the planet at getPoint of the progress in onUpdate
  zh:
    req: 三颗行星沿椭圆轨道绕太阳转，最里面的每圈 {time} 毫秒
    steps:
      - 用 this.add.circle 画太阳
      - 为每条轨道建立 Phaser.Curves.Ellipse 并画出
      - 用补间让进度从 0 到 1 无限循环
      - 在 onUpdate 中用 getPoint 放置行星
knobs:
  time: {code: "YEAR = {}", values: [2400, 1800, 3600]}
probe: |
  const [sun, ...planets] = t.objects('Arc').sort((a, b) => b.radius - a.radius);
  t.ok(planets.length === 3, 'there are three planets');
  t.near(t.travel(sun, () => t.step(30)).distance, 0, 0.01, 'the sun stays');
  const far = (p) => Math.hypot(p.x - sun.x, p.y - sun.y);
  const [inner, middle, outer] = planets.sort((a, b) => far(a) - far(b));
  const start = { x: inner.x, y: inner.y };
  const out = { x: outer.x, y: outer.y };
  t.seconds(knobs.time / 2000);
  t.near(inner.x - sun.x, -(start.x - sun.x), 8, 'after half a year the inner planet is on the other side');
  t.near(inner.y - sun.y, -(start.y - sun.y), 8, 'in y too');
  t.seconds(knobs.time / 2000);
  t.near(inner.x, start.x, 8, 'after a year it is back');
  t.ok(Math.hypot(outer.x - out.x, outer.y - out.y) > 100, 'the outer planet is not');
  t.seconds(knobs.time * 2 / 1000);
  t.near(outer.x, out.x, 10, 'it needs three times as long');
*/
const YEAR = 2400;

class OrbitScene extends Phaser.Scene {
  create() {
    this.lines = this.add.graphics().lineStyle(1, 0xffffff, 0.3);
    this.add.circle(400, 300, 40, 0xffca3a);

    this.addPlanet(120, 12, 0x8ecae6, YEAR);
    this.addPlanet(210, 18, 0xff7d00, YEAR * 2);
    this.addPlanet(320, 15, 0x90be6d, YEAR * 3);
  }

  addPlanet(distance, radius, colour, duration) {
    const orbit = new Phaser.Curves.Ellipse(400, 300, distance, distance * 0.7);
    const planet = this.add.circle(400 + distance, 300, radius, colour);
    const progress = { t: 0 };
    orbit.draw(this.lines, 64);

    this.tweens.add({
      targets: progress,
      t: 1,
      duration,
      repeat: -1,
      onUpdate: () => {
        const point = orbit.getPoint(progress.t);
        planet.setPosition(point.x, point.y);
      }
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  scene: OrbitScene
});
