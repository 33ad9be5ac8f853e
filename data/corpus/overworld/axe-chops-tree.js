/* scene
tasks:
  en:
    - use an item with a key
    - find the axe, then cut down trees by pressing space next to them
    - my guy picks a tool up from the ground, carries it and hits a tree with it, three blows bring it down and I get wood
    - "A {colour} square walks with the arrow keys at 200 px/s. SPACE within 60 px of a tree, a green circle, says \"You need an axe\" until the grey axe was picked up by touching it; it is then carried along. With the axe each SPACE is a blow that makes the tree smaller, after {blows} blows it is gone and Wood goes up by 1."
  zh:
    - 按键使用道具
    - 先捡到斧头，再在树旁边按空格砍树
    - 角色从地上捡起工具带在身上，用它砍树，砍几下树就倒了，得到木头
    - 一个{colour}方块用方向键以每秒 200 像素行走。树是绿色的圆，在 60 像素以内按空格，没有斧头时显示"You need an axe"，碰到灰色斧头就捡起来带在身上。有斧头后每按一次空格砍一下，树变小一点，砍 {blows} 下后树消失，Wood 加 1。
difficulty: medium
apis: [this.physics.add.overlap, this.input.keyboard.on, Phaser.Math.Distance.BetweenPoints, setScale, setText]
plan:
  en:
    req: With the axe trees are cut down by {blows} blows of SPACE
    steps: [Add the hero and an axe and some trees, Pick the axe up on a touch and carry it, Find the tree next to the hero on SPACE, Refuse without the axe, Shrink the tree with each blow and count the wood]
  zh:
    req: 有了斧头，按 {blows} 下空格就能砍倒一棵树
    steps: [添加主角、斧头和几棵树, 碰到斧头就捡起来带着走, 按空格时找旁边的树, 没有斧头就提示, 每砍一下树变小并计算木头]
knobs:
  blows: {code: "BLOWS = {}", values: [3, 4, 2]}
  colour:
    - {code: "0xf4a261", en: orange, zh: 橙色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
probe: |
  const hero = t.objects('Rectangle').find((o) => o.fillColor === knobs.colour);
  const axe = t.objects('Rectangle').find((o) => o.fillColor !== knobs.colour);
  const trees = t.objects('Arc');
  t.ok(hero && axe && trees.length >= 3, 'a hero, an axe and trees');
  t.near(t.travel(hero, () => t.hold('RIGHT', 18)).x, 60, 9, 'RIGHT walks right');
  const stand = (tree, away) => { hero.body.reset(tree.x - away, tree.y); t.step(4); };
  stand(trees[0], 50);
  t.press('SPACE');
  t.ok(t.text(/need an axe/i) && trees[0].scale === 1, 'without the axe nothing is cut');
  hero.body.reset(axe.x, axe.y);
  t.step(4);
  t.near(t.travel(axe, () => t.hold('DOWN', 18)).y, 60, 12, 'the axe is carried along');
  stand(trees[0], 80);
  t.press('SPACE');
  t.ok(trees[0].scale === 1, 'a blow from too far does nothing');
  stand(trees[0], 50);
  for (let i = 1; i < knobs.blows; i++) t.press('SPACE');
  t.ok(trees[0].scale < 1 && t.objects('Arc').length === trees.length, 'the blows make the tree smaller');
  t.ok(t.number(/wood/i) === 0, 'no wood before it is down');
  t.press('SPACE');
  t.ok(t.objects('Arc').length === trees.length - 1, 'the last blow brings the tree down');
  t.ok(t.number(/wood/i) === 1, 'and gives wood');
  stand(trees[1], 50);
  for (let i = 0; i < knobs.blows; i++) t.press('SPACE');
  t.ok(t.number(/wood/i) === 2 && t.objects('Arc').length === trees.length - 2, 'the next tree can be cut too');
*/
const SPEED = 200;
const REACH = 60;
const BLOWS = 3;

class WoodScene extends Phaser.Scene {
  create() {
    this.wood = 0;
    this.hasAxe = false;
    this.label = this.add.text(16, 12, 'Wood: 0', { fontSize: '24px' });
    this.message = this.add.text(400, 24, '', { fontSize: '24px' }).setOrigin(0.5);
    this.trees = [[250, 170], [600, 160], [450, 330], [680, 480]].map(([x, y]) => this.addTree(x, y));

    this.axe = this.add.rectangle(150, 500, 10, 32, 0xced4da);
    this.hero = this.add.rectangle(80, 300, 32, 32, 0xf4a261);
    this.physics.add.existing(this.axe);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.physics.add.overlap(this.hero, this.axe, () => this.takeAxe());

    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', this.useAxe, this);
  }

  addTree(x, y) {
    return this.add.circle(x, y, 34, 0x2d6a4f).setData('blows', 0);
  }

  takeAxe() {
    this.hasAxe = true;
    this.axe.body.enable = false;
    this.message.setText('You have the axe');
  }

  useAxe() {
    const tree = this.trees.find((one) => Phaser.Math.Distance.BetweenPoints(this.hero, one) < REACH);
    if (!tree) return;
    if (!this.hasAxe) {
      this.message.setText('You need an axe');
      return;
    }
    tree.incData('blows');
    tree.setScale(1 - 0.15 * tree.getData('blows'));
    if (tree.getData('blows') < BLOWS) return;
    this.trees.splice(this.trees.indexOf(tree), 1);
    tree.destroy();
    this.wood += 1;
    this.label.setText(`Wood: ${this.wood}`);
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * SPEED, (down.isDown - up.isDown) * SPEED);
    if (this.hasAxe) this.axe.setPosition(this.hero.x + 22, this.hero.y);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#6a994e',
  physics: { default: 'arcade' },
  scene: WoodScene
});
