/* scene
tasks:
  en:
    - flashcards
    - vocabulary cards that turn over when I click them, with buttons for known and again
    - an app to learn words, the front has the English word and the back the Chinese one, what I know is put away
    - 'Five words on a {colour} card in random order: a click on the card turns it over in two halves of {time} ms, English in front and Chinese behind. "Again" puts the card at the end of the pile, "I know it" takes it out; the cards left are counted and at the end it says "All learned!".'
  zh:
    - 单词卡片
    - 背单词的卡片，点一下翻面，可以选认识或再来一次
    - 做个英语单词记忆卡，正面英文背面中文，记住的就拿掉
    - '五个单词按随机顺序显示在{colour}卡片上：点击卡片翻面，前后两半各 {time} 毫秒，正面英文，背面中文。"Again"把卡片放到最后，"I know it"把它拿掉；显示剩余张数，全部记住后显示"All learned!"。'
difficulty: medium
apis: [Phaser.Utils.Array.Shuffle, setInteractive, this.tweens.add, this.tweens.isTweening, setText]
plan:
  en:
    req: Cards with words turn over and go out of the pile once known
    steps: [Shuffle the pairs of words, Show the front of the first card, Turn the card with a yoyo tween of scaleX, Change the word while it is thin, Put the card last or take it out with two buttons]
  zh:
    req: 点击翻面的单词卡，认识的就移出牌堆
    steps: [打乱单词对, 显示第一张卡片的正面, 用 scaleX 的往返补间翻面, 最窄的时候换文字, 两个按钮把卡片放到最后或拿掉]
knobs:
  colour:
    - {code: "0xfff3b0", en: yellow, zh: 黄色}
    - {code: "0xb7e4c7", en: green, zh: 绿色}
    - {code: "0xffc8dd", en: pink, zh: 粉色}
  time: {code: "FLIP = {}", values: [150, 250]}
probe: |
  const card = t.one('Rectangle');
  const word = t.one((o) => o.type === 'Text' && o.x === card.x && o.y === card.y);
  const turn = () => { t.click(card); t.seconds(knobs.time * 2 / 1000 + 0.2); };
  t.ok(card.fillColor === knobs.colour, 'the card has the asked colour');
  t.near(t.number(/left/), 5, 0, 'there are five cards');
  const front = word.text;
  t.ok(/^[a-z]+$/.test(front), 'the English word is in front');
  t.click(card);
  t.ok(card.scaleX < 0.95, 'a click turns the card');
  t.seconds(knobs.time * 2 / 1000 + 0.2);
  t.near(card.scaleX, 1, 0.01, 'all the way');
  t.ok(/^[\u4e00-\u9fff]+$/.test(word.text), 'to the Chinese word');
  turn();
  t.ok(word.text === front, 'and back again');
  t.click(t.text('Again'));
  t.ok(word.text !== front && t.number(/left/) === 5, 'Again brings another card and keeps this one');
  for (let i = 4; i > 0; i--) {
    t.ok(word.text !== front, 'the others come first');
    t.click(t.text('I know it'));
    t.near(t.number(/left/), i, 0, 'a known card is taken out');
  }
  t.ok(word.text === front, 'the one put back comes last');
  t.click(t.text('I know it'));
  t.ok(t.number(/left/) === 0 && t.text('All learned!'), 'the end is told');
  turn();
  t.ok(word.text === 'All learned!', 'then nothing turns');
*/
const FLIP = 150;
const WORDS = [['apple', '苹果'], ['water', '水'], ['moon', '月亮'], ['book', '书'], ['friend', '朋友']];

class FlashcardScene extends Phaser.Scene {
  create() {
    this.pile = Phaser.Utils.Array.Shuffle([...WORDS]);
    this.counter = this.add.text(16, 16, '', { fontSize: '26px' });
    this.card = this.add.rectangle(400, 260, 460, 240, 0xfff3b0).setInteractive({ useHandCursor: true });
    this.word = this.add.text(400, 260, '', { fontSize: '56px', color: '#22223b' }).setOrigin(0.5);
    this.card.on('pointerdown', () => this.flip());
    this.addButton(250, 'Again', () => this.pile.push(this.pile.shift()));
    this.addButton(550, 'I know it', () => this.pile.shift());
    this.showCard();
  }

  addButton(x, label, action) {
    const style = { fontSize: '32px', backgroundColor: '#4a4e69', padding: 12 };
    const button = this.add.text(x, 480, label, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => {
      if (!this.isReady()) return;
      action();
      this.showCard();
    });
  }

  isReady() {
    return this.pile.length > 0 && !this.tweens.isTweening(this.card);
  }

  showCard() {
    this.side = 0;
    this.counter.setText(`Cards left: ${this.pile.length}`);
    this.word.setText(this.pile.length > 0 ? this.pile[0][0] : 'All learned!');
  }

  flip() {
    if (!this.isReady()) return;
    this.side = 1 - this.side;
    this.tweens.add({
      targets: [this.card, this.word],
      scaleX: 0,
      duration: FLIP,
      yoyo: true,
      // the word changes while the card is too thin to be read
      onYoyo: () => this.word.setText(this.pile[0][this.side])
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#22223b',
  scene: FlashcardScene
});
