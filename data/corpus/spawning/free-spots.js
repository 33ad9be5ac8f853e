/* scene
tasks:
  en:
    - spawn things without overlapping
    - scatter trees at random so that none touches another, {key} plants a new forest
    - "Place up to {count} circles with random radii from 15 to 40 so that no two overlap and none leaves the screen, trying at most 500 places; {key} clears and does it again with a new seed."
  zh:
    - 随机生成但不重叠
    - 随机种树，互相不重叠，按 {key} 重新种
    - 随机放置最多 {count} 个半径 15 到 40 的圆，互不重叠且不超出屏幕，最多尝试 500 个位置，按 {key} 清空并用新种子重新生成。
difficulty: medium
apis: [Phaser.Math.RandomDataGenerator, Phaser.Geom.Intersects.CircleToCircle, Phaser.Geom.Circle, this.add.group, this.input.keyboard.on]
plan:
  en:
    req: Scatter up to {count} trees that do not overlap
    steps:
      - Make a seeded Phaser.Math.RandomDataGenerator
      - Try random circles inside the screen
      - Keep one only when it meets no other by CircleToCircle
      - Draw the trees into a group
      - Clear the group and plant anew when {key} is pressed
  zh:
    req: 随机种下最多 {count} 棵互不重叠的树
    steps:
      - 创建带种子的 Phaser.Math.RandomDataGenerator
      - 在屏幕内随机尝试圆形
      - 用 CircleToCircle 检查，不相交才保留
      - 把树画进组里
      - 按 {key} 清空并重新种
knobs:
  count: {code: "COUNT = {}", values: [40, 25, 50]}
  key: {code: "keydown-{}", values: [SPACE, R]}
probe: |
  const trees = () => t.objects('Arc');
  const check = () => {
    const all = trees();
    t.near(all.length, knobs.count, 0, 'as many trees as asked');
    t.ok(all.every(a => a.x >= a.radius && a.x <= 800 - a.radius && a.y >= a.radius && a.y <= 600 - a.radius), 'inside the screen');
    t.ok(all.every(a => all.every(b => a === b || Math.hypot(a.x - b.x, a.y - b.y) >= a.radius + b.radius)), 'no two overlap');
    t.ok(new Set(all.map(a => a.radius)).size > 5, 'of different sizes');
    return all.map(a => `${a.x},${a.y}`).join(' ');
  };
  const first = check();
  t.step(30);
  t.ok(check() === first, 'they stay');
  t.press(knobs.key);
  t.ok(check() !== first, 'the key makes another forest');
*/
const COUNT = 40;
const TRIES = 500;

class ForestScene extends Phaser.Scene {
  create() {
    this.seed = 1;
    this.trees = this.add.group();
    this.plant();
    this.input.keyboard.on('keydown-SPACE', () => {
      this.seed += 1;
      this.plant();
    });
  }

  plant() {
    this.trees.clear(true, true);
    const random = new Phaser.Math.RandomDataGenerator([`forest-${this.seed}`]);
    const circles = [];

    for (let i = 0; i < TRIES && circles.length < COUNT; i++) {
      const circle = this.randomCircle(random);
      // Keep the place only if it meets no other tree.
      const free = circles.every((other) => !Phaser.Geom.Intersects.CircleToCircle(circle, other));
      if (free) circles.push(circle);
    }
    circles.forEach(({ x, y, radius }) => this.trees.add(this.add.circle(x, y, radius, 0x2e7d32)));
  }

  randomCircle(random) {
    const radius = random.between(15, 40);
    const x = random.between(radius, 800 - radius);
    const y = random.between(radius, 600 - radius);
    return new Phaser.Geom.Circle(x, y, radius);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a5d6a7',
  scene: ForestScene
});
