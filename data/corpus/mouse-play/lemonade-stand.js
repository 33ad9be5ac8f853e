/* scene
tasks:
  en:
    - lemonade stand game
    - buy lemons, sell drinks to people who pass by, spend the profit on advertising
    - small shop simulation with stock and money, guests come by themselves and leave when there is nothing left
    - "Start with 6 coins and 0 cups. The Lemons button costs 2 coins and brings {cups} cups. Every 1500 ms a {colour} customer walks in from the left; at the stand after 600 ms he buys one cup for {price} coins or reads Sold out, then he leaves. The Sign button costs 10 coins, works once and makes customers come every 750 ms."
  zh:
    - 柠檬水小摊
    - 买柠檬，把饮料卖给路过的人，赚的钱用来做广告
    - 有库存和金钱的小店模拟，客人自己会来，卖完了就走
    - 开始有 6 枚硬币和 0 杯。Lemons 按钮花 2 枚硬币得到 {cups} 杯。每 1500 毫秒有一位{colour}客人从左边走来；600 毫秒后到摊前，花 {price} 枚硬币买一杯，没有货就显示 Sold out，然后离开。Sign 按钮花 10 枚硬币，只能用一次，让客人每 750 毫秒来一位。
difficulty: medium
apis: [this.time.addEvent, this.tweens.chain, setInteractive, this.add.text, this.add.circle]
plan:
  en:
    req: Run a lemonade stand with stock, customers and advertising
    steps: [Keep coins and cups and show them, Make buttons that check the price, Send in a customer with a timer event, Walk him to the stand with a tween chain, Sell a cup or show Sold out, Halve the delay of the timer for the sign]
  zh:
    req: 经营有库存、客人和广告的柠檬水摊
    steps: [记录并显示硬币和杯数, 做会检查价格的按钮, 用定时事件派来客人, 用补间链让客人走到摊前, 卖出一杯或显示 Sold out, 买招牌后把定时间隔减半]
knobs:
  cups: {code: "CUPS = {}", values: [4, 3, 5]}
  price: {code: "PRICE = {}", values: [2, 3]}
  colour:
    - {code: "0xff8c42", en: orange, zh: 橙色}
    - {code: "0x8338ec", en: purple, zh: 紫色}
probe: |
  const coins = () => t.number(/coins: /i);
  const cups = () => t.number(/cups: /i);
  const button = (name) => t.objects((o) => o.type === 'Text' && o.input && o.text.includes(name))[0];
  const untilSale = () => {
    const before = cups();
    let frames = 0;
    while (frames < 200 && cups() >= before) { t.step(1); frames += 1; }
    return frames;
  };
  t.ok(coins() === 6 && cups() === 0, 'it starts with 6 coins and no cups');
  t.click(button('Sign'));
  t.near(coins(), 6, 0, 'the sign is too expensive');
  for (let i = 0; i < 4; i++) t.click(button('Lemons'));
  t.near(coins(), 0, 0, 'lemons cost 2 coins as long as there are any');
  t.near(cups(), 3 * knobs.cups, 0, 'and bring cups');
  untilSale();
  t.ok(t.objects('Arc').some((o) => o.fillColor === knobs.colour), 'a customer came');
  t.ok(coins() === knobs.price && cups() === 3 * knobs.cups - 1, 'he bought one cup');
  t.near(untilSale(), 90, 3, 'the next one comes after 1500 ms');
  while (cups() > 0 && untilSale() < 200);
  t.near(coins(), 3 * knobs.cups * knobs.price, 0, 'all cups bring their price');
  t.ok(!t.text(/sold out/i), 'nobody was sent away');
  t.step(95);
  t.ok(t.text(/sold out/i), 'without cups the next one is sent away');
  t.near(coins(), 3 * knobs.cups * knobs.price, 0, 'and pays nothing');
  t.click(button('Lemons'));
  t.click(button('Sign'));
  t.near(coins(), 3 * knobs.cups * knobs.price - 12, 1, 'lemons and the sign are paid');
  t.ok(!button('Sign'), 'the sign can be bought once');
  untilSale();
  untilSale();
  t.near(untilSale(), 45, 3, 'with the sign customers come twice as often');
*/
const CUPS = 4;
const PRICE = 2;

class LemonadeScene extends Phaser.Scene {
  create() {
    this.coins = 6;
    this.cups = 0;
    this.add.rectangle(400, 470, 800, 260, 0x90be6d);
    this.add.rectangle(400, 330, 180, 100, 0xf9c74f);
    this.coinText = this.add.text(20, 16, '', { fontSize: '26px', color: '#333333' });
    this.cupText = this.add.text(20, 52, '', { fontSize: '26px', color: '#333333' });
    this.sayText = this.add.text(400, 250, '', { fontSize: '28px', color: '#d00000' }).setOrigin(0.5);

    this.addButton(40, 'Lemons: 2 coins', 2, () => {
      this.cups += CUPS;
    });
    this.addButton(110, 'Sign: 10 coins', 10, (button) => {
      this.visits.delay = 750;
      button.destroy();
    });
    this.visits = this.time.addEvent({ delay: 1500, loop: true, callback: this.sendCustomer, callbackScope: this });
    this.showState();
  }

  addButton(y, label, cost, onBuy) {
    const style = { fontSize: '22px', color: '#ffffff', backgroundColor: '#277da1', padding: { x: 14, y: 10 } };
    const button = this.add.text(660, y, label, style).setOrigin(0.5).setInteractive({ useHandCursor: true });
    button.on('pointerdown', () => {
      if (this.coins < cost) return;
      this.coins -= cost;
      onBuy(button);
      this.showState();
    });
  }

  sendCustomer() {
    const customer = this.add.circle(-20, 430, 24, 0xff8c42);
    this.tweens.chain({
      targets: customer,
      tweens: [
        { x: 400, duration: 600, onComplete: () => this.serve() },
        { x: 840, duration: 600 }
      ],
      onComplete: () => customer.destroy()
    });
  }

  serve() {
    const canBuy = this.cups > 0;
    if (canBuy) {
      this.cups -= 1;
      this.coins += PRICE;
    }
    this.sayText.setText(canBuy ? '' : 'Sold out');
    this.showState();
  }

  showState() {
    this.coinText.setText(`Coins: ${this.coins}`);
    this.cupText.setText(`Cups: ${this.cups}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#caf0f8',
  scene: LemonadeScene
});
