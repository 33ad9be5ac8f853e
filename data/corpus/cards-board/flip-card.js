/* scene
tasks:
  en:
    - card flip
    - a card that turns over when I click it
    - Clicking a 140 x 200 card turns it over by scaling it to 0 and back in {time} ms a half; the back is {back}, the front shows "{face}", another click turns it back.
  zh:
    - 翻牌
    - 点一下把牌翻过来
    - 点击 140 x 200 的牌，横向缩到 0 再放大完成翻面，每半程 {time} 毫秒；背面是{back}，正面显示"{face}"，再点翻回去。
difficulty: easy
apis: [generateTexture, this.add.image, this.tweens.add, setTexture, setInteractive]
plan:
  en:
    req: Turn a card over with a tween of scaleX
    steps:
      - Generate front and back textures
      - Tween scaleX to 0 with yoyo
      - Change the texture in onYoyo
      - Ignore clicks while it turns
  zh:
    req: 用 scaleX 补间翻转一张牌
    steps:
      - 生成正面和背面纹理
      - 用 yoyo 把 scaleX 补间到 0
      - 在 onYoyo 中更换纹理
      - 翻转时忽略点击
knobs:
  time: {code: "duration: {}", values: [150, 220]}
  face: {code: "'{}'", values: [A♠, K♥, Q♣]}
  back:
    - {code: "0x1d4e89", en: blue, zh: 蓝色}
    - {code: "0x8b1e3f", en: dark red, zh: 深红色}
probe: |
  const card = t.one('Image');
  const shown = () => card.texture.key;
  const face = () => t.texts().some((s) => s.includes(knobs.face));
  const back = shown();
  t.ok(!face(), 'the back is shown first');
  t.click(card);
  t.step(Math.round(knobs.time * 0.06) - 8);
  t.ok(card.scaleX < 0.9, 'it gets narrow');
  t.seconds(knobs.time / 500 + 0.2);
  t.ok(shown() !== back && face(), 'the front is shown');
  t.near(card.scaleX, 1, 0.01, 'at full width');
  t.click(card); t.seconds(knobs.time / 500 + 0.2);
  t.ok(shown() === back && !face(), 'a second click turns it back');
*/
function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xfdfcf7).fillRoundedRect(0, 0, 140, 200, 12).generateTexture('front', 140, 200).clear();
  art.fillStyle(0x1d4e89).fillRoundedRect(0, 0, 140, 200, 12);
  art.lineStyle(4, 0xffffff).strokeRoundedRect(10, 10, 120, 180, 8).generateTexture('back', 140, 200).destroy();
}

function create() {
  const card = this.add.image(400, 300, 'back').setInteractive({ useHandCursor: true });
  const face = this.add.text(400, 300, 'A♠', { fontSize: '56px', color: '#222222' });
  face.setOrigin(0.5).setVisible(false);
  let turning = false;

  card.on('pointerdown', () => {
    if (turning) {
      return;
    }
    turning = true;
    this.tweens.add({
      targets: [card, face],
      scaleX: 0,
      duration: 150,
      yoyo: true,
      // half way the card is a line: change its face now
      onYoyo: (tween, target) => {
        if (target === card) {
          const front = card.texture.key === 'back';
          card.setTexture(front ? 'front' : 'back');
          face.setVisible(front);
        }
      },
      onComplete: () => {
        turning = false;
      }
    });
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2d6a4f',
  scene: { preload, create }
});
