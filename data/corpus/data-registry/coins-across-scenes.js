/* scene
tasks:
  en:
    - keep coins between scenes
    - collect coins in the mine and spend them in the shop, shared through the registry
    - 'Two scenes share "coins" in the registry: in the mine each click earns {earn}; S opens the shop, where a sword costs {price} and can only be bought with enough coins; S leads back.'
  zh:
    - 场景之间共享金币
    - 在矿洞赚金币，到商店花掉，用 registry 共享
    - 两个场景通过 registry 共享"coins"：矿洞里每次点击矿石得 {earn}；按 S 进入商店，剑的价格是 {price}，金币足够才能买，再按 S 返回。
difficulty: hard
apis: [this.registry.get, this.registry.inc, this.registry.set, this.scene.start, this.registry.has, setInteractive]
plan:
  en:
    req: Coins earned in one scene are spent in another through the registry
    steps:
      - Set coins once if the registry does not have them
      - Earn coins by clicks in the mine
      - Switch scenes on S
      - Sell the sword in the shop when there are enough coins
      - Show the coins in both scenes
  zh:
    req: 一个场景赚的金币通过 registry 在另一个场景花掉
    steps:
      - registry 中没有 coins 时设为 0
      - 在矿洞点击赚金币
      - 按 S 切换场景
      - 金币足够时在商店卖出剑
      - 两个场景都显示金币
knobs:
  earn: {code: "EARN = {}", values: [5, 10]}
  price: {code: "PRICE = {}", values: [20, 30]}
probe: |
  const coins = () => t.number(/coins/i);
  t.near(coins(), 0, 0, 'no coins at first');
  t.press('S'); t.step(5);
  t.click(t.text(/sword/i));
  t.near(coins(), 0, 0, 'too poor to buy');
  t.press('S'); t.step(5);
  const need = Math.ceil(knobs.price / knobs.earn) + 1;
  for (let i = 0; i < need; i++) t.click(t.one('Polygon'));
  t.near(coins(), need * knobs.earn, 0, 'the mine pays');
  t.press('S'); t.step(5);
  t.near(coins(), need * knobs.earn, 0, 'the shop knows the coins');
  t.click(t.text(/sword/i));
  t.near(coins(), need * knobs.earn - knobs.price, 0, 'the sword is paid');
  t.press('S'); t.step(5);
  t.near(coins(), need * knobs.earn - knobs.price, 0, 'the mine knows what is left');
*/
const EARN = 5;
const PRICE = 20;
const FONT = { fontSize: '26px' };

class MineScene extends Phaser.Scene {
  constructor() {
    super('mine');
  }

  create() {
    // the registry outlives the scene: set it only once
    if (!this.registry.has('coins')) {
      this.registry.set('coins', 0);
    }
    const label = this.add.text(20, 20, `Coins: ${this.registry.get('coins')}`, FONT);
    this.add.text(20, 560, 'S: to the shop', FONT);

    const ore = this.add.polygon(400, 300, [0, 60, 40, 0, 110, 10, 130, 80, 60, 110], 0xffc300);
    ore.setInteractive().on('pointerdown', () => {
      this.registry.inc('coins', EARN);
      label.setText(`Coins: ${this.registry.get('coins')}`);
    });
    this.input.keyboard.once('keydown-S', () => this.scene.start('shop'));
  }
}

class ShopScene extends Phaser.Scene {
  constructor() {
    super('shop');
  }

  create() {
    const label = this.add.text(20, 20, `Coins: ${this.registry.get('coins')}`, FONT);
    const sword = this.add.text(400, 300, `Sword for ${PRICE}`, FONT).setOrigin(0.5).setInteractive();

    sword.on('pointerdown', () => {
      const coins = this.registry.get('coins');
      if (coins >= PRICE) {
        this.registry.set('coins', coins - PRICE);
        label.setText(`Coins: ${coins - PRICE}`);
        sword.setText('Sold!').disableInteractive();
      }
    });
    this.input.keyboard.once('keydown-S', () => this.scene.start('mine'));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#432818',
  scene: [MineScene, ShopScene]
});
