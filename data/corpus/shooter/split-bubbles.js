/* scene
tasks:
  en:
    - bubbles that split when shot
    - shoot a harpoon up at bouncing bubbles, each hit splits one into two smaller ones
    - "A hero on the ground runs at 260 px/s and shoots one harpoon at a time straight up with space. A {colour} bubble of {big} px bounces around; a hit splits it into two of half the size that fly apart, the smallest just pop. All popped: Cleared, a bubble on the hero: Game over."
  zh:
    - 打泡泡，打中会分裂
    - 向上发射鱼叉打弹跳的泡泡，打中一个变成两个小的
    - 地面上的小人以每秒 260 像素跑动，空格向上发射鱼叉，一次只有一支；{big} 像素的{colour}泡泡到处弹，打中分成两个一半大小、向两边飞开的泡泡，最小的直接破掉；全打完显示 Cleared，被泡泡碰到显示 Game over
difficulty: hard
apis: [setDisplaySize, setCircle, this.physics.add.group, this.physics.add.overlap, enableBody, disableBody]
plan:
  en:
    req: A harpoon splits bouncing bubbles into halves until none is left
    steps: [Generate a bubble texture, Add bubbles by size with a round body and full bounce, Run and shoot one harpoon at a time, Replace a hit bubble by two halves, End when the hero is touched or no bubble is left]
  zh:
    req: 鱼叉把弹跳的泡泡一分为二，直到全部打完
    steps: [生成泡泡纹理, 按大小添加圆形且完全反弹的泡泡, 跑动并一次发射一支鱼叉, 打中的泡泡换成两个一半的, 小人被碰到或没有泡泡时结束]
knobs:
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
  big: {code: "BIG = {}", values: [96, 80]}
probe: |
  const kind = (key) => t.objects((o) => o.texture && o.texture.key === key);
  const hero = kind('hero')[0], first = kind('bubble')[0];
  t.near(first.displayWidth, knobs.big, 0.5, 'the first bubble has the asked size');
  t.near(t.travel(hero, () => t.hold('LEFT', 15)).x, -65, 9, 'the hero runs');
  const shots = () => kind('harpoon');
  t.press('SPACE'); t.press('SPACE');
  t.near(shots().length, 1, 0, 'one harpoon at a time');
  t.ok(t.travel(shots()[0], () => t.step(10)).y < -60, 'it flies up');
  t.seconds(1.2);
  t.near(shots().length, 0, 0, 'and is gone at the top');
  let turned = 0, last = first.body.velocity.y;
  for (let i = 0; i < 900 && kind('bubble').length === 1; i++) {
    const ahead = first.x + first.body.velocity.x * 0.35;
    if (Math.abs(ahead - hero.x) < 25) t.press('SPACE'); else t.step();
    if (first.body && last > 0 && first.body.velocity.y < 0) turned++;
    if (first.body) last = first.body.velocity.y;
  }
  t.ok(turned > 0, 'the bubble bounces');
  const halves = kind('bubble');
  t.near(halves.length, 2, 0, 'a hit makes two of one');
  t.ok(halves.every((b) => Math.abs(b.displayWidth - knobs.big / 2) < 0.5), 'of half the size');
  t.ok(halves[0].body.velocity.x * halves[1].body.velocity.x < 0, 'that fly apart');
  for (let i = 0; i < 3000 && !t.text(/game over/i); i++) {
    const near = kind('bubble').sort((a, b) => Math.abs(a.x - hero.x) - Math.abs(b.x - hero.x))[0];
    t.hold(near.x < hero.x ? 'LEFT' : 'RIGHT', 1);
  }
  t.ok(t.text(/game over/i), 'a bubble that touches the hero ends it');
*/
const BIG = 96;
const SMALLEST = 20;
const RUN = 260;

class BubbleScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x4cc9f0).fillCircle(48, 48, 48).fillStyle(0xffffff, 0.6).fillCircle(32, 30, 10);
    g.generateTexture('bubble', 96, 96).clear();
    g.fillStyle(0xffd6a5).fillRect(0, 0, 28, 44).generateTexture('hero', 28, 44).clear();
    g.fillStyle(0xffffff).fillTriangle(4, 0, 8, 14, 0, 14).fillRect(3, 14, 2, 46).generateTexture('harpoon', 8, 60);
    g.destroy();
  }

  create() {
    this.hero = this.physics.add.image(250, 578, 'hero').setCollideWorldBounds(true);
    this.hero.body.setAllowGravity(false);
    this.harpoon = this.physics.add.image(0, 0, 'harpoon').disableBody(true, true);
    this.harpoon.body.setAllowGravity(false);
    this.bubbles = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    this.addBubble(500, 160, BIG, 110);

    this.physics.add.overlap(this.harpoon, this.bubbles, this.split, null, this);
    this.physics.add.overlap(this.hero, this.bubbles, () => this.end('Game over'));
    this.input.keyboard.on('keydown-SPACE', this.shoot, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addBubble(x, y, size, velocityX) {
    // The circle is given in texture pixels; the body shrinks along with the picture.
    const bubble = this.bubbles.create(x, y, 'bubble').setDisplaySize(size, size).setCircle(48);
    bubble.setVelocity(velocityX, -160);
  }

  shoot() {
    if (this.harpoon.active || this.physics.world.isPaused) return;
    this.harpoon.enableBody(true, this.hero.x, this.hero.y - 40, true, true).setVelocityY(-600);
  }

  split(harpoon, bubble) {
    const half = bubble.displayWidth / 2;
    harpoon.disableBody(true, true);
    bubble.destroy();
    if (half > SMALLEST) {
      this.addBubble(bubble.x - half / 2, bubble.y, half, -130);
      this.addBubble(bubble.x + half / 2, bubble.y, half, 130);
    }
    if (this.bubbles.getLength() === 0) this.end('Cleared!');
  }

  end(words) {
    this.physics.pause();
    this.add.text(400, 250, words, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    const direction = Number(this.cursors.right.isDown) - Number(this.cursors.left.isDown);
    this.hero.setVelocityX(direction * RUN);
    if (this.harpoon.active && this.harpoon.y < -30) this.harpoon.disableBody(true, true);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  physics: { default: 'arcade', arcade: { gravity: { y: 350 } } },
  scene: BubbleScene
});
