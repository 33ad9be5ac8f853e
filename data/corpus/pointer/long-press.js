/* scene
tasks:
  en:
    - long press
    - hold the mouse on a chest for a second to open it
    - Holding the pointer on the {colour} chest fills a ring around it; after {hold} ms it opens, and letting go earlier empties the ring.
  zh:
    - 长按
    - 按住宝箱一段时间才能打开，松手就重来
    - 按住{colour}宝箱时周围的圆环逐渐填满，按满 {hold} 毫秒打开，提前松手圆环清空。
difficulty: medium
apis: [this.add.image, setInteractive, this.add.graphics, arc, strokePath, setTexture, Phaser.Math.DegToRad]
plan:
  en:
    req: Open a {colour} chest by holding the pointer on it for {hold} ms
    steps:
      - Generate textures for the closed and the open chest in preload
      - Add the chest with this.add.image and setInteractive
      - Note on pointerdown that it is held, on pointerup and pointerout that it is not
      - Draw the ring with arc and strokePath in update
      - Swap the texture with setTexture when the time is full
  zh:
    req: 按住{colour}宝箱 {hold} 毫秒打开它
    steps:
      - 在 preload 中生成关闭和打开的宝箱纹理
      - 用 this.add.image 和 setInteractive 添加宝箱
      - pointerdown 记为按住，pointerup 和 pointerout 记为松开
      - 在 update 中用 arc 和 strokePath 画圆环
      - 时间满时用 setTexture 换成打开的宝箱
knobs:
  hold: {code: "HOLD = {}", values: [1000, 700, 1500]}
  colour:
    - {code: "0xa1662f", en: brown, zh: 棕色}
    - {code: "0x4e79a7", en: blue, zh: 蓝色}
probe: |
  const chest = t.one('Image');
  const closed = chest.texture.key;
  t.pointerDown(chest);
  t.seconds(knobs.hold / 2000);
  t.pointerUp(chest);
  t.seconds(knobs.hold / 1000);
  t.ok(chest.texture.key === closed, 'letting go early keeps it closed');
  t.pointerDown(chest);
  t.move(700, 560);
  t.seconds(knobs.hold / 1000 + 0.2);
  t.ok(chest.texture.key === closed, 'leaving the chest keeps it closed');
  t.pointerUp(700, 560);
  t.step(2);
  const before = t.snap();
  t.pointerDown(chest);
  t.seconds(knobs.hold / 2000);
  t.ok(t.changed(before, t.snap()) > 0.001, 'a ring grows while it is held');
  t.ok(chest.texture.key === closed, 'it is not open at half time');
  t.seconds(knobs.hold / 2000 + 0.1);
  t.ok(chest.texture.key !== closed, 'it opens when the time is full');
  t.pointerUp(chest);
*/
const HOLD = 1000;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xa1662f).fillRect(0, 20, 100, 60).fillRect(0, 0, 100, 18).generateTexture('closed', 100, 80);
  g.clear().fillStyle(0xa1662f).fillRect(0, 20, 100, 60).fillStyle(0xffe082).fillRect(8, 6, 84, 14);
  g.generateTexture('open', 100, 80);
  g.destroy();
}

function create() {
  this.chest = this.add.image(400, 300, 'closed').setInteractive();
  this.ring = this.add.graphics();
  this.holding = false;
  this.held = 0;

  this.chest.on('pointerdown', () => { this.holding = true; });
  this.chest.on('pointerup', () => { this.holding = false; });
  this.chest.on('pointerout', () => { this.holding = false; });
}

function update(time, delta) {
  this.held = this.holding ? Math.min(this.held + delta, HOLD) : 0;
  if (this.held === HOLD) this.chest.setTexture('open');

  const end = Phaser.Math.DegToRad(360 * this.held / HOLD - 90);
  this.ring.clear();
  if (this.held > 0) {
    this.ring.lineStyle(8, 0xffffff).beginPath().arc(400, 300, 80, -Math.PI / 2, end).strokePath();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2e3d2f',
  scene: { preload, create, update }
});
