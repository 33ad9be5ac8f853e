/* scene
tasks:
  en:
    - hand of cards
    - "deal {count} cards in a fan, hover lifts a card, click plays it"
    - Deal {count} cards from the deck into a fan at the bottom; the card under the pointer rises by {lift} px, a click plays it to the middle and the rest of the fan closes up.
  zh:
    - 手牌
    - 发 {count} 张牌成扇形，鼠标移上去抬起，点击打出
    - 从牌堆发 {count} 张牌，在底部排成扇形；鼠标下的牌抬高 {lift} 像素，点击打到中央，其余手牌重新排列。
difficulty: hard
apis: [generateTexture, this.add.container, this.tweens.add, setSize, setInteractive, Phaser.Utils.Array.Remove, disableInteractive]
plan:
  en:
    req: A fan of {count} cards to hover and play
    steps:
      - Make each card a container with its own size and input
      - Compute place and angle in the fan
      - Tween the cards there
      - Lift on pointerover and lower on pointerout
      - Play on click and lay out the rest again
  zh:
    req: '{count} 张牌的扇形手牌，可悬停和打出'
    steps:
      - 每张牌做成带尺寸和输入的容器
      - 计算在扇形中的位置和角度
      - 用补间移动到位
      - 悬停抬起并移开放下
      - 点击打出并重新排列
knobs:
  count: {code: "COUNT = {}", values: [5, 6]}
  lift: {code: "LIFT = {}", values: [40, 60]}
probe: |
  t.seconds(1);
  const cards = t.objects('Container');
  t.ok(cards.length === knobs.count, 'all cards are dealt');
  const xs = cards.map((o) => o.x);
  t.ok(xs.every((x, i) => i === 0 || x > xs[i - 1] + 20), 'they lie side by side');
  t.ok(cards[0].angle < -3 && cards[knobs.count - 1].angle > 3, 'as a fan');
  const card = cards[2], y = card.y;
  t.move(card.x, card.y - 20); t.seconds(0.5);
  t.near(card.y, y - knobs.lift, 2, 'hovering lifts the card');
  t.move(400, 50); t.seconds(0.5);
  t.near(card.y, y, 2, 'leaving lowers it');
  t.click(card.x, card.y - 20); t.seconds(0.8);
  t.near(card.x, 400, 2, 'a click plays it to the middle');
  t.ok(card.y < 300, 'away from the hand');
  t.ok(Math.abs(cards[0].x - xs[0]) > 10, 'the fan closes up');
*/
const COUNT = 5;
const LIFT = 40;

class HandScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xfffcf2).fillRoundedRect(0, 0, 100, 150, 12);
    art.lineStyle(3, 0x403d39).strokeRoundedRect(2, 2, 96, 146, 10).generateTexture('card', 100, 150).destroy();
  }

  create() {
    this.hand = [];
    for (let i = 0; i < COUNT; i++) {
      this.hand.push(this.addCard(i + 1));
    }
    this.layOut();
  }

  addCard(value) {
    const back = this.add.image(0, 0, 'card');
    const label = this.add.text(-36, -62, value, { fontSize: '30px', color: '#eb5e28' });
    const card = this.add.container(700, 120, [back, label]).setSize(100, 150).setInteractive();

    card.on('pointerover', () => this.glide(card, { y: card.getData('y') - LIFT }));
    card.on('pointerout', () => this.glide(card, { y: card.getData('y') }));
    card.on('pointerdown', () => this.playCard(card));
    return card;
  }

  layOut() {
    this.hand.forEach((card, i) => {
      const offset = i - (this.hand.length - 1) / 2;
      const y = 500 + offset * offset * 6;
      card.setData('y', y);
      this.glide(card, { x: 400 + offset * 90, y, angle: offset * 5 });
    });
  }

  playCard(card) {
    Phaser.Utils.Array.Remove(this.hand, card);
    card.disableInteractive().removeAllListeners();
    this.glide(card, { x: 400, y: 240, angle: 0 });
    this.layOut();
  }

  glide(card, place) {
    this.tweens.killTweensOf(card);
    this.tweens.add({ targets: card, ...place, duration: 250, ease: 'Cubic.easeOut' });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#386641',
  scene: HandScene
});
