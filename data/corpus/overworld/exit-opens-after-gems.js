/* scene
tasks:
  en:
    - collect all gems then exit opens
    - the exit is closed until I have picked up every gem, then I walk out and win
    - a room seen from above, gather everything that lies around and the way out turns green, before that it does not let me through
    - "A white circle of radius 16 walks with WASD at {speed} px/s. {count} {colour} diamonds lie at random places, the text counts them as Gems 0 / {count}. The exit at the right edge is grey and says Closed; with the last gem it turns green and says Open. Walking into the open exit shows \"You escaped!\" and stops the game; {key} starts again."
  zh:
    - 收集全部宝石后出口打开
    - 出口一直关着，捡完所有宝石才打开，走出去就赢
    - 俯视的房间，把地上的东西全部收齐，出口变成绿色，在那之前出不去
    - 半径 16 的白色圆用 WASD 以每秒 {speed} 像素行走。随机位置有 {count} 颗{colour}菱形宝石，文字显示 Gems 0 / {count}。右边的出口是灰色，写着 Closed；捡到最后一颗后变绿并写 Open。走进打开的出口显示"You escaped!"并停止游戏，按 {key} 重新开始。
difficulty: medium
apis: [this.physics.add.staticGroup, this.physics.add.overlap, countActive, setFillStyle, this.physics.pause]
plan:
  en:
    req: The exit opens when all {count} gems are collected
    steps: [Scatter the gems in a static group, Walk with WASD, Destroy a touched gem and count, Turn the exit green with the last one, Win when the hero touches the open exit]
  zh:
    req: 收集全部 {count} 颗宝石后出口打开
    steps: [把宝石随机放进静态组, 用 WASD 行走, 碰到宝石就销毁并计数, 捡到最后一颗时出口变绿, 主角碰到打开的出口就赢]
knobs:
  count: {code: "COUNT = {}", values: [5, 8]}
  colour:
    - {code: "0xff4d9d", en: pink, zh: 粉色}
    - {code: "0xffd60a", en: yellow, zh: 黄色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
  speed: {code: "SPEED = {}", values: [220, 180]}
  key: {code: "keydown-{}", values: [R, SPACE]}
probe: |
  const hero = t.one('Arc');
  const gems = t.objects('Rectangle').filter((o) => o.fillColor === knobs.colour);
  const exit = t.objects('Rectangle').find((o) => o.fillColor !== knobs.colour);
  const closed = exit.fillColor;
  t.ok(gems.length === knobs.count, 'the asked number of gems in the asked colour');
  t.near(t.travel(hero, () => t.hold('D', 18)).x, knobs.speed * 0.3, 9, 'D walks right at the asked speed');
  t.near(t.travel(hero, () => t.hold('S', 12)).y, knobs.speed * 0.2, 9, 'S walks down');
  hero.body.reset(exit.x, exit.y);
  t.step(4);
  t.ok(!t.text(/escaped/i) && t.text(/Closed/), 'the closed exit lets nobody out');
  gems.forEach((gem, i) => {
    if (!gem.active) return;
    t.ok(exit.fillColor === closed, 'it stays closed while a gem is left');
    hero.body.reset(gem.x, gem.y);
    t.step(4);
  });
  t.ok(gems.every((gem) => !gem.active) && t.texts().some((s) => s.includes(`${knobs.count} / ${knobs.count}`)), 'all gems are counted');
  t.ok(exit.fillColor !== closed && t.text(/Open/), 'now the exit is open');
  t.ok(!t.text(/escaped/i), 'the hero is not out yet');
  hero.body.reset(exit.x, exit.y);
  t.step(4);
  t.ok(t.text(/escaped/i), 'the open exit wins');
  t.near(t.travel(hero, () => t.hold('A', 20)).distance, 0, 1, 'then the game stands still');
  t.press(knobs.key);
  t.step(5);
  t.ok(!t.text(/escaped/i) && t.text(/Closed/), 'the key starts again');
*/
const SPEED = 220;
const COUNT = 5;

class GemRoom extends Phaser.Scene {
  create() {
    this.exit = this.add.rectangle(770, 300, 60, 120, 0x6c757d);
    this.physics.add.existing(this.exit, true);
    this.sign = this.add.text(770, 215, 'Closed', { fontSize: '16px' }).setOrigin(0.5);
    this.label = this.add.text(16, 12, `Gems 0 / ${COUNT}`, { fontSize: '24px' });

    this.gems = this.physics.add.staticGroup();
    for (let i = 0; i < COUNT; i++) {
      const gem = this.add.rectangle(Phaser.Math.Between(200, 650), Phaser.Math.Between(80, 560), 18, 18, 0xff4d9d);
      this.gems.add(gem.setAngle(45));
    }
    this.hero = this.add.circle(60, 300, 16, 0xffffff);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);

    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
    this.physics.add.overlap(this.hero, this.gems, this.collect, null, this);
    this.physics.add.overlap(this.hero, this.exit, this.leave, null, this);
  }

  collect(hero, gem) {
    gem.destroy();
    const left = this.gems.countActive();
    this.label.setText(`Gems ${COUNT - left} / ${COUNT}`);
    if (left === 0) {
      this.exit.setFillStyle(0x2dc653);
      this.sign.setText('Open');
    }
  }

  leave() {
    if (this.gems.countActive() > 0) return;
    this.add.text(400, 300, 'You escaped!', { fontSize: '48px' }).setOrigin(0.5);
    this.physics.pause();
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.hero.body.setVelocity((D.isDown - A.isDown) * SPEED, (S.isDown - W.isDown) * SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#240046',
  physics: { default: 'arcade' },
  scene: GemRoom
});
