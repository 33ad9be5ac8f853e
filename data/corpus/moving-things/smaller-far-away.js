/* scene
tasks:
  en:
    - character gets smaller when walking away
    - a hero on a field with fake depth, going up makes it tiny and going down makes it big
    - simple perspective like in old adventure games, the further back the {colour} person is, the smaller and slower it is
    - "A {colour} figure of 50x90 px walks over a green field with the arrow keys, its feet between y = 220 and y = 580. Its scale goes evenly from {small} at the back to 1 at the front, and its speed is {speed} px/s times the scale. Three trees have the size of their place as well."
  zh:
    - 人物走远变小
    - 草地上的主角有远近感，往上走变小，往下走变大
    - 像老式冒险游戏那样的简单透视，{colour}小人越往后越小、越慢
    - 50x90 像素的{colour}小人用方向键在绿色草地上走，脚的 y 在 220 到 580 之间。缩放从远处的 {small} 均匀变到近处的 1，速度是每秒 {speed} 像素乘以缩放。三棵树的大小也由所在位置决定。
difficulty: easy
apis: [this.add.rectangle, this.add.triangle, setOrigin, Phaser.Math.Linear, setScale, setDepth]
plan:
  en:
    req: A {colour} figure gets smaller and slower towards the back
    steps: [Draw the field and the trees and the figure with their origin at the feet, Work out the scale from y, Walk with the arrow keys at a speed that fits the scale, Set scale and depth again after each step]
  zh:
    req: "{colour}小人越往远处走越小越慢"
    steps: [画出草地、树和小人并把原点放在脚下, 由 y 算出缩放, 用方向键以适合缩放的速度行走, 每步之后重新设置缩放和深度]
knobs:
  colour:
    - {code: "0xff6b6b", en: red, zh: 红色}
    - {code: "0x4361ee", en: blue, zh: 蓝色}
    - {code: "0xffd23f", en: yellow, zh: 黄色}
  small: {code: "SMALL = {}", values: [0.4, 0.3, 0.6]}
  speed: {code: "SPEED = {}", values: [200, 160, 260]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  t.step(2);
  const trees = t.objects('Triangle').sort((a, b) => a.y - b.y);
  t.ok(trees.length === 3 && trees[0].scaleX < trees[1].scaleX && trees[1].scaleX < trees[2].scaleX, 'trees at the back are smaller');
  t.near(hero.scaleX, (1 + knobs.small) / 2, 0.05, 'half way it has a middle size');
  t.hold('UP', 240);
  t.near(hero.y, 220, 3, 'it stops at the back');
  t.near(hero.scaleX, knobs.small, 0.02, 'and has the smallest size there');
  t.near(hero.scaleY, knobs.small, 0.02, 'in height too');
  const slow = t.travel(hero, () => t.hold('LEFT', 30)).x;
  t.near(slow, -knobs.speed * knobs.small / 2, knobs.speed / 15, 'it is slow at the back');
  t.hold('DOWN', 420);
  t.near(hero.y, 580, 3, 'it stops at the front');
  t.near(hero.scaleX, 1, 0.02, 'where it has its full size');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, knobs.speed / 15, 'and its full speed');
*/
const SMALL = 0.4;
const SPEED = 200;
const BACK = 220;
const FRONT = 580;

class DepthScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 400, 800, 400, 0x6a994e);
    for (const [x, y] of [[150, 260], [620, 340], [260, 500]]) {
      this.fit(this.add.triangle(x, y, 0, 150, 45, 0, 90, 150, 0x1b4332).setOrigin(0.5, 1));
    }
    this.hero = this.add.rectangle(400, 400, 50, 90, 0xff6b6b).setOrigin(0.5, 1);
    this.fit(this.hero);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  fit(thing) {
    const nearness = (thing.y - BACK) / (FRONT - BACK);
    thing.setScale(Phaser.Math.Linear(SMALL, 1, nearness));
    thing.setDepth(thing.y);
  }

  update(time, delta) {
    const { left, right, up, down } = this.cursors;
    const step = SPEED * this.hero.scale * delta / 1000;
    const x = this.hero.x + (right.isDown - left.isDown) * step;
    const y = this.hero.y + (down.isDown - up.isDown) * step;
    this.hero.setPosition(Phaser.Math.Clamp(x, 25, 775), Phaser.Math.Clamp(y, BACK, FRONT));
    this.fit(this.hero);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#a2d2ff',
  scene: DepthScene
});
