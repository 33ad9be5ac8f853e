/* scene
tasks:
  en:
    - blackjack
    - twenty-one card game against the dealer with hit and stand
    - draw cards up to 21, more is lost, then the bank takes its cards and whoever is closer wins
    - "Blackjack with {colour} cards of 60 x 90 px. You start with two cards, the dealer with one; pictures count 10, an ace 11 or 1. H draws a card, over 21 you lose. S stops, the dealer draws until {stand} or more, the higher sum up to 21 wins, equal sums are a draw. {key} deals anew."
  zh:
    - 二十一点
    - 和庄家玩的 21 点纸牌游戏，可以要牌或停牌
    - 抽牌尽量接近 21，超过就输，然后电脑抽牌，谁更接近谁赢
    - 二十一点，{colour}的牌 60 x 90 像素。玩家先有两张牌，庄家一张；J、Q、K 算 10，A 算 11 或 1。按 H 要一张牌，超过 21 就输。按 S 停牌，庄家抽到 {stand} 或以上为止，不超过 21 的大者获胜，相等为平局。按 {key} 重新发牌。
difficulty: hard
apis: [Phaser.Utils.Array.GetRandom, this.add.rectangle, this.input.keyboard.on, setText, this.scene.restart]
plan:
  en:
    req: Blackjack against a dealer who draws until {stand}
    steps:
      - Deal two cards to the player and one to the dealer
      - Count a hand and turn aces from 11 into 1 when needed
      - Draw a card on H and lose over 21
      - Let the dealer draw on S and compare
      - Deal anew with a key
  zh:
    req: 和抽到 {stand} 为止的庄家玩二十一点
    steps:
      - 给玩家两张牌，给庄家一张
      - 计算点数，需要时把 A 从 11 变成 1
      - 按 H 要牌，超过 21 就输
      - 按 S 由庄家抽牌再比较
      - 按键重新发牌
knobs:
  colour:
    - {code: "0xf8f9fa", en: white, zh: 白色}
    - {code: "0xffe8a1", en: pale yellow, zh: 淡黄色}
  stand: {code: "DEALER_STANDS = {}", values: [17, 18]}
  key: {code: "keydown-{}", values: [SPACE, N]}
probe: |
  const cards = () => t.objects('Rectangle').filter((o) => o.fillColor === knobs.colour);
  const low = () => Math.max(...cards().map((o) => o.y));
  const mine = () => cards().filter((o) => o.y === low());
  const name = (card) => t.objects('Text').find((o) => o.x === card.x && o.y === card.y).text;
  const sum = (hand) => {
    const names = hand.map(name);
    let total = names.reduce((all, n) => all + (n === 'A' ? 11 : Number(n) || 10), 0);
    for (const n of names) if (n === 'A' && total > 21) total -= 10;
    return total;
  };
  const dealer = () => cards().filter((o) => o.y !== low());
  const over = () => t.text(/You win|You lose|Draw/);
  t.ok(mine().length === 2 && dealer().length === 1, 'two cards for me and one for the dealer');
  t.ok(t.number(/You:/) === sum(mine()) && t.number(/Dealer:/) === sum(dealer()), 'the sums are right');
  t.press('H');
  t.ok(mine().length === 3 && t.number(/You:/) === sum(mine()), 'H draws a card and the sum follows');
  for (let i = 0; i < 21 && !over(); i++) t.press('H');
  t.ok(sum(mine()) > 21 && t.text(/You lose/), 'over 21 is lost');
  const count = cards().length;
  t.press('H');
  t.press('S');
  t.ok(cards().length === count, 'then no card is drawn any more');
  for (let round = 0; round < 5; round++) {
    t.press(knobs.key);
    t.step(3);
    t.ok(!over() && cards().length === 3, 'the key deals anew');
    t.press('S');
    const [me, bank] = [sum(mine()), sum(dealer())];
    t.ok(mine().length === 2 && bank >= knobs.stand && t.number(/Dealer:/) === bank, 'the dealer draws far enough');
    const result = bank > 21 || me > bank ? /You win/ : me < bank ? /You lose/ : /Draw/;
    t.ok(t.text(result), 'the right one wins');
  }
*/
const NAMES = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K'];
const DEALER_STANDS = 17;

class BlackjackScene extends Phaser.Scene {
  create() {
    this.over = false;
    this.add.text(400, 570, 'H: hit   S: stand', { fontSize: '20px' }).setOrigin(0.5);
    this.message = this.add.text(400, 300, '', { fontSize: '40px' }).setOrigin(0.5);
    this.dealer = this.addHand('Dealer', 150);
    this.player = this.addHand('You', 440);
    this.draw(this.dealer);
    this.draw(this.player);
    this.draw(this.player);

    this.input.keyboard.on('keydown-H', this.hit, this);
    this.input.keyboard.on('keydown-S', this.stand, this);
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addHand(title, y) {
    return { title, y, names: [], label: this.add.text(60, y - 90, '', { fontSize: '26px' }) };
  }

  draw(hand) {
    const name = Phaser.Utils.Array.GetRandom(NAMES);
    const x = 90 + hand.names.length * 70;
    this.add.rectangle(x, hand.y, 60, 90, 0xf8f9fa);
    this.add.text(x, hand.y, name, { fontSize: '30px', color: '#111111' }).setOrigin(0.5);
    hand.names.push(name);
    hand.label.setText(`${hand.title}: ${this.sum(hand)}`);
  }

  sum(hand) {
    // Number('J') is NaN, so pictures count 10
    let total = 0;
    for (const name of hand.names) total += name === 'A' ? 11 : Number(name) || 10;
    for (const name of hand.names) {
      if (name === 'A' && total > 21) total -= 10;
    }
    return total;
  }

  hit() {
    if (this.over) return;
    this.draw(this.player);
    if (this.sum(this.player) > 21) this.finish('You lose');
  }

  stand() {
    if (this.over) return;
    while (this.sum(this.dealer) < DEALER_STANDS) this.draw(this.dealer);
    const mine = this.sum(this.player);
    const bank = this.sum(this.dealer);
    if (mine === bank) this.finish('Draw');
    else this.finish(bank > 21 || mine > bank ? 'You win' : 'You lose');
  }

  finish(result) {
    this.over = true;
    this.message.setText(result);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b6e4f',
  scene: BlackjackScene
});
