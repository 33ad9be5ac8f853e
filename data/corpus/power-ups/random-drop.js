/* scene
tasks:
  en:
    - crates drop random items
    - break a crate and get a coin, a heart or a bomb by chance
    - A click breaks one of {count} crates; a weight table decides what falls out, coin 60 %, heart 30 %, bomb 10 %; the item pops up by a tween, and clicking it adds 10 points, a life, or takes a life.
  zh:
    - 箱子随机掉落道具
    - 打开箱子随机掉金币、爱心或炸弹
    - 点击打破 {count} 个箱子之一，按权重表决定掉落：金币 60%、爱心 30%、炸弹 10%，道具用补间弹出，点击道具分别加 10 分、加一条命、减一条命。
difficulty: medium
apis: [setInteractive, scene.tweens.add, Phaser.Math.RND.frac, once, setText]
plan:
  en:
    req: Clicked crates drop a weighted random item
    steps:
      - Keep weight, colour and effect of the items in a table
      - Generate a texture for the crate and each item
      - Destroy a clicked crate and pick an item by its weight
      - Let the item pop up by a tween
      - Apply its effect when it is clicked
  zh:
    req: 点击箱子按权重掉落随机道具
    steps:
      - 用表格记录道具的权重、颜色和效果
      - 为箱子和每种道具生成纹理
      - 点击后销毁箱子并按权重抽道具
      - 用补间弹出道具
      - 点击道具时产生效果
knobs:
  count: {code: "COUNT = {}", values: [8, 6, 10]}
probe: |
  const crates = () => t.objects(o => o.texture && o.texture.key === 'crate');
  const items = () => t.objects(o => o.texture && /coin|heart|bomb/.test(o.texture.key));
  const state = () => ({ points: t.number(/Points/), lives: Number(t.texts().join(' ').match(/Lives: (-?\d+)/)[1]) });
  t.ok(crates().length === knobs.count && items().length === 0, 'only crates at first');
  let kinds = new Set(), right = true;
  for (const crate of [...crates()]) {
    t.click(crate);
    t.step();
    const item = items()[0];
    const y = item.y;
    t.step(10);
    right = right && item.y < y;
    t.step(30);
    const before = state();
    const kind = item.texture.key;
    kinds.add(kind);
    t.click(item);
    const after = state();
    right = right && after.points - before.points === (kind === 'coin' ? 10 : 0);
    right = right && after.lives - before.lives === ({ coin: 0, heart: 1, bomb: -1 })[kind];
  }
  t.ok(right, 'every item pops up and has its effect');
  t.ok(crates().length === 0 && items().length === 0, 'all are used up');
  t.ok(kinds.size > 1, 'the items differ');
*/
const COUNT = 8;
const ITEMS = {
  coin: { weight: 0.6, colour: 0xffd54f, points: 10, lives: 0 },
  heart: { weight: 0.3, colour: 0xff5252, points: 0, lives: 1 },
  bomb: { weight: 0.1, colour: 0x424242, points: 0, lives: -1 }
};

let label;
let points = 0;
let lives = 3;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xa1887f).fillRect(0, 0, 56, 56).lineStyle(4, 0x5d4037).strokeRect(2, 2, 52, 52);
  g.generateTexture('crate', 56, 56);
  for (const [name, item] of Object.entries(ITEMS)) {
    g.clear().fillStyle(item.colour).fillCircle(16, 16, 16).generateTexture(name, 32, 32);
  }
  g.destroy();
}

function create() {
  label = this.add.text(16, 16, '', { fontSize: '24px', color: '#3e2723' });
  showState();
  for (let i = 0; i < COUNT; i++) {
    const crate = this.add.image(130 + (i % 5) * 135, 280 + Math.floor(i / 5) * 170, 'crate').setInteractive();
    crate.once('pointerdown', () => {
      dropItem(this, crate.x, crate.y, pickItem());
      crate.destroy();
    });
  }
}

function pickItem() {
  // Walk along the weights until the random number is used up.
  let rest = Phaser.Math.RND.frac();
  for (const [name, item] of Object.entries(ITEMS)) {
    rest -= item.weight;
    if (rest < 0) return name;
  }
  return 'coin';
}

function dropItem(scene, x, y, name) {
  const item = scene.add.image(x, y, name).setInteractive();
  scene.tweens.add({ targets: item, y: y - 50, duration: 400, ease: 'Back.easeOut' });
  item.once('pointerdown', () => {
    points += ITEMS[name].points;
    lives += ITEMS[name].lives;
    showState();
    item.destroy();
  });
}

function showState() {
  label.setText(`Points: ${points}   Lives: ${lives}`);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#efebe9',
  scene: { preload, create }
});
