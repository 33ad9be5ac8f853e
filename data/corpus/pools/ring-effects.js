/* scene
tasks:
  en:
    - click effect with a pool
    - every click shows a ring that grows and fades, rings come from a pool
    - Keep shock-wave rings in a group with maxSize {size}; a click takes one with getFirstDead, tweens it to scale {scale} and alpha 0 in 500 ms and gives it back with killAndHide.
  zh:
    - 点击特效用对象池
    - 点一下出现一个扩散淡出的圆环，圆环来自对象池
    - 用最多 {size} 个圆环的组做冲击波，点击时用 getFirstDead 取一个，500 毫秒内放大到 {scale} 倍并变透明，结束后用 killAndHide 归还。
difficulty: medium
apis: [getFirstDead, killAndHide, this.tweens.add, setActive, setScale]
plan:
  en:
    req: Clicks show pooled rings that grow and fade
    steps:
      - Generate the ring texture
      - Create {size} hidden rings in a group
      - On a click take one with getFirstDead
      - Tween its scale and alpha
      - Return it to the pool in onComplete
  zh:
    req: 点击显示来自对象池的扩散圆环
    steps:
      - 生成圆环纹理
      - 在组里建 {size} 个隐藏的圆环
      - 点击时用 getFirstDead 取一个
      - 用补间放大并变透明
      - 在 onComplete 中归还
knobs:
  size: {code: "SIZE = {}", values: [5, 4, 6]}
  scale: {code: "SCALE = {}", values: [3, 4, 2]}
probe: |
  const rings = () => t.objects('Image');
  t.ok(rings().length === 0, 'no ring is shown at first');
  t.click(200, 200);
  const ring = t.one('Image');
  t.near(ring.x, 200, 1, 'the ring is at the pointer');
  const s = ring.scale;
  t.step(15);
  t.ok(ring.scale > s + 0.2 && ring.alpha < 1, 'it grows and fades');
  t.near(t.travel(ring, () => t.step(5)).distance, 0, 1, 'it stays there');
  let largest = 0;
  for (let i = 0; i < 60; i++) {
    t.step();
    if (ring.visible) largest = Math.max(largest, ring.scale);
  }
  t.near(largest, knobs.scale, 0.1, 'up to the asked scale');
  t.ok(rings().length === 0, 'it goes away');
  t.click(500, 400);
  t.ok(rings()[0] === ring, 'the same object is used again');
  t.near(ring.alpha, 1, 0.2, 'and is visible again');
  const ever = new Set();
  for (let i = 0; i < 30; i++) {
    t.click(100 + 20 * i, 300);
    rings().forEach(r => ever.add(r));
  }
  t.near(ever.size, knobs.size, 0, 'the pool never grows');
*/
const SIZE = 5;
const SCALE = 3;

class RingScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.lineStyle(4, 0xffab40).strokeCircle(32, 32, 29);
    g.generateTexture('ring', 64, 64);
    g.destroy();
  }

  create() {
    this.rings = this.add.group();
    for (let i = 0; i < SIZE; i++) {
      const ring = this.add.image(0, 0, 'ring');
      this.rings.add(ring);
      this.rings.killAndHide(ring);
    }
    this.add.text(400, 40, 'Click anywhere').setOrigin(0.5);
    this.input.on('pointerdown', ({ x, y }) => this.showRing(x, y));
  }

  showRing(x, y) {
    // Take a sleeping ring; false means never make a new one.
    const ring = this.rings.getFirstDead(false);
    if (!ring) return;

    ring.setPosition(x, y).setScale(0.5).setAlpha(1);
    ring.setActive(true).setVisible(true);
    this.tweens.add({
      targets: ring,
      scale: SCALE,
      alpha: 0,
      duration: 500,
      ease: 'Quad.easeOut',
      onComplete: () => this.rings.killAndHide(ring)
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212121',
  scene: RingScene
});
