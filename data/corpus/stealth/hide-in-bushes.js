/* scene
tasks:
  en:
    - hide in bushes from a guard
    - sneak past a patrolling guard, in a bush he can't see me
    - "A guard walks to and fro along the road at {guard} px/s and sees what is in the yellow area, 170 px ahead of him. WASD moves the hero at 180 px/s; in one of the {bushes} bushes he is hidden and half transparent, walls block his feet. In the open it says Seen! and restarts after a second; the {gem} gem on the right wins."
  zh:
    - 躲草丛的潜行游戏
    - 绕过巡逻的守卫，躲进草丛他就看不见我
    - 守卫以每秒 {guard} 像素在路上来回走，能看到前方 170 像素的黄色区域；WASD 以每秒 180 像素移动主角，躲进 {bushes} 个草丛中的一个就变半透明、不会被发现，墙会挡住脚；在空地被看到就显示 Seen!，一秒后重来；拿到右边的{gem}宝石获胜
difficulty: hard
apis: [refreshBody, body.setSize, setOffset, setDisplaySize, this.physics.add.staticGroup, setAlpha, this.physics.overlap, getBounds]
plan:
  en:
    req: Get past a patrolling guard who cannot see into bushes
    steps: [Give the hero a body at his feet, Stretch bushes and walls and refresh their static bodies, Turn the guard round at the ends, Hide the hero while he overlaps a bush, Look for him ahead of the guard, Restart or win]
  zh:
    req: 绕过看不见草丛的巡逻守卫
    steps: [主角的碰撞体只在脚下, 拉伸草丛和墙并刷新静态碰撞体, 守卫走到头就转身, 与草丛重叠时主角隐藏, 检查守卫前方, 重来或获胜]
knobs:
  guard: {code: "GUARD_SPEED = {}", values: [90, 110]}
  bushes: {code: "BUSHES = {}", values: [3, 4]}
  gem:
    - {code: "0x00f5d4", en: turquoise, zh: 青绿色}
    - {code: "0xf15bb5", en: pink, zh: 粉色}
probe: |
  const find = (colour) => t.objects((o) => o.fillColor === colour)[0];
  const hero = () => find(0x3a86ff), guard = () => find(0xd00000);
  const bushes = t.objects((o) => o.texture && o.texture.key === 'bush');
  t.near(bushes.length, knobs.bushes, 0, 'the bushes are there');
  t.near(hero().body.height, 16, 1, 'only the feet are solid');
  t.ok(bushes.every((b) => Math.abs(b.body.width - b.displayWidth) < 1 && Math.abs(b.body.x - (b.x - b.displayWidth / 2)) < 1), 'a bush is as solid as it looks');
  t.near(t.travel(guard(), () => t.step(30)).distance, knobs.guard / 2, 6, 'the guard walks');
  t.near(t.travel(hero(), () => t.hold('W', 10)).y, -30, 6, 'W walks up');
  const ahead = (x) => (x - guard().x) * guard().body.velocity.x > 0;
  const to = (x, y, frames = 300) => {
    for (let i = 0; i < frames && Math.hypot(x - hero().x, y - hero().y) > 8 && !t.text(/!/); i++) {
      const dx = x - hero().x, dy = y - hero().y;
      t.hold([Math.abs(dx) > 4 && (dx > 0 ? 'D' : 'A'), Math.abs(dy) > 4 && (dy > 0 ? 'S' : 'W')].filter(Boolean), 1);
    }
  };
  const bush = bushes.sort((a, b) => a.x - b.x)[0];
  let turned = 0, way = guard().body.velocity.x;
  for (let i = 0; i < 1200 && turned < 2; i++) { t.step(); if (guard().body.velocity.x * way < 0) turned++; way = guard().body.velocity.x; }
  t.ok(turned === 2 && !t.text(/!/), 'he turns round at both ends');
  for (let i = 0; i < 900 && guard().x < bush.x + 250; i++) t.step();
  to(bush.x, bush.y - 12); t.step(2);
  t.ok(hero().alpha < 0.7, 'in a bush the hero is half transparent');
  t.seconds(900 / knobs.guard);
  t.ok(!t.text(/!/), 'where the guard does not see him');
  for (let i = 0; i < 1200 && !(guard().x < bush.x - 20 && ahead(9999)); i++) t.step();
  for (let i = 0; i < 60 && !t.text(/!/); i++) t.hold('S', 1);
  for (let i = 0; i < 200 && !t.text(/!/); i++) t.step();
  t.ok(t.text(/!/), 'in the open he does');
  t.near(t.travel(hero(), () => t.hold('D', 10)).distance, 0, 0, 'and it is over');
  t.seconds(1.2);
  t.ok(hero().x < 100 && !t.text(/!/), 'until it starts again');
  to(350, 520);
  for (let i = 0; i < 1200 && !(guard().x < 320 && ahead(-9999)); i++) t.step();
  to(350, 300); to(760, 290);
  t.ok(t.text(/gem/i) && !t.text(/!/), 'behind his back one gets to the gem');
*/
const GUARD_SPEED = 90;
const BUSHES = 3;
const SIGHT = 170;

class BushScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.add.rectangle(400, 300, 800, 90, 0xb08968);
    this.sight = this.add.rectangle(0, 0, SIGHT, 180, 0xffdd00, 0.2).setOrigin(0, 0.5);
    this.guard = this.addPerson(300, 290, 0xd00000);
    this.guard.body.setVelocityX(GUARD_SPEED).setCollideWorldBounds(true, 1);
    this.hero = this.addPerson(40, 520, 0x3a86ff);
    this.hero.body.setSize(24, 16).setOffset(4, 34);
    const gem = this.physics.add.existing(this.add.star(760, 300, 4, 8, 18, 0x00f5d4));

    this.add.graphics().fillStyle(0x2d6a4f).fillEllipse(40, 20, 80, 40).generateTexture('bush', 80, 40).destroy();
    this.bushes = this.physics.add.staticGroup();
    for (let i = 0; i < BUSHES; i++) {
      const x = 180 + (i * 480) / (BUSHES - 1);
      // A static body stays as large as it was made until it is refreshed.
      this.bushes.create(x, 300, 'bush').setDisplaySize(100, 56).refreshBody();
    }
    const walls = this.physics.add.staticGroup();
    [100, 500].forEach((y) => walls.create(400, y, '__WHITE').setDisplaySize(50, 200).refreshBody());

    this.physics.add.collider(this.hero, walls);
    this.physics.add.overlap(this.hero, gem, () => this.end('The gem is yours'));
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
  }

  addPerson(x, y, colour) {
    return this.physics.add.existing(this.add.rectangle(x, y, 32, 50, colour));
  }

  update() {
    if (this.over) return;
    const { W, A, S, D } = this.keys;
    this.hero.body.setVelocity((D.isDown - A.isDown) * 180, (S.isDown - W.isDown) * 180);

    const hidden = this.physics.overlap(this.hero, this.bushes);
    this.hero.setAlpha(hidden ? 0.4 : 1);
    this.sight.setPosition(this.guard.x, this.guard.y).setScale(Math.sign(this.guard.body.velocity.x), 1);
    if (!hidden && this.sight.getBounds().contains(this.hero.x, this.hero.y)) {
      this.end('Seen!');
      this.time.delayedCall(1000, () => this.scene.restart());
    }
  }

  end(words) {
    this.over = true;
    this.physics.pause();
    this.add.text(400, 80, words, { fontSize: '44px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#52796f',
  physics: { default: 'arcade' },
  scene: BushScene
});
