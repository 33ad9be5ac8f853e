/* scene
tasks:
  en:
    - group of objects that update themselves
    - "{colour} fish swim across the tank, each one has its own update"
    - A class Fish extends Phaser.GameObjects.Image with its own update(time, delta); a group with classType Fish and runChildUpdate holds {count} of them, and a fish that leaves at one side turns round.
  zh:
    - 让组里的对象各自更新
    - 鱼缸里的{colour}小鱼各游各的，每条鱼有自己的 update
    - 写一个继承 Phaser.GameObjects.Image 的 Fish 类，带自己的 update(time, delta)，用 classType 和 runChildUpdate 的组放 {count} 条鱼，游到边上就掉头。
difficulty: medium
apis: [Phaser.GameObjects.Image, this.add.group, runChildUpdate, classType, setFlipX]
plan:
  en:
    req: "{count} fish of an own class update themselves in a group"
    steps:
      - Generate the fish texture
      - Write a Fish class that extends Phaser.GameObjects.Image
      - Swim and turn round in its update
      - Create a group with classType and runChildUpdate
      - Let group.get add the fish
  zh:
    req: 组里的 {count} 条鱼用自己的类各自更新
    steps:
      - 生成鱼的纹理
      - 写继承 Phaser.GameObjects.Image 的 Fish 类
      - 在它的 update 中游动并掉头
      - 创建带 classType 和 runChildUpdate 的组
      - 用 group.get 添加鱼
knobs:
  count: {code: "COUNT = {}", values: [6, 4, 8]}
  colour:
    - {code: "0xff8a65", en: orange, zh: 橙色}
    - {code: "0xffd54f", en: golden, zh: 金色}
probe: |
  const fish = t.objects('Image');
  t.ok(fish.length === knobs.count, 'the asked number of fish');
  const moves = t.movers(() => t.step(30));
  t.ok(moves.length === knobs.count, 'every fish swims');
  t.ok(new Set(moves.map(m => Math.round(Math.abs(m.x)))).size > 1, 'at their own speeds');
  const seen = new Map(fish.map(f => [f, { turned: 0, flip: f.flipX }]));
  let inside = true;
  for (let i = 0; i < 900; i++) {
    t.step();
    fish.forEach(f => {
      const s = seen.get(f);
      if (f.flipX !== s.flip) { s.turned++; s.flip = f.flipX; }
      inside = inside && f.x > -60 && f.x < 860;
    });
  }
  t.ok(inside && [...seen.values()].every(s => s.turned > 0), 'each fish turns round at the side');
*/
const COUNT = 6;

class Fish extends Phaser.GameObjects.Image {
  constructor(scene, x, y) {
    super(scene, x, y, 'fish');
    this.speed = 60 + (y % 7) * 25;
    this.baseY = y;
  }

  // The group calls this every frame, thanks to runChildUpdate.
  update(time, delta) {
    this.x += this.speed * (delta / 1000);
    this.y = this.baseY + Math.sin(time / 400 + this.baseY) * 10;
    if ((this.x > 760 && this.speed > 0) || (this.x < 40 && this.speed < 0)) {
      this.speed = -this.speed;
      this.setFlipX(this.speed < 0);
    }
  }
}

class TankScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff8a65);
    g.fillEllipse(28, 14, 36, 24);
    g.fillTriangle(14, 14, 0, 2, 0, 26);
    g.generateTexture('fish', 48, 28);
    g.destroy();
  }

  create() {
    const school = this.add.group({ classType: Fish, runChildUpdate: true });
    for (let i = 0; i < COUNT; i++) {
      school.get(100 + i * 80, 100 + i * 53);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0277bd',
  scene: TankScene
});
