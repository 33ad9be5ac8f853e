/* scene
tasks:
  en:
    - write a reusable pool class
    - "a small Pool class with take and give that snowflakes come from"
    - Write a class Pool with take() and give(), fill it with {size} snowflakes of a create function, drop one every {delay} ms with a sideways sway and give it back at the bottom.
  zh:
    - 写一个通用对象池类
    - 写个 Pool 类，有 take 和 give 方法，用来飘雪花
    - 写一个带 take() 和 give() 的 Pool 类，用创建函数放入 {size} 片雪花，每 {delay} 毫秒取一片左右摇摆地落下，到底部归还。
difficulty: hard
apis: [this.add.circle, setActive, setVisible, this.time.addEvent, Phaser.Math.FloatBetween]
plan:
  en:
    req: Snowflakes come from and return to an own Pool class
    steps:
      - Write a Pool with take and give over an array of free objects
      - Create {size} flakes in it
      - Take a flake every {delay} ms and place it at the top
      - Let active flakes fall and sway in update
      - Give a flake back at the bottom
  zh:
    req: 雪花从自写的 Pool 类中取出并归还
    steps:
      - 写带 take 和 give 的 Pool，用数组存空闲对象
      - 在池里创建 {size} 片雪花
      - 每 {delay} 毫秒取一片放到顶部
      - 在 update 中让雪花摇摆下落
      - 到底部时归还
knobs:
  size: {code: "SIZE = {}", values: [40, 30, 50]}
  delay: {code: "DELAY = {}", values: [100, 150, 80]}
probe: |
  const flakes = () => t.objects('Arc');
  t.ok(flakes().length <= 1, 'no flake is shown at first');
  t.seconds(1);
  t.near(flakes().length, 1000 / knobs.delay, 2, 'one appears every delay');
  const flake = flakes().reduce((a, b) => a.y < b.y ? a : b);
  let left = 0, right = 0, x = flake.x;
  const fall = t.travel(flake, () => {
    for (let i = 0; i < 150; i++) { t.step(); flake.x < x ? left++ : right++; x = flake.x; }
  });
  t.ok(fall.y > 60, 'it falls');
  t.ok(left > 10 && right > 10, 'it sways');
  t.ok(t.scene().children.list.filter(o => o.type === 'Arc').length === knobs.size, 'the pool has the asked size');
  const all = t.scene().children.list.length, ever = new Set();
  let reused = false;
  const y = new Map();
  for (let i = 0; i < 900; i++) {
    t.step();
    flakes().forEach(f => { reused = reused || f.y < (y.get(f) || 0) - 300; y.set(f, f.y); ever.add(f); });
  }
  t.ok(reused, 'flakes are used again');
  t.ok(ever.size <= knobs.size && t.scene().children.list.length === all, 'no new objects are made');
*/
const SIZE = 40;
const DELAY = 100;

class Pool {
  constructor(size, make) {
    this.free = Array.from({ length: size }, make);
    this.free.forEach((item) => item.setActive(false).setVisible(false));
  }

  take() {
    const item = this.free.pop();
    return item ? item.setActive(true).setVisible(true) : null;
  }

  give(item) {
    this.free.push(item.setActive(false).setVisible(false));
  }
}

class SnowScene extends Phaser.Scene {
  create() {
    this.flakes = [];
    this.pool = new Pool(SIZE, () => {
      const flake = this.add.circle(0, 0, 4, 0xffffff);
      this.flakes.push(flake);
      return flake;
    });
    this.time.addEvent({ delay: DELAY, loop: true, callback: () => this.drop() });
  }

  drop() {
    const flake = this.pool.take();
    if (!flake) return;
    flake.startX = Phaser.Math.Between(20, 780);
    flake.speed = Phaser.Math.FloatBetween(90, 160);
    flake.setPosition(flake.startX, -10);
  }

  update(time, delta) {
    for (const flake of this.flakes) {
      if (!flake.active) continue;
      flake.y += flake.speed * (delta / 1000);
      flake.x = flake.startX + Math.sin(flake.y / 30) * 15;
      if (flake.y > 610) this.pool.give(flake);
    }
  }
}

const config = {
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b2838',
  scene: SnowScene
};

new Phaser.Game(config);
