/* scene
tasks:
  en:
    - clicker with upgrades
    - a clicker game with a shop of three upgrades
    - 'A clicker with three upgrades from a list: double click power, +1 per second and a lucky click that pays {lucky} times with 10 % chance; each shows price and level, prices grow by {growth} times, unaffordable ones are dimmed.'
  zh:
    - 带升级的点击游戏
    - 点击赚钱，商店里有三种升级
    - '点击游戏，列表里有三种升级：点击收益翻倍、每秒 +1、10% 概率获得 {lucky} 倍收益；显示价格和等级，每次涨价 {growth} 倍，买不起的变暗。'
difficulty: hard
apis: [this.add.circle, setInteractive, this.time.addEvent, Phaser.Math.FloatBetween, setAlpha, setText]
plan:
  en:
    req: A clicker whose three upgrades come from a list
    steps:
      - Describe the upgrades as objects
      - Build a shop row for each
      - Pay and level up on click
      - Compute the click value from the levels
      - Add passive income each second
      - Refresh all texts
  zh:
    req: 三种升级来自列表的点击游戏
    steps:
      - 用对象描述升级
      - 为每种建一行商店
      - 点击时付款并升级
      - 根据等级计算点击收益
      - 每秒增加被动收入
      - 刷新所有文字
knobs:
  lucky: {code: "LUCKY = {}", values: [10, 5]}
  growth: {code: "GROWTH = {}", values: [1.5, 2]}
probe: |
  const money = () => t.number(/\$/);
  const coin = t.one('Arc');
  const row = (re) => t.text(re);
  t.click(coin);
  t.near(money(), 1, 0, 'a click earns one');
  const row1 = row(/double/i), price = Number(/\d+(?!.*\d)/.exec(row1.text)[0]);
  t.click(row1);
  t.near(money(), 1, 0, 'too poor to buy');
  const dim = row1.alpha;
  while (money() < price) t.click(coin);
  t.ok(row1.alpha > dim, 'an affordable upgrade is bright');
  t.click(row1);
  const left = money();
  t.click(coin);
  t.near(money() - left, 2, 0, 'double click pays two');
  t.near(Number(/\d+(?!.*\d)/.exec(row1.text)[0]), Math.ceil(price * knobs.growth), 0, 'the price grows');
  const row2 = row(/second|worker/i), price2 = Number(/\d+(?!.*\d)/.exec(row2.text)[0]);
  while (money() < price2) t.click(coin);
  t.click(row2);
  const before = money();
  t.seconds(4);
  t.near(money() - before, 4, 1, 'the worker earns one a second');
*/
const LUCKY = 10;
const GROWTH = 1.5;

class ShopScene extends Phaser.Scene {
  create() {
    this.money = 0;
    this.upgrades = [
      { name: 'Double click', price: 10, level: 0 },
      { name: 'Worker per second', price: 15, level: 0 },
      { name: 'Lucky click', price: 25, level: 0 }
    ];
    this.label = this.add.text(400, 60, '', { fontSize: '36px' }).setOrigin(0.5);
    this.add.circle(220, 300, 80, 0xffc300).setInteractive({ useHandCursor: true })
      .on('pointerdown', () => this.earn(this.clickValue()));

    this.rows = this.upgrades.map((upgrade, i) => {
      const row = this.add.text(340, 210 + i * 70, '', { fontSize: '18px', backgroundColor: '#3d348b' });
      row.setPadding(12, 10).setInteractive({ useHandCursor: true });
      return row.on('pointerdown', () => this.buy(upgrade));
    });

    this.time.addEvent({ delay: 1000, loop: true, callback: () => this.earn(this.upgrades[1].level) });
    this.refresh();
  }

  clickValue() {
    const [double, , lucky] = this.upgrades;
    const value = 2 ** double.level;
    // each level adds a chance of 10 %
    const hit = Phaser.Math.FloatBetween(0, 1) < 0.1 * lucky.level;
    return hit ? value * LUCKY : value;
  }

  earn(amount) {
    this.money += amount;
    this.refresh();
  }

  buy(upgrade) {
    if (this.money < upgrade.price) {
      return;
    }
    this.money -= upgrade.price;
    upgrade.level += 1;
    upgrade.price = Math.ceil(upgrade.price * GROWTH);
    this.refresh();
  }

  refresh() {
    this.label.setText(`$ ${this.money}`);
    this.rows.forEach((row, i) => {
      const { name, level, price } = this.upgrades[i];
      row.setText(`${name} (level ${level}) for ${price}`);
      row.setAlpha(this.money >= price ? 1 : 0.5);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#191635',
  scene: ShopScene
});
