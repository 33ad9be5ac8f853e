/* scene
tasks:
  en:
    - boids
    - flocking birds simulation
    - "{count} {colour} triangles flock at {speed} px/s: each steers towards the middle and the heading of neighbours within 80 px and away from those within 25 px, and wraps around the edges."
  zh:
    - 鸟群模拟
    - 做一个 boids 鸟群效果
    - '{count} 个{colour}三角形以每秒 {speed} 像素飞行：向 80 像素内邻居的中心和朝向靠拢，远离 25 像素内的同伴，出边界后从另一侧出现'
difficulty: hard
apis: [Phaser.Math.Vector2, Phaser.Math.Wrap, setRotation, this.add.triangle, setLength]
plan:
  en:
    req: '{count} boids flock with cohesion, alignment and separation'
    steps: [Add triangles with a random velocity, Look at the neighbours of each, Add cohesion alignment and separation to the velocity, Keep the speed constant, Move turn and wrap each boid]
  zh:
    req: '{count} 只鸟按聚集、对齐、分离规则飞行'
    steps: [添加带随机速度的三角形, 查看每只的邻居, 把三条规则加到速度上, 保持速率不变, 移动转向并循环边界]
knobs:
  count: {code: "COUNT = {}", values: [40, 30, 60]}
  speed: {code: "SPEED = {}", values: [120, 160]}
  colour:
    - {code: "0x67e8f9", en: light blue, zh: 浅蓝色}
    - {code: "0xfda4af", en: pink, zh: 粉色}
probe: |
  const boids = t.objects('Triangle');
  t.near(boids.length, knobs.count, 0, 'all boids are there');
  const order = () => {
    let x = 0, y = 0;
    for (const b of boids) { x += Math.cos(b.rotation); y += Math.sin(b.rotation); }
    return Math.hypot(x, y) / boids.length;
  };
  const start = order();
  const steps = boids.map((b) => [b.x, b.y]);
  t.step(1);
  const moved = boids.map((b, i) => Math.hypot(b.x - steps[i][0], b.y - steps[i][1])).sort((a, b) => a - b);
  t.near(moved[moved.length >> 1], knobs.speed / 60, 0.3, 'they fly at the asked speed');
  t.seconds(12);
  t.ok(order() > start + 0.2 || order() > 0.7, 'after a while they fly in common directions');
  t.ok(boids.every((b) => b.x >= 0 && b.x <= 800 && b.y >= 0 && b.y <= 600), 'nobody gets lost');
*/
const COUNT = 40;
const SPEED = 120;
const SIGHT = 80;
const TOO_CLOSE = 25;

class BoidScene extends Phaser.Scene {
  create() {
    this.boids = [];
    for (let i = 0; i < COUNT; i++) {
      const x = Phaser.Math.Between(0, 800);
      const y = Phaser.Math.Between(0, 600);
      const shape = this.add.triangle(x, y, 0, 0, 0, 10, 18, 5, 0x67e8f9);
      const velocity = Phaser.Math.RandomXY(new Phaser.Math.Vector2(), SPEED);
      this.boids.push({ shape, velocity });
    }
  }

  steer(boid) {
    for (const other of this.boids) {
      const dx = other.shape.x - boid.shape.x;
      const dy = other.shape.y - boid.shape.y;
      const distance = Math.hypot(dx, dy);
      if (other === boid || distance > SIGHT) continue;

      // Away from the closest ones, else towards the neighbour; and always a bit its way.
      const pull = distance < TOO_CLOSE ? -0.2 : 0.01;
      boid.velocity.x += dx * pull + other.velocity.x * 0.03;
      boid.velocity.y += dy * pull + other.velocity.y * 0.03;
    }
    boid.velocity.setLength(SPEED);
  }

  update(time, delta) {
    for (const boid of this.boids) {
      this.steer(boid);
    }
    for (const { shape, velocity } of this.boids) {
      shape.x = Phaser.Math.Wrap(shape.x + velocity.x * delta / 1000, 0, 800);
      shape.y = Phaser.Math.Wrap(shape.y + velocity.y * delta / 1000, 0, 600);
      shape.setRotation(velocity.angle());
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#172554',
  scene: BoidScene
});
