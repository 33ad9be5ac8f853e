/* scene
tasks:
  en:
    - pull a box
    - my figure holds on to a crate with space and drags it backwards to the mark
    - next to the {colour} crate the space bar grabs it, then it comes along wherever I walk, only slower
    - "LEFT and RIGHT walk a blue figure at {speed} px/s. It cannot push the {colour} 60 px box at x = 500, but next to it and with SPACE held both move together at half the speed. While the box is less than 12 px from the yellow mark at x = 150, the text Done! is shown."
  zh:
    - 拉箱子
    - 小人按住空格抓住箱子，倒着把它拖到标记处
    - 站在{colour}箱子旁按住空格就抓住它，走到哪里它跟到哪里，只是慢一些
    - 左右键以每秒 {speed} 像素移动蓝色小人。他推不动 x = 500 处 60 像素的{colour}箱子，但在旁边按住空格时两者以一半速度一起移动。箱子离 x = 150 的黄色标记不到 12 像素时显示文字 Done!
difficulty: medium
apis: [this.physics.add.existing, setImmovable, this.physics.add.collider, setVelocityX, this.input.keyboard.createCursorKeys, setVisible]
plan:
  en:
    req: Hold SPACE next to the {colour} box to pull it to the mark
    steps: [Add the figure and a box that cannot be pushed, Let them collide, Look whether SPACE is held next to the box, Give both the same slower speed then, Show a text when the box is at the mark]
  zh:
    req: 在{colour}箱子旁按住空格把它拉到标记处
    steps: [添加小人和推不动的箱子, 让两者碰撞, 检查是否在箱子旁按住空格, 是则给两者相同的较慢速度, 箱子到标记时显示文字]
knobs:
  colour:
    - {code: "0xbc6c25", en: brown, zh: 棕色}
    - {code: "0xe63946", en: red, zh: 红色}
    - {code: "0x2a9d4f", en: green, zh: 绿色}
  speed: {code: "SPEED = {}", values: [200, 140, 260]}
probe: |
  const box = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const hero = t.one((o) => o.type === 'Rectangle' && o.width === 40);
  const done = () => t.texts().some((s) => /done/i.test(s));
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, knobs.speed / 15, 'RIGHT walks at the asked speed');
  t.hold('RIGHT', 90);
  t.near(hero.x, 450, 3, 'it stops at the box');
  t.near(box.x, 500, 1, 'and cannot push it');
  t.near(t.travel(box, () => t.hold('LEFT', 20)).x, 0, 1, 'without SPACE the box stays');
  t.ok(hero.x < 430, 'when the figure walks away');
  t.near(t.travel(box, () => t.hold(['LEFT', 'SPACE'], 20)).x, 0, 1, 'from afar SPACE does nothing');
  t.hold('RIGHT', 90);
  t.near(t.travel(box, () => t.hold(['LEFT', 'SPACE'], 60)).x, -knobs.speed / 2, knobs.speed / 15, 'next to it SPACE pulls the box at half the speed');
  t.near(box.x - hero.x, 50, 6, 'together with the figure');
  t.ok(!done(), 'it is not at the mark yet');
  t.down('LEFT');
  t.down('SPACE');
  for (let i = 0; i < 400 && !done(); i++) t.step();
  t.up('LEFT');
  t.up('SPACE');
  t.ok(done(), 'the text comes at the mark');
  t.near(box.x, 150, 16, 'which is where it should be');
*/
const SPEED = 200;
const MARK = 150;

class PullScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 500, 800, 200, 0x606c38);
    this.add.rectangle(MARK, 406, 80, 12, 0xffd166);
    this.box = this.add.rectangle(500, 370, 60, 60, 0xbc6c25);
    this.hero = this.add.rectangle(300, 365, 40, 70, 0x3a86ff);
    for (const thing of [this.box, this.hero]) {
      this.physics.add.existing(thing);
      thing.body.setCollideWorldBounds(true);
    }
    this.box.body.setImmovable(true);
    this.physics.add.collider(this.hero, this.box);

    this.done = this.add.text(400, 120, 'Done!', { fontSize: '48px' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, space } = this.cursors;
    const close = Math.abs(this.box.x - this.hero.x) < 56;
    const pulls = space.isDown && close;
    const speed = (right.isDown - left.isDown) * (pulls ? SPEED / 2 : SPEED);

    this.hero.body.setVelocityX(speed);
    this.box.body.setVelocityX(pulls ? speed : 0);
    this.done.setVisible(Math.abs(this.box.x - MARK) < 12);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  physics: { default: 'arcade' },
  scene: PullScene
});
