/* scene
tasks:
  en:
    - shop with a basket
    - put groceries into a basket, see what they cost together and pay with my coins
    - a market stall where the checkout refuses when I do not have enough money
    - "Three {colour} buttons Bread, Milk and Cake cost {prices} coins. A click puts one into the basket and raises the total; Pay takes the total from {coins} coins, empties the basket and says Thank you!, or says Not enough coins and changes nothing. Empty clears the basket."
  zh:
    - 购物篮商店
    - 把食物放进购物篮，显示总价，再用金币付款
    - 做一个小摊，钱不够时结账会被拒绝
    - 三个{colour}按钮 Bread、Milk、Cake，价格为 {prices}。点击放入购物篮并增加总价；Pay 从 {coins} 枚金币中扣除总价、清空购物篮并显示 Thank you!，不够则显示 Not enough coins 且什么都不变。Empty 清空购物篮。
difficulty: medium
apis: [this.add.rectangle, this.add.text, setInteractive, setText]
plan:
  en:
    req: A shop with a basket that is paid from {coins} coins
    steps: [List the goods and their prices, Add a button for each of them, Raise the total on a click, Pay if there are enough coins and say so, Empty the basket]
  zh:
    req: 带购物篮的商店，用 {coins} 枚金币付款
    steps: [列出商品和价格, 为每种商品加按钮, 点击时增加总价, 金币够就付款并提示, 清空购物篮]
knobs:
  prices:
    - {code: "PRICES = [3, 2, 7]", en: "3, 2 and 7", zh: "3、2、7"}
    - {code: "PRICES = [4, 1, 9]", en: "4, 1 and 9", zh: "4、1、9"}
  coins: {code: "COINS = {}", values: [20, 30]}
  colour:
    - {code: "0x2a9d8f", en: green, zh: 绿色}
    - {code: "0x5e60ce", en: purple, zh: 紫色}
probe: |
  const prices = String(knobs.prices).match(/\d+/g).map(Number);
  const coins = () => t.number(/coins: /i);
  const total = () => t.number(/total: /i);
  const bread = t.text(/bread/i), milk = t.text(/milk/i), cake = t.text(/cake/i), pay = t.text(/^pay$/i);
  t.near(t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour).length, 3, 0, 'three goods in the asked colour');
  t.ok(coins() === knobs.coins && total() === 0, 'the purse is full and the basket empty');
  t.click(bread);
  t.click(bread);
  t.click(milk);
  const cost = 2 * prices[0] + prices[1];
  t.near(total(), cost, 0, 'the total adds the prices up');
  t.near(coins(), knobs.coins, 0, 'nothing is paid yet');
  t.click(pay);
  t.near(coins(), knobs.coins - cost, 0, 'paying takes the coins');
  t.ok(total() === 0 && t.text(/thank you/i), 'empties the basket and says thanks');
  const rest = coins();
  for (let i = 0; i < 10 && total() <= rest; i++) t.click(cake);
  const dear = total();
  t.ok(dear > rest, 'the basket can cost more than the purse holds');
  t.click(pay);
  t.ok(t.text(/not enough/i), 'then paying is refused');
  t.ok(coins() === rest && total() === dear, 'and nothing changes');
  t.click(t.text(/^empty$/i));
  t.near(total(), 0, 0, 'Empty clears the basket');
*/
const NAMES = ['Bread', 'Milk', 'Cake'];
const PRICES = [3, 2, 7];
const COINS = 20;

class BasketScene extends Phaser.Scene {
  create() {
    this.coins = COINS;
    this.total = 0;
    this.purse = this.add.text(400, 60, '', { fontSize: '34px', color: '#ffd166' }).setOrigin(0.5);
    this.bill = this.add.text(400, 330, '', { fontSize: '34px' }).setOrigin(0.5);
    this.message = this.add.text(400, 530, '', { fontSize: '30px' }).setOrigin(0.5);

    NAMES.forEach((name, index) => {
      const price = PRICES[index];
      this.addButton(180 + index * 220, 200, `${name} ${price}`, 0x2a9d8f, () => this.put(price));
    });
    this.addButton(290, 430, 'Pay', 0x495057, () => this.pay());
    this.addButton(510, 430, 'Empty', 0x495057, () => this.put(-this.total));
    this.show('');
  }

  addButton(x, y, name, colour, onClick) {
    const button = this.add.rectangle(x, y, 190, 70, colour).setInteractive({ useHandCursor: true });
    this.add.text(x, y, name, { fontSize: '28px' }).setOrigin(0.5);
    button.on('pointerdown', onClick);
  }

  put(price) {
    this.total += price;
    this.show('');
  }

  pay() {
    if (this.total === 0) return;
    if (this.total > this.coins) {
      this.show('Not enough coins');
      return;
    }
    this.coins -= this.total;
    this.total = 0;
    this.show('Thank you!');
  }

  show(message) {
    this.purse.setText(`Coins: ${this.coins}`);
    this.bill.setText(`Total: ${this.total}`);
    this.message.setText(message);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#264653',
  scene: BasketScene
});
