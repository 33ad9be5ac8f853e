/* scene
tasks:
  en:
    - eat to grow bigger
    - "mushrooms make the hero grow, poison ones make it shrink"
    - Good mushrooms scale the hero up by {step} with a 300 ms tween, poison ones down by the same, never below 0.5; the hero walks with left and right at 200 px/s and the scale is shown.
  zh:
    - 吃蘑菇变大
    - 吃好蘑菇变大，吃毒蘑菇变小
    - 好蘑菇用 300 毫秒补间让主角放大 {step}，毒蘑菇缩小同样的值，最小 0.5，左右键以 200 行走，并显示当前大小。
difficulty: easy
apis: [this.physics.add.staticGroup, this.physics.add.overlap, this.tweens.add, Phaser.Math.Clamp, setText]
plan:
  en:
    req: Mushrooms change the hero's size by {step}
    steps:
      - Generate hero and mushroom textures
      - Lay out good and poison mushrooms in two groups
      - On overlap remove the mushroom and tween the hero's scale
      - Show the size
      - Walk with the cursor keys
  zh:
    req: 蘑菇让主角的大小改变 {step}
    steps:
      - 生成主角和蘑菇纹理
      - 用两个组放好蘑菇和毒蘑菇
      - 碰到时移除蘑菇并用补间改变大小
      - 显示大小
      - 用方向键行走
knobs:
  step: {code: "STEP = {}", values: [0.5, 0.4, 0.3]}
probe: |
  const hero = t.one(o => o.texture && o.texture.key === 'hero');
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const good = key('good'), poison = key('poison');
  t.ok(good.length === 3 && poison.length === 2, 'three good and two poison mushrooms');
  t.near(t.travel(hero, () => t.hold('LEFT', 15)).x, -50, 8, 'the hero walks');
  const eat = m => { hero.body.reset(m.x, m.y); t.step(2); hero.body.reset(40, 200); t.seconds(0.6); };
  eat(good[0]);
  t.ok(key('good').length === 2, 'the mushroom is eaten');
  t.near(hero.scale, 1 + knobs.step, 0.02, 'the hero has grown');
  t.near(t.number(/Size/), 1 + knobs.step, 0.06, 'the size is shown');
  eat(poison[0]);
  t.near(hero.scale, 1, 0.02, 'poison shrinks it');
  eat(poison[1]);
  t.near(hero.scale, Math.max(0.5, 1 - knobs.step), 0.02, 'not below a half');
*/
const STEP = 0.5;

class MushroomScene extends Phaser.Scene {
  preload() {
    this.drawMushroom('good', 0xe53935);
    this.drawMushroom('poison', 0x7b1fa2);
    const g = this.add.graphics();
    g.fillStyle(0xfdd835).fillRect(0, 0, 30, 30).generateTexture('hero', 30, 30).destroy();
  }

  drawMushroom(key, colour) {
    const g = this.add.graphics();
    g.fillStyle(0xfff3e0).fillRect(8, 12, 8, 12);
    g.fillStyle(colour).slice(12, 14, 12, Math.PI, 0).fillPath();
    g.generateTexture(key, 24, 24).destroy();
  }

  create() {
    this.size = 1;
    this.label = this.add.text(16, 16, 'Size: 1.0', { fontSize: '24px', color: '#1b5e20' });
    this.hero = this.physics.add.sprite(100, 400, 'hero').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    const good = this.physics.add.staticGroup();
    [220, 340, 460].forEach((x) => good.create(x, 400, 'good'));
    const poison = this.physics.add.staticGroup();
    [580, 700].forEach((x) => poison.create(x, 400, 'poison'));

    this.physics.add.overlap(this.hero, good, (hero, mushroom) => this.eat(mushroom, STEP));
    this.physics.add.overlap(this.hero, poison, (hero, mushroom) => this.eat(mushroom, -STEP));
  }

  eat(mushroom, change) {
    mushroom.destroy();
    this.size = Phaser.Math.Clamp(this.size + change, 0.5, 3);
    this.label.setText('Size: ' + this.size.toFixed(1));
    this.tweens.add({ targets: this.hero, scale: this.size, duration: 300, ease: 'Back.easeOut' });
  }

  update() {
    const { left, right } = this.cursors;
    this.hero.setVelocityX((right.isDown - left.isDown) * 200);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#dcedc8',
  physics: { default: 'arcade' },
  scene: MushroomScene
});
