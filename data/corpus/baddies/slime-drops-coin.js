/* scene
tasks:
  en:
    - enemies that drop coins
    - when I kill a slime it drops a coin and I walk over it to pick it up
    - clicking a monster destroys it and leaves gold behind, my hero collects that with the arrow keys
    - "{slimes} green slimes of radius 22 drift around and bounce off the edges. A click on one kills it and leaves a {colour} coin of radius 10 where it was; a blue square moved with the arrow keys at 220 px/s picks coins up for {value} gold each. When every coin is collected it says All gold collected!"
  zh:
    - 敌人掉落金币
    - 打死史莱姆会掉一枚金币，走过去就能捡起来
    - 点击怪物把它消灭，它会留下金子，英雄用方向键去捡
    - "{slimes} 个半径 22 的绿色史莱姆四处飘动并在边缘反弹。点击即消灭，并在原处留下半径 10 的{colour}金币；蓝色方块用方向键以每秒 220 像素移动，每枚金币得 {value} 金。全部捡完显示 All gold collected!"
difficulty: easy
apis: [setInteractive, this.physics.add.group, this.physics.add.overlap, Phaser.Math.Between, destroy]
plan:
  en:
    req: A killed slime drops a coin that the hero picks up
    steps: [Add the hero and a group of drifting slimes, Make each slime clickable, On a click put a coin in its place and destroy it, Pick coins up by an overlap with the hero, Count the gold and tell when all is collected]
  zh:
    req: 被消灭的史莱姆掉落金币，由英雄捡起
    steps: [添加英雄和一组飘动的史莱姆, 让每个史莱姆可点击, 点击时在原处放金币并销毁史莱姆, 用重叠检测捡金币, 统计金子并在捡完时提示]
knobs:
  slimes: {code: "SLIMES = {}", values: [5, 3, 8]}
  value: {code: "COIN_VALUE = {}", values: [10, 5]}
  colour:
    - {code: "0xffd60a", en: golden, zh: 金色}
    - {code: "0xdee2e6", en: silver, zh: 银色}
probe: |
  const circles = (radius) => t.objects((o) => o.type === 'Arc' && o.radius === radius);
  const slimes = () => circles(22), coins = () => circles(10);
  const hero = t.one('Rectangle');
  t.ok(slimes().length === knobs.slimes && coins().length === 0, 'only slimes at the start');
  t.near(t.number(/gold/i), 0, 0, 'no gold yet');
  t.near(t.travel(hero, () => t.hold('LEFT', 15)).x, -52, 10, 'LEFT moves the hero');
  // the last one lies on top and gets the click
  const slime = slimes().at(-1);
  t.click(slime);
  t.ok(!slime.active && slimes().length === knobs.slimes - 1, 'a click kills a slime');
  t.near(coins().length, 1, 0, 'it drops one coin');
  const coin = coins()[0];
  t.ok(coin.fillColor === knobs.colour, 'of the asked colour');
  t.near(Math.hypot(coin.x - slime.x, coin.y - slime.y), 0, 3, 'where it was');
  t.step(20);
  t.ok(coin.active && t.number(/gold/i) === 0, 'the coin waits there');
  hero.body.reset(coin.x, coin.y);
  t.step(3);
  t.ok(!coin.active && t.number(/gold/i) === knobs.value, 'the hero picks it up for its value');
  for (let i = 0; i < 10 && slimes().length > 0; i++) {
    t.click(slimes().at(-1));
    const next = coins()[0];
    if (next) hero.body.reset(next.x, next.y);
    t.step(3);
  }
  t.near(t.number(/gold/i), knobs.slimes * knobs.value, 0, 'every slime gives its coin');
  t.ok(t.text(/all gold collected/i), 'and the last coin ends the game');
*/
const SLIMES = 5;
const COIN_VALUE = 10;

class CoinDropScene extends Phaser.Scene {
  create() {
    this.gold = 0;
    this.label = this.add.text(16, 16, 'Gold: 0', { fontSize: '26px' });
    this.hero = this.add.rectangle(400, 550, 36, 36, 0x4895ef);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);

    this.slimes = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    this.coins = this.physics.add.group();
    for (let i = 0; i < SLIMES; i++) this.addSlime();
    this.physics.add.overlap(this.hero, this.coins, this.pickUp, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addSlime() {
    const slime = this.add.circle(Phaser.Math.Between(60, 740), Phaser.Math.Between(80, 400), 22, 0x70e000);
    this.slimes.add(slime);
    slime.body.setVelocity(Phaser.Math.Between(-80, 80), Phaser.Math.Between(-80, 80));
    slime.setInteractive();
    slime.on('pointerdown', () => this.kill(slime));
  }

  kill(slime) {
    this.coins.add(this.add.circle(slime.x, slime.y, 10, 0xffd60a));
    slime.destroy();
  }

  pickUp(hero, coin) {
    coin.destroy();
    this.gold += COIN_VALUE;
    this.label.setText(`Gold: ${this.gold}`);
    if (this.gold === SLIMES * COIN_VALUE) {
      this.add.text(400, 300, 'All gold collected!', { fontSize: '48px' }).setOrigin(0.5);
    }
  }

  update() {
    const { left, right, up, down } = this.cursors;
    this.hero.body.setVelocity((right.isDown - left.isDown) * 220, (down.isDown - up.isDown) * 220);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  physics: { default: 'arcade' },
  scene: CoinDropScene
});
