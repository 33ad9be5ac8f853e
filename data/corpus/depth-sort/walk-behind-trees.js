/* scene
tasks:
  en:
    - walk behind trees
    - y sorting, the player goes behind trees that are lower on the screen
    - "{count} trees (trunk and crown in one container) at random places and a {colour} hero with arrow keys at 200 px/s; every frame depth is set to y, so whoever stands lower covers the others."
  zh:
    - 走到树后面
    - 按 y 坐标排序遮挡，角色可以走到树后
    - '{count} 棵树随机分布（树干和树冠在一个容器里），{colour}角色用方向键以 200 的速度移动；每帧把 depth 设为 y，越靠下的越在前面'
difficulty: easy
apis: [this.add.container, setDepth, Phaser.Math.Between, createCursorKeys]
plan:
  en:
    req: A hero walks in front of and behind {count} trees sorted by y
    steps: [Build each tree in a container whose foot is at its y, Set the depth of a tree to its y, Move the hero with the arrow keys, Set the hero's depth to its y each frame]
  zh:
    req: 角色按 y 排序在 {count} 棵树前后走动
    steps: [每棵树一个容器且脚在 y 处, 树的深度设为 y, 方向键移动角色, 每帧把角色深度设为 y]
knobs:
  count: {code: "TREES = {}", values: [12, 8, 18]}
  colour:
    - {code: "0xfb7185", en: pink, zh: 粉色}
    - {code: "0xfde047", en: yellow, zh: 黄色}
probe: |
  const trees = t.objects((o) => o.type === 'Container' && !o.list.some((p) => p.fillColor === knobs.colour));
  const hero = t.one((o) => o.type === 'Container' && o.list.some((p) => p.fillColor === knobs.colour));
  t.near(trees.length, knobs.count, 0, 'all trees are there');
  const first = t.travel(hero, () => t.hold('RIGHT', 15));
  t.near(first.x, 50, 10, 'RIGHT walks');
  const sorted = [...trees].sort((a, b) => a.y - b.y);
  t.ok(sorted.every((o, i) => i === 0 || o.depth >= sorted[i - 1].depth), 'lower trees are in front');
  const tree = sorted[sorted.length >> 1];
  hero.setPosition(tree.x, tree.y - 15); t.step(2);
  t.ok(hero.depth < tree.depth, 'above its foot the hero is behind the tree');
  hero.setPosition(tree.x, tree.y - 4);
  t.hold('DOWN', 4); t.step(1);
  t.ok(hero.depth > tree.depth, 'walking down brings it to the front');
*/
const TREES = 12;
const SPEED = 200;

class ForestScene extends Phaser.Scene {
  create() {
    for (let i = 0; i < TREES; i++) {
      this.addTree(Phaser.Math.Between(60, 740), Phaser.Math.Between(150, 580));
    }

    const legs = this.add.rectangle(0, -15, 24, 30, 0x1e3a8a);
    const head = this.add.circle(0, -42, 15, 0xfb7185);
    this.hero = this.add.container(400, 330, [legs, head]);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addTree(x, y) {
    const trunk = this.add.rectangle(0, -20, 16, 40, 0x78350f);
    const crown = this.add.ellipse(0, -75, 80, 90, 0x166534);
    const tree = this.add.container(x, y, [trunk, crown]);
    tree.setDepth(y);
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const step = SPEED * delta / 1000;

    this.hero.x += (right.isDown - left.isDown) * step;
    this.hero.y += (down.isDown - up.isDown) * step;
    this.hero.setDepth(this.hero.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#86efac',
  scene: ForestScene
});
