/* scene
tasks:
  en:
    - open a treasure chest
    - walk to a chest and press E, the lid opens and I get gold
    - three chests lie in a room, my hero can open one when standing next to it and the coins in it are added up
    - "The hero, a {colour} square, walks with WASD at 200 px/s. Within 70 px of a closed chest the hint \"E: open\" is shown; E then turns its lid up by 70 degrees in 300 ms and adds {gold} to the gold in the corner. Each of the three chests opens only once."
  zh:
    - 打开宝箱
    - 走到箱子旁边按 E，盖子打开，得到金币
    - 房间里放着三个宝箱，角色站在旁边才能开，里面的钱会累加
    - '主角是{colour}方块，用 WASD 以每秒 200 像素行走。离没开的箱子不到 70 像素时显示"E: open"，按 E 后盖子在 300 毫秒内转开 70 度，左上角的金币增加 {gold}。三个箱子各只能开一次。'
difficulty: medium
apis: [this.input.keyboard.addKeys, this.input.keyboard.on, Phaser.Math.Distance.BetweenPoints, this.tweens.add, setVisible]
plan:
  en:
    req: Chests open with E when the hero is near and give {gold} gold each
    steps: [Draw three chests with a lid that turns round its left end, Walk with WASD, Find the closed chest within reach, Show the hint above it, Open it on E and add the gold]
  zh:
    req: 靠近时按 E 打开宝箱，每个给 {gold} 金币
    steps: [画三个盖子能绕左端转动的箱子, 用 WASD 行走, 找出够得着的没开的箱子, 在它上方显示提示, 按 E 打开并加金币]
knobs:
  gold: {code: "GOLD = {}", values: [10, 25, 50]}
  colour:
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const hero = t.objects('Rectangle').find((o) => o.fillColor === knobs.colour);
  const lids = t.objects('Rectangle').filter((o) => o.height === 14);
  t.ok(hero && lids.length === 3, 'a hero and three chests');
  t.ok(t.number(/gold/i) === 0 && !t.text(/E: open/), 'no gold and no hint at first');
  t.press('E');
  t.seconds(0.4);
  t.ok(t.number(/gold/i) === 0 && lids.every((lid) => lid.angle === 0), 'E does nothing far from the chests');
  t.near(t.travel(hero, () => t.hold('D', 30)).x, 100, 9, 'D walks right');
  t.near(t.travel(hero, () => t.hold('W', 12)).y, -40, 9, 'W walks up');
  lids.forEach((lid, i) => {
    hero.body.reset(lid.x + 24, lid.y + 60);
    t.step(4);
    t.ok(t.text(/E: open/), 'the hint is shown near a chest');
    t.press('E');
    t.seconds(0.5);
    t.near(lid.angle, -70, 1, 'the lid opens');
    t.ok(t.number(/gold/i) === knobs.gold * (i + 1), 'the gold is added');
  });
  t.press('E');
  t.step(4);
  t.ok(t.number(/gold/i) === knobs.gold * 3 && !t.text(/E: open/), 'an open chest gives nothing more');
*/
const SPEED = 200;
const REACH = 70;
const GOLD = 10;

class ChestScene extends Phaser.Scene {
  create() {
    this.gold = 0;
    this.label = this.add.text(16, 12, 'Gold: 0', { fontSize: '24px' });
    this.chests = [this.addChest(220, 130), this.addChest(620, 200), this.addChest(460, 470)];
    this.hint = this.add.text(0, 0, 'E: open', { fontSize: '18px' }).setOrigin(0.5).setVisible(false);

    this.hero = this.add.rectangle(100, 300, 32, 32, 0x4cc9f0);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.input.keyboard.on('keydown-E', this.openChest, this);
  }

  addChest(x, y) {
    this.add.rectangle(x, y, 48, 26, 0x7f4f24);
    // the origin in the lower left corner is the hinge
    const lid = this.add.rectangle(x - 24, y - 13, 48, 14, 0xb08968).setOrigin(0, 1);
    return { x, y, lid, open: false };
  }

  nearChest() {
    return this.chests.find((chest) => !chest.open && Phaser.Math.Distance.BetweenPoints(this.hero, chest) < REACH);
  }

  openChest() {
    const chest = this.nearChest();
    if (!chest) return;
    chest.open = true;
    this.tweens.add({ targets: chest.lid, angle: -70, duration: 300 });
    this.gold += GOLD;
    this.label.setText(`Gold: ${this.gold}`);
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.hero.body.setVelocity((D.isDown - A.isDown) * SPEED, (S.isDown - W.isDown) * SPEED);
    const chest = this.nearChest();
    this.hint.setVisible(Boolean(chest));
    if (chest) this.hint.setPosition(chest.x, chest.y - 50);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: ChestScene
});
