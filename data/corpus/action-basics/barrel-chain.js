/* scene
tasks:
  en:
    - click barrels, they blow each other up
    - one shot at a {colour} barrel sets off the barrels beside it and the monsters near them are gone
    - "a chain reaction of explosions, started with the mouse, should destroy every creature on the map"
    - "Six {colour} barrels of 40 x 52 px, four in a chain at the left and two at the lower right. A click on one explodes it: an orange circle of radius {radius} flashes, green monsters whose middle is inside disappear, and every barrel inside explodes as well {delay} ms later. Monsters: 3 counts down and at 0 the text says All gone!"
  zh:
    - 点油桶，会连环爆炸
    - 点一个{colour}油桶，旁边的油桶也跟着炸，附近的怪物被消灭
    - 用鼠标引发一连串爆炸，把地图上的怪物全部清除
    - 六个 40 x 52 像素的{colour}油桶，左边四个连成一串，右下两个。点击一个就爆炸：出现半径 {radius} 的橙色圆，中心在圆内的绿色怪物消失，圆内的油桶 {delay} 毫秒后也爆炸。Monsters 从 3 倒数，到 0 显示 All gone!
difficulty: easy
apis: [setInteractive, this.time.delayedCall, Phaser.Math.Distance.BetweenPoints, this.tweens.add, this.add.circle]
plan:
  en:
    req: A clicked {colour} barrel sets off all barrels within {radius} px
    steps: [Draw monsters and barrels, Explode a barrel when it is clicked, Remove the monsters within the radius, Explode the barrels within the radius a little later, Count the monsters that are left]
  zh:
    req: 点击{colour}油桶，{radius} 像素内的油桶连环爆炸
    steps: [画怪物和油桶, 点击时让油桶爆炸, 移除半径内的怪物, 稍后让半径内的油桶爆炸, 统计剩余怪物]
knobs:
  colour:
    - {code: "0xd62828", en: red, zh: 红色}
    - {code: "0x457b9d", en: blue, zh: 蓝色}
    - {code: "0x6d597a", en: purple, zh: 紫色}
  radius: {code: "RADIUS = {}", values: [120, 130, 140]}
  delay: {code: "DELAY = {}", values: [250, 200, 400]}
probe: |
  const barrels = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const monsters = () => t.objects((o) => o.type === 'Rectangle' && o.fillColor === 0x52b788);
  t.near(barrels().length, 6, 0, 'six barrels of the asked colour');
  t.near(monsters().length, 3, 0, 'three monsters');
  t.click(400, 560);
  t.step(20);
  t.near(barrels().length, 6, 0, 'a click beside them does nothing');
  const first = barrels().sort((a, b) => a.x - b.x)[0];
  t.click(first);
  t.near(barrels().length, 5, 0, 'the clicked barrel explodes at once, the next one later');
  const flash = t.one('Arc');
  t.near(flash.radius, knobs.radius, 1, 'the explosion is as large as asked');
  t.step(Math.round(knobs.delay * 0.06));
  t.near(barrels().length, 4, 0, 'then the neighbour follows');
  t.seconds(2.5);
  t.near(barrels().length, 2, 0, 'the whole chain is gone, the far pair stays');
  t.near(monsters().length, 1, 0, 'with the monsters beside it');
  t.near(t.number(/monsters/i), 1, 0, 'and the text counts them');
  t.near(t.objects('Arc').length, 0, 0, 'the flashes fade away');
  t.ok(!t.text(/all gone/i), 'one monster is left');
  t.click(barrels()[0]);
  t.seconds(1);
  t.ok(monsters().length === 0 && t.text(/all gone/i), 'the second group finishes it');
*/
const RADIUS = 120;
const DELAY = 250;
const BARRELS = [[150, 200], [250, 200], [350, 220], [420, 300], [600, 450], [700, 450]];
const MONSTERS = [[300, 290], [490, 370], [650, 520]];

class BarrelScene extends Phaser.Scene {
  create() {
    this.monsters = MONSTERS.map(([x, y]) => this.add.rectangle(x, y, 36, 36, 0x52b788));
    this.barrels = BARRELS.map(([x, y]) => {
      const barrel = this.add.rectangle(x, y, 40, 52, 0xd62828);
      barrel.setInteractive({ useHandCursor: true });
      barrel.on('pointerdown', () => this.explode(barrel));
      return barrel;
    });
    this.label = this.add.text(16, 16, `Monsters: ${MONSTERS.length}`, { fontSize: '26px' });
  }

  explode(barrel) {
    if (!barrel.active) return;
    barrel.destroy();
    this.flash(barrel.x, barrel.y);

    const near = (thing) => thing.active && Phaser.Math.Distance.BetweenPoints(barrel, thing) <= RADIUS;
    this.monsters.filter(near).forEach((monster) => monster.destroy());
    this.barrels.filter(near).forEach((other) => {
      this.time.delayedCall(DELAY, () => this.explode(other));
    });

    const left = this.monsters.filter((monster) => monster.active).length;
    this.label.setText(left > 0 ? `Monsters: ${left}` : 'All gone!');
  }

  flash(x, y) {
    const circle = this.add.circle(x, y, RADIUS, 0xff9f1c, 0.7);
    this.tweens.add({
      targets: circle,
      alpha: 0,
      duration: 400,
      onComplete: () => circle.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#283618',
  scene: BarrelScene
});
