/* scene
tasks:
  en:
    - jetpack
    - fly up with a jetpack while SPACE is held, the fuel runs out and fills up again on the ground
    - a rocket backpack with a fuel gauge
    - A {colour} hero stands on the ground, LEFT and RIGHT move it at 200 px/s. While SPACE is held and there is fuel, the jetpack lifts it with a flame and burns {burn} of 100 units a second. On the ground the tank refills by 80 a second; a bar and a text show the fuel.
  zh:
    - 喷气背包
    - 按住空格用喷气背包飞起来，燃料会用完，落地后自动加满
    - 带燃料表的火箭背包小人
    - 一个{colour}主角站在地面上，左右键以每秒 200 像素移动。按住空格且有燃料时，背包喷火把它往上推，每秒消耗 {burn} 单位（共 100）。站在地面上每秒补充 80；用燃料条和文字显示剩余燃料。
difficulty: medium
apis: [this.physics.world.setBounds, this.physics.add.existing, body.setAccelerationY, setVisible, Phaser.Math.Clamp, setText]
plan:
  en:
    req: A hero whose jetpack burns {burn} units of fuel a second
    steps:
      - Draw ground, hero, flame and fuel bar
      - Let gravity pull the hero onto the ground
      - Push it up while SPACE is held and fuel is left
      - Burn fuel in flight and refill it on the ground
      - Show the fuel as a bar and a number
  zh:
    req: 喷气背包每秒消耗 {burn} 单位燃料的主角
    steps:
      - 画地面、主角、火焰和燃料条
      - 重力把主角拉到地面
      - 按住空格且有燃料时向上推
      - 飞行时消耗燃料，在地面补充
      - 用条和数字显示燃料
knobs:
  burn: {code: "BURN = {}", values: [50, 40, 70]}
  colour:
    - {code: "0x4cc9f0", en: blue, zh: 蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
    - {code: "0xf72585", en: pink, zh: 粉色}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const bar = t.one((o) => o.type === 'Rectangle' && o.fillColor === 0xffd166);
  const fuel = () => t.number(/Fuel/);
  t.seconds(1.5);
  const ground = hero.y;
  t.near(fuel(), 100, 0, 'the tank is full on the ground');
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 100, 10, 'RIGHT walks');
  t.down('SPACE');
  t.near(t.objects('Triangle').length, 0, 0, 'no flame before');
  t.ok(t.travel(hero, () => t.step(45)).y < -60, 'SPACE lifts it');
  t.ok(t.objects('Triangle').length === 1, 'with a flame');
  t.near(fuel(), 100 - knobs.burn * 0.75, 4, 'and burns the asked fuel');
  t.near(bar.displayWidth, fuel() * 2, 4, 'the bar shows it');
  t.up('SPACE');
  t.step(2);
  const left = fuel();
  t.step(10);
  t.ok(fuel() === left && t.objects('Triangle').length === 0, 'in the air it neither burns nor refills without SPACE');
  t.down('SPACE');
  t.step(180);
  t.near(fuel(), 0, 0, 'holding on empties the tank');
  for (let i = 0; i < 300 && hero.y < ground - 1; i++) t.step();
  t.near(hero.y, ground, 2, 'and it comes down again');
  t.up('SPACE');
  t.seconds(1.6);
  t.near(fuel(), 100, 0, 'on the ground the tank fills up');
*/
const BURN = 50;
const REFILL = 80;
const THRUST = 1100;

class JetpackScene extends Phaser.Scene {
  create() {
    this.add.rectangle(400, 570, 800, 60, 0x495057);
    this.physics.world.setBounds(0, 0, 800, 540);
    this.flame = this.add.triangle(0, 0, 0, 0, 20, 0, 10, 30, 0xff7b00).setVisible(false);
    this.hero = this.add.rectangle(400, 500, 30, 48, 0x4cc9f0);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true).setMaxVelocity(300, 300);

    this.fuel = 100;
    this.bar = this.add.rectangle(20, 30, 200, 18, 0xffd166).setOrigin(0, 0.5);
    this.label = this.add.text(240, 18, '', { fontSize: '22px' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update(time, delta) {
    const { left, right, space } = this.cursors;
    const body = this.hero.body;
    const burning = space.isDown && this.fuel > 0;
    body.setVelocityX((right.isDown - left.isDown) * 200);
    body.setAccelerationY(burning ? -THRUST : 0);
    this.flame.setVisible(burning).setPosition(this.hero.x, this.hero.y + 38);

    if (burning) this.fuel -= BURN * delta / 1000;
    else if (body.blocked.down && space.isUp) this.fuel += REFILL * delta / 1000;
    this.fuel = Phaser.Math.Clamp(this.fuel, 0, 100);
    this.bar.scaleX = this.fuel / 100;
    this.label.setText(`Fuel ${Math.ceil(this.fuel)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10182b',
  physics: { default: 'arcade', arcade: { gravity: { y: 600 } } },
  scene: JetpackScene
});
