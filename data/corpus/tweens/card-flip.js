/* scene
tasks:
  en:
    - flip a card
    - click the card to flip it over, click again to flip it back
    - A 140×200 card with a {colour} back. A click squeezes scaleX to 0 in {half} ms, swaps the texture, and opens it again; clicks during the flip are ignored.
  zh:
    - 翻牌
    - 点击卡牌翻过来，再点翻回去
    - 一张 140×200 的卡牌，背面是{colour}。点击后 scaleX 在 {half} 毫秒内缩到 0，换纹理再展开，翻转过程中点击无效。
difficulty: hard
apis: [this.add.image, setInteractive, this.tweens.chain, setTexture, generateTexture, isPlaying]
plan:
  en:
    req: Flip a card with a {colour} back by clicking it
    steps:
      - Generate front and back textures in preload
      - Add the card with this.add.image and setInteractive
      - On pointerdown squeeze scaleX with this.tweens.chain
      - Swap the texture with setTexture when it is thin
      - Open it again and ignore clicks while the chain isPlaying
  zh:
    req: 点击翻转背面为{colour}的卡牌
    steps:
      - 在 preload 中生成正面和背面纹理
      - 用 this.add.image 和 setInteractive 添加卡牌
      - pointerdown 时用 this.tweens.chain 压缩 scaleX
      - 最窄时用 setTexture 换图
      - 再展开，补间链 isPlaying 时忽略点击
knobs:
  colour:
    - {code: "0x3a86ff", en: blue, zh: 蓝色}
    - {code: "0xd00000", en: red, zh: 红色}
  half: {code: "HALF = {}", values: [150, 220, 100]}
probe: |
  const card = t.one('Image');
  const back = card.texture.key;
  t.click(card);
  t.ok(card.scaleX < 1 && card.texture.key === back, 'a click starts the flip, still showing the back');
  let least = 1;
  for (let i = 0; i < knobs.half * 2 / 16; i++) { t.step(); least = Math.min(least, card.scaleX); }
  t.ok(least < 0.2, 'it becomes thin');
  t.seconds(0.2);
  const front = card.texture.key;
  t.ok(front !== back, 'it shows the front');
  t.near(card.scaleX, 1, 0.01, 'it is wide again');
  t.near(card.scaleY, 1, 0.01, 'the height stays');
  t.click(card);
  t.click(card);
  t.seconds(1);
  t.ok(card.texture.key === back && Math.abs(card.scaleX - 1) < 0.01, 'it flips back once, clicks during the flip do not count');
  t.click(card);
  t.seconds(knobs.half / 1000 - 0.03);
  t.click(card);
  t.seconds(1);
  t.ok(card.texture.key === front, 'nor does a click while it opens');
*/
const HALF = 150;

class CardScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x3a86ff).fillRoundedRect(0, 0, 140, 200, 12);
    g.lineStyle(4, 0xffffff).strokeRoundedRect(12, 12, 116, 176, 8).generateTexture('back', 140, 200);
    g.clear().fillStyle(0xffffff).fillRoundedRect(0, 0, 140, 200, 12);
    g.fillStyle(0xff006e).fillCircle(70, 100, 36).generateTexture('front', 140, 200);
    g.destroy();
  }

  create() {
    this.card = this.add.image(400, 300, 'back').setInteractive({ useHandCursor: true });
    this.card.on('pointerdown', this.flip, this);
  }

  flip() {
    if (this.flipping && this.flipping.isPlaying()) return;

    const next = this.card.texture.key === 'back' ? 'front' : 'back';
    this.flipping = this.tweens.chain({
      targets: this.card,
      tweens: [
        { scaleX: 0, duration: HALF, onComplete: () => this.card.setTexture(next) },
        { scaleX: 1, duration: HALF }
      ]
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3b2a',
  scene: CardScene
});
