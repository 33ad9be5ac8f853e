/* scene
tasks:
  en:
    - vending machine
    - insert coins, choose a drink, get change
    - "Buttons insert 1 or 5 coins. Three drinks cost {prices}; a click on one the credit pays for drops a can into the tray with a tween and keeps the rest, otherwise the display says Not enough. Return gives the credit back."
  zh:
    - 自动售货机
    - 投币、选饮料、退钱的机器
    - 按钮投入 1 或 5 枚硬币，三种饮料价格为 {prices}；余额足够时点击饮料，罐子用补间落入取物口并扣款，不够则显示 Not enough，Return 退回余额
difficulty: medium
apis: [this.add.rectangle, setInteractive, this.tweens.add, setText]
plan:
  en:
    req: A vending machine with coins, three drinks at {prices} and a return button
    steps: [List drinks and prices, Add buttons for the coins and Return, Show the credit, Sell a drink when the credit is enough, Drop a can with a tween]
  zh:
    req: 有投币、三种饮料（{prices}）和退币的售货机
    steps: [列出饮料和价格, 添加投币和退币按钮, 显示余额, 余额足够时出售, 用补间落下罐子]
knobs:
  prices:
    - {code: "PRICES = [3, 4, 6]", en: "3, 4 and 6", zh: "3、4、6"}
    - {code: "PRICES = [2, 5, 7]", en: "2, 5 and 7", zh: "2、5、7"}
  can:
    - {code: "0xe11d48", en: red cans, zh: 红色罐子}
    - {code: "0x0891b2", en: cyan cans, zh: 青色罐子}
probe: |
  const prices = knobs.prices.match(/\d+/g).map(Number);
  const cans = () => t.objects((o) => o.fillColor === knobs.can).length;
  const credit = () => t.number(/credit/i);
  t.near(credit(), 0, 0, 'no credit at first');
  const start = cans();
  t.click(t.text(/tea/i));
  t.ok(t.text(/not enough/i), 'without coins nothing is sold');
  t.near(cans(), start, 0, 'and no can drops');
  t.click(t.text(/\+5/)); t.click(t.text(/\+1/));
  t.near(credit(), 6, 0, 'coins are counted');
  t.click(t.text(/tea/i));
  t.near(credit(), 6 - prices[0], 0, 'a drink takes its price');
  t.near(cans(), start + 1, 0, 'a can drops');
  const moved = t.movers(() => t.seconds(1));
  t.ok(moved.length === 1 && moved[0].y > 50, 'down into the tray');
  t.click(t.text(/return/i));
  t.near(credit(), 0, 0, 'Return gives the rest back');
*/
const NAMES = ['Tea', 'Cola', 'Juice'];
const PRICES = [3, 4, 6];
const CAN = 0xe11d48;

class VendingScene extends Phaser.Scene {
  create() {
    this.credit = 0;
    this.add.rectangle(400, 300, 520, 560, 0x1e3a5f);
    this.add.rectangle(400, 530, 300, 70, 0x0b1626);
    this.display = this.add.text(400, 60, 'Credit: 0', { fontSize: '26px', color: '#4ade80' }).setOrigin(0.5);

    NAMES.forEach((name, index) => {
      this.addButton(260, 140 + index * 80, `${name} ${PRICES[index]}`, () => this.buy(index));
    });
    this.addButton(540, 140, '+1', () => this.insert(1));
    this.addButton(540, 220, '+5', () => this.insert(5));
    this.addButton(540, 300, 'Return', () => this.insert(-this.credit));
  }

  addButton(x, y, text, onClick) {
    const box = this.add.rectangle(x, y, 180, 60, 0x475569).setInteractive({ useHandCursor: true });
    this.add.text(x, y, text, { fontSize: '24px' }).setOrigin(0.5);
    box.on('pointerdown', onClick);
  }

  insert(amount) {
    this.credit += amount;
    this.display.setText(`Credit: ${this.credit}`);
  }

  buy(index) {
    if (this.credit < PRICES[index]) {
      this.display.setText(`Not enough, credit: ${this.credit}`);
      return;
    }
    this.insert(-PRICES[index]);
    const can = this.add.rectangle(Phaser.Math.Between(290, 510), 400, 28, 46, CAN);
    this.tweens.add({ targets: can, y: 535, duration: 500, ease: 'Bounce.Out' });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#94a3b8',
  scene: VendingScene
});
