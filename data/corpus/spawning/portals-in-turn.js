/* scene
tasks:
  en:
    - spawn points
    - four portals, monsters come out of one after the other, the active portal glows
    - Four named portals take turns every {delay} ms; the active one pulses by a tween to scale 1.3, a monster grows out of it and walks right at 80 px/s; never more than {limit} monsters at once.
  zh:
    - 刷怪点
    - 四个传送门轮流出怪，正在出怪的门会发光
    - 四个传送门每 {delay} 毫秒轮流工作，当前的门用补间放大到 1.3 倍再缩回，怪物从门里长出来并以 80 的速度向右走，同时最多 {limit} 个怪。
difficulty: medium
apis: [Phaser.Math.Wrap, this.tweens.add, this.time.addEvent, countActive, this.physics.add.group]
plan:
  en:
    req: Four portals release monsters in turn, at most {limit} at once
    steps:
      - Generate the monster texture and draw the portals
      - Step through the portals with Phaser.Math.Wrap every {delay} ms
      - Skip the spawn while {limit} monsters live
      - Pulse the active portal and let the monster grow
      - Remove monsters that left the screen
  zh:
    req: 四个传送门轮流出怪，同时最多 {limit} 个
    steps:
      - 生成怪物纹理并画传送门
      - 每 {delay} 毫秒用 Phaser.Math.Wrap 轮到下一个门
      - 已有 {limit} 个怪时不再生成
      - 当前的门闪动，怪物逐渐变大
      - 移除走出屏幕的怪物
knobs:
  delay: {code: "DELAY = {}", values: [800, 600, 1000]}
  limit: {code: "LIMIT = {}", values: [5, 6, 4]}
probe: |
  const monsters = () => t.objects(o => o.texture && o.texture.key === 'monster');
  const portals = t.objects('Ellipse');
  t.ok(portals.length === 4, 'four portals');
  const known = new Set(), order = [], births = [];
  let most = 0, pulsed = new Set();
  for (let i = 0; i < 900; i++) {
    t.step();
    most = Math.max(most, monsters().length);
    portals.forEach((p, k) => p.scale > 1.15 && pulsed.add(k));
    monsters().forEach(m => {
      if (known.has(m)) return;
      known.add(m);
      births.push(i * 1000 / 60);
      order.push(portals.findIndex(p => Math.abs(p.y - m.y) < 20 && Math.abs(p.x - m.x) < 40));
      t.ok(m.scale < 0.6, 'a monster grows out of its portal');
    });
  }
  t.near(births[1] - births[0], knobs.delay, 40, 'at the asked pace');
  t.ok(order.slice(0, 4).sort().join() === '0,1,2,3', 'the portals take turns');
  t.ok(pulsed.size === 4, 'the active portal pulses');
  t.near(most, knobs.limit, 0, 'never more than the limit');
  t.ok(known.size > knobs.limit, 'when some have left, new ones come');
  const m = monsters().at(-1);
  t.near(t.travel(m, () => t.step(30)).x, 40, 4, 'they walk at 80 px/s');
*/
const DELAY = 800;
const LIMIT = 5;

class PortalScene extends Phaser.Scene {
  constructor() {
    super('portals');
  }

  preload() {
    const g = this.make.graphics({}, false);
    g.fillStyle(0x76ff03).fillRect(0, 4, 36, 32).fillStyle(0x000000).fillRect(22, 12, 6, 6);
    g.generateTexture('monster', 36, 36);
  }

  create() {
    this.portals = [120, 240, 360, 480].map((y) => this.add.ellipse(60, y, 50, 90, 0x7c4dff));
    this.monsters = this.physics.add.group();
    this.active = 0;
    this.time.addEvent({ delay: DELAY, loop: true, callback: this.nextPortal, callbackScope: this });
  }

  nextPortal() {
    if (this.monsters.countActive() >= LIMIT) return;
    const portal = this.portals[this.active];
    this.active = Phaser.Math.Wrap(this.active + 1, 0, this.portals.length);

    this.tweens.add({ targets: portal, scale: 1.3, duration: 150, yoyo: true });
    const monster = this.monsters.create(portal.x, portal.y, 'monster').setScale(0.1);
    monster.setVelocityX(80);
    this.tweens.add({ targets: monster, scale: 1, duration: 400 });
  }

  update() {
    const gone = this.monsters.getChildren().filter((monster) => monster.x > 500);
    gone.forEach((monster) => monster.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a0033',
  physics: { default: 'arcade' },
  scene: PortalScene
});
