/* scene
tasks:
  en:
    - aquarium
    - an aquarium with colourful fish that turn round at the glass
    - fish tank animation with waving plants and bubbles going up
    - "An aquarium with {water} water: {count} fish of ellipse, triangle and eye swim at 60 to 140 px/s, bob up and down, and turn round with their whole body at x = 50 and x = 750; plants sway on the sand, and every {delay} ms a bubble starts at the bottom and rises out of the tank in 4 seconds."
  zh:
    - 水族箱
    - 鱼缸里有彩色的鱼，游到边上就转身
    - 做一个水族馆动画，水草摇摆，气泡往上冒
    - "{water}水的水族箱：{count} 条由椭圆、三角形和眼睛组成的鱼以每秒 60 到 140 像素游动，上下轻轻浮动，到 x = 50 和 x = 750 时整个身体掉头；沙地上的水草左右摇摆，每 {delay} 毫秒从底部冒出一个气泡，4 秒后升出水面。"
difficulty: medium
apis: [this.add.container, this.add.ellipse, this.add.triangle, this.tweens.add, this.time.addEvent, Phaser.Math.Between]
plan:
  en:
    req: "{count} fish swim in an aquarium and turn round at its sides"
    steps: [Draw the sand and plants that sway by a tween, Build each fish in a container with its own speed, Move the fish and turn their speed at the sides, Flip the container to where it swims, Let bubbles rise by a timer]
  zh:
    req: '{count} 条鱼在水族箱里游动，到边上掉头'
    steps: [画沙地和用补间摇摆的水草, 用容器组成每条鱼并给它自己的速度, 移动鱼并在边上让速度反向, 按游动方向翻转容器, 用计时器放出气泡]
knobs:
  count: {code: "COUNT = {}", values: [6, 4, 8]}
  delay: {code: "delay: {}", values: [400, 250, 600]}
  water:
    - {code: "'#0077b6'", en: blue, zh: 蓝色}
    - {code: "'#2d6a4f'", en: green, zh: 绿色}
probe: |
  const fish = t.objects('Container');
  t.near(fish.length, knobs.count, 0, 'as many fish as asked');
  const c = parseInt(knobs.water.slice(1), 16), seen = t.pixel(4, 4);
  t.ok([16, 8, 0].every((bits, i) => Math.abs((c >> bits & 255) - seen[i]) < 10), 'the water has the asked colour');
  const plants = t.objects((o) => o.type === 'Ellipse' && !o.parentContainer);
  const bubbles = () => t.objects((o) => o.type === 'Arc' && !o.parentContainer);
  let lean = 99, leant = -99;
  const speeds = t.movers(() => t.step(15)).filter((m) => m.object.type === 'Container').map((m) => Math.abs(m.x * 4));
  t.ok(speeds.length === fish.length && Math.max(...speeds) < 150, 'every fish swims');
  let last = fish.map((o) => o.x), side = fish.map((o) => o.scaleX), turns = fish.map(() => 0);
  let left = 999, right = 0, ahead = true;
  for (let i = 0; i < 820; i++) {
    lean = Math.min(lean, plants[0].angle); leant = Math.max(leant, plants[0].angle);
    t.step();
    fish.forEach((o, k) => {
      ahead = ahead && Math.sign(o.x - last[k]) === Math.sign(o.scaleX);
      if (o.scaleX !== side[k]) turns[k] += 1;
      last[k] = o.x; side[k] = o.scaleX;
      left = Math.min(left, o.x); right = Math.max(right, o.x);
    });
  }
  t.ok(turns.every((n) => n > 0), 'each turns round');
  t.ok(left > 44 && right < 756, 'at the sides');
  t.ok(ahead, 'and looks where it swims');
  t.ok(plants.length > 3 && leant - lean > 10, 'the plants sway');
  t.near(bubbles().length, 4000 / knobs.delay, 2, 'bubbles come and go at the asked pace');
  const newest = bubbles().reduce((a, b) => (b.y > a.y ? b : a));
  t.ok(t.travel(newest, () => t.step(15)).y < -25, 'they rise');
*/
const COUNT = 6;
const COLOURS = [0xff9f1c, 0xff595e, 0xffca3a, 0xf4acb7];

class AquariumScene extends Phaser.Scene {
  create() {
    this.seconds = 0;
    this.add.rectangle(400, 580, 800, 40, 0xe9c46a);
    for (let x = 60; x < 800; x += 110) {
      this.addPlant(x);
    }
    this.fish = [];
    for (let i = 0; i < COUNT; i++) {
      this.addFish(90 + i * 55, COLOURS[i % COLOURS.length]);
    }
    this.time.addEvent({ delay: 400, loop: true, callback: this.addBubble, callbackScope: this });
  }

  addPlant(x) {
    const plant = this.add.ellipse(x, 570, 18, Phaser.Math.Between(90, 180), 0x55a630);
    plant.setOrigin(0.5, 1).setAngle(-8);
    this.tweens.add({ targets: plant, angle: 8, duration: 1800, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 });
  }

  addFish(y, colour) {
    const shape = this.add.container(Phaser.Math.Between(100, 700), y, [
      this.add.triangle(-36, 0, 0, 0, 0, 32, 24, 16, colour),
      this.add.ellipse(0, 0, 60, 34, colour),
      this.add.circle(18, -5, 4, 0x22223b)
    ]);
    const speed = Phaser.Math.Between(60, 140) * Phaser.Math.RND.pick([-1, 1]);
    this.fish.push({ shape, y, speed });
  }

  addBubble() {
    const bubble = this.add.circle(Phaser.Math.Between(30, 770), 560, Phaser.Math.Between(4, 10), 0xffffff, 0.4);
    this.tweens.add({ targets: bubble, y: -20, duration: 4000, onComplete: () => bubble.destroy() });
  }

  update(time, delta) {
    this.seconds += delta / 1000;
    for (const one of this.fish) {
      if (one.shape.x > 750) one.speed = -Math.abs(one.speed);
      if (one.shape.x < 50) one.speed = Math.abs(one.speed);
      one.shape.x += one.speed * delta / 1000;
      one.shape.y = one.y + 10 * Math.sin(this.seconds * 2 + one.y);
      // The drawing looks to the right, a negative scale to the left.
      one.shape.scaleX = Math.sign(one.speed);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0077b6',
  scene: AquariumScene
});
