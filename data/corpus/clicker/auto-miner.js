/* scene
tasks:
  en:
    - idle game
    - click for gold and buy miners that dig by themselves
    - A click on the {rock} rock gives 1 gold; a miner costs {cost} gold and digs 1 gold per second, each further one costs half as much again, and the buy button is grey while there is too little gold.
  zh:
    - 放置游戏
    - 点击挖金子，买矿工自动挖
    - 点击{rock}岩石得 1 金；矿工花费 {cost} 金，每秒自动挖 1 金，每买一个价格涨一半，金子不够时购买按钮变灰。
difficulty: medium
apis: [this.time.addEvent, setInteractive, this.add.text, setColor, generateTexture, Math.ceil]
plan:
  en:
    req: Clicks and bought miners collect gold
    steps:
      - Generate the rock texture
      - Add gold on a click
      - Buy a miner when there is enough gold and raise the price
      - Add gold for the miners each second
      - Refresh texts and button colour
  zh:
    req: 点击和购买的矿工收集金子
    steps:
      - 生成岩石纹理
      - 点击时增加金子
      - 金子足够时购买矿工并涨价
      - 每秒按矿工数增加金子
      - 刷新文字和按钮颜色
knobs:
  cost: {code: "this.cost = {}", values: [10, 15]}
  rock:
    - {code: "0x8d99ae", en: grey, zh: 灰色}
    - {code: "0xa98467", en: brown, zh: 棕色}
probe: |
  const gold = () => t.number(/gold: /i);
  const rock = t.one('Image');
  const buy = () => t.click(t.text(/miner/i));
  buy();
  t.near(gold(), 0, 0, 'nothing can be bought without gold');
  const grey = t.text(/miner/i).style.color;
  for (let i = 0; i < knobs.cost; i++) t.click(rock);
  t.near(gold(), knobs.cost, 0, 'clicks give gold');
  t.ok(t.text(/miner/i).style.color !== grey, 'the button lights up');
  buy();
  t.ok(gold() <= 1, 'the miner is paid');
  const before = gold();
  t.seconds(5);
  t.near(gold() - before, 5, 1, 'one miner digs one a second');
  const next = Math.ceil(knobs.cost * 1.5);
  t.ok(t.texts().some((s) => /miner/i.test(s) && s.includes(String(next))), 'the next one is dearer');
  while (gold() < next) t.click(rock);
  buy();
  const second = gold();
  t.seconds(5);
  t.near(gold() - second, 10, 2, 'two miners dig two a second');
*/
class MinerScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x8d99ae).fillPoints([{ x: 10, y: 90 }, { x: 30, y: 20 }, { x: 90, y: 0 }, { x: 140, y: 50 }, { x: 120, y: 110 }, { x: 40, y: 120 }], true);
    art.fillStyle(0xffd60a).fillCircle(60, 60, 10).fillCircle(95, 80, 7).generateTexture('rock', 140, 120).destroy();
  }

  create() {
    this.gold = 0;
    this.miners = 0;
    this.cost = 10;
    this.goldText = this.add.text(400, 60, '', { fontSize: '32px' }).setOrigin(0.5);
    this.add.image(400, 280, 'rock').setInteractive({ useHandCursor: true }).on('pointerdown', () => this.earn(1));

    this.button = this.add.text(400, 480, '', { fontSize: '26px' }).setOrigin(0.5);
    this.button.setInteractive({ useHandCursor: true }).on('pointerdown', this.buyMiner, this);

    this.time.addEvent({ delay: 1000, loop: true, callback: () => this.earn(this.miners) });
    this.refresh();
  }

  earn(amount) {
    this.gold += amount;
    this.refresh();
  }

  buyMiner() {
    if (this.gold >= this.cost) {
      this.gold -= this.cost;
      this.miners += 1;
      // each miner is dearer than the last
      this.cost = Math.ceil(this.cost * 1.5);
      this.refresh();
    }
  }

  refresh() {
    this.goldText.setText(`Gold: ${this.gold}`);
    this.button.setText(`Buy miner ${this.miners + 1} for ${this.cost}`);
    this.button.setColor(this.gold >= this.cost ? '#90ee90' : '#777777');
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  scene: MinerScene
});
