/* scene
tasks:
  en:
    - mandala
    - draw a random mandala, new one on every click
    - "A mandala of {rings} rings: each ring holds {petals} equal shapes (circle, star or square by chance) in one random colour, placed around the middle and slowly turning, neighbours in opposite directions. A click makes a new one."
  zh:
    - 曼陀罗图案
    - 随机生成曼陀罗，点击换一个
    - 由 {rings} 圈组成的曼陀罗：每圈 {petals} 个相同图形（圆、星或方块随机），颜色随机，绕中心排列并缓慢转动，相邻两圈方向相反，点击生成新的
difficulty: medium
apis: [this.add.container, Phaser.Math.RND.pick, Phaser.Display.Color.HSVToRGB, removeAll, this.input.on]
plan:
  en:
    req: A random mandala of {rings} turning rings
    steps: [Make a container for each ring, Fill it with equal shapes around the middle, Choose shape and colour at random, Turn the rings in update, Build new ones on a click]
  zh:
    req: '{rings} 圈转动的随机曼陀罗'
    steps: [每圈一个容器, 绕中心放相同图形, 随机选形状和颜色, 在 update 中转动各圈, 点击重新生成]
knobs:
  rings: {code: "RINGS = {}", values: [5, 4]}
  petals: {code: "PETALS = {}", values: [12, 8, 16]}
probe: |
  const shapes = () => t.objects(['Arc', 'Star', 'Rectangle']);
  const place = (o) => { const m = o.getWorldTransformMatrix(); return { x: m.tx, y: m.ty }; };
  t.near(shapes().length, knobs.rings * knobs.petals, 0, 'every ring is full');
  const distances = shapes().map((o) => Math.round(Math.hypot(place(o).x - 400, place(o).y - 300)));
  t.near(new Set(distances).size, knobs.rings, 0, 'in rings around the middle');
  const angle = (o) => Math.atan2(place(o).y - 300, place(o).x - 400);
  const first = shapes()[0], last = shapes()[knobs.petals];
  const a = angle(first), b = angle(last);
  t.seconds(1);
  const turnA = Phaser.Math.Angle.Wrap(angle(first) - a), turnB = Phaser.Math.Angle.Wrap(angle(last) - b);
  t.ok(Math.abs(turnA) > 0.05 && turnA * turnB < 0, 'neighbouring rings turn in opposite directions');
  const before = t.snap();
  t.click(400, 300); t.step(2);
  t.near(shapes().length, knobs.rings * knobs.petals, 0, 'a click makes a new one');
  t.ok(!first.active && t.changed(before, t.snap()) > 0.01, 'that looks different');
*/
const RINGS = 5;
const PETALS = 12;

class MandalaScene extends Phaser.Scene {
  create() {
    this.rings = [];
    for (let i = 0; i < RINGS; i++) {
      this.rings.push(this.add.container(400, 300));
    }
    this.fillRings();
    this.input.on('pointerdown', this.fillRings, this);
  }

  fillRings() {
    this.rings.forEach((ring, index) => {
      ring.removeAll(true);
      this.fillRing(ring, 60 + index * 50);
    });
  }

  fillRing(ring, radius) {
    const kind = Phaser.Math.RND.pick(['circle', 'star', 'square']);
    const colour = Phaser.Display.Color.HSVToRGB(Math.random(), 0.6, 1).color;

    for (let i = 0; i < PETALS; i++) {
      const angle = Math.PI * 2 * i / PETALS;
      const shape = this.addShape(kind, Math.cos(angle) * radius, Math.sin(angle) * radius, colour);
      shape.setRotation(angle);
      ring.add(shape);
    }
  }

  addShape(kind, x, y, colour) {
    if (kind === 'circle') return this.add.circle(x, y, 12, colour);
    if (kind === 'star') return this.add.star(x, y, 4, 6, 16, colour);
    return this.add.rectangle(x, y, 20, 20, colour);
  }

  update(time, delta) {
    this.rings.forEach((ring, index) => {
      const direction = index % 2 === 0 ? 1 : -1;
      ring.rotation += direction * 0.2 * delta / 1000;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f0a1e',
  scene: MandalaScene
});
