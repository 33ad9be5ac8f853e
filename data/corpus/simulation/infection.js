/* scene
tasks:
  en:
    - virus spreading simulation
    - dots move around, a red one infects those it touches, I can vaccinate by clicking
    - "{people} white dots move about at random; one is infected and tinted red. A touch infects, after {sick} seconds an infected dot is immune and tinted {immune}, a click makes a healthy dot immune at once. The numbers of healthy, infected and immune dots are shown."
  zh:
    - 病毒传播模拟
    - 小圆点到处走，红色的碰到谁谁就被感染，点击可以打疫苗
    - "{people} 个白色圆点随机移动，其中一个被感染、染成红色；碰到就传染，{sick} 秒后康复免疫、变成{immune}；点击健康的圆点让它直接免疫；显示健康、感染、免疫的人数"
difficulty: medium
apis: [setTint, this.physics.add.group, this.physics.add.overlap, this.time.delayedCall, setInteractive, getMatching]
plan:
  en:
    req: Touching dots infect each other and become immune after {sick} seconds
    steps: [Add dots that bounce about, Give every dot a state and the tint for it, Infect on overlap, Make a sick dot immune after a while, Vaccinate by click, Count the states]
  zh:
    req: 圆点接触传染，{sick} 秒后免疫
    steps: [添加四处弹跳的圆点, 每个圆点有状态和对应颜色, 重叠时传染, 一段时间后免疫, 点击打疫苗, 统计各状态人数]
knobs:
  people: {code: "PEOPLE = {}", values: [60, 80]}
  sick: {code: "SICK_SECONDS = {}", values: [5, 7]}
  immune:
    - {code: "0x4895ef", en: blue, zh: 蓝色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
probe: |
  const dots = t.objects((o) => o.body && o.texture);
  t.near(dots.length, knobs.people, 0, 'all dots are there');
  const colours = () => dots.map((d) => d.tintTopLeft);
  const text = (word) => Number(t.text(/Infected/).text.match(new RegExp(word + '\\D*(\\d+)'))[1]);
  const red = colours().find((c) => c !== 0xffffff);
  t.near(colours().filter((c) => c === red).length, 1, 0, 'one is infected');
  t.ok(t.travel(dots[0], () => t.step(20)).distance > 5, 'dots move');
  const sick = dots.find((d) => d.tintTopLeft === red);
  const healthy = () => dots.filter((d) => d.tintTopLeft === 0xffffff && dots.every((o) => o === d || Math.hypot(o.x - d.x, o.y - d.y) > 40));
  for (let i = 0; i < 60 && !healthy().length; i++) t.step();
  const patient = healthy()[0];
  t.click(patient); t.step(1);
  t.near(patient.tintTopLeft, knobs.immune, 0, 'a click vaccinates');
  let most = 0;
  for (let i = 0; i < knobs.sick * 60 + 120; i++) { t.step(); most = Math.max(most, text('Infected')); }
  t.ok(most > 1, 'the infection spreads by touch');
  t.near(sick.tintTopLeft, knobs.immune, 0, 'the first one is immune after a while');
  t.near(patient.tintTopLeft, knobs.immune, 0, 'who is vaccinated is never infected');
  t.near(text('Healthy') + text('Infected') + text('Immune'), knobs.people, 0, 'the numbers add up');
  t.near(text('Immune'), colours().filter((c) => c === knobs.immune).length, 0, 'and are those of the dots');
*/
const PEOPLE = 60;
const SICK_SECONDS = 5;
const TINTS = { healthy: 0xffffff, infected: 0xff4d4d, immune: 0x4895ef };

class InfectionScene extends Phaser.Scene {
  preload() {
    this.add.graphics().fillStyle(0xffffff).fillCircle(12, 12, 12).generateTexture('dot', 24, 24).destroy();
  }

  create() {
    this.physics.world.setBounds(0, 50, 800, 550);
    this.dots = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (let i = 0; i < PEOPLE; i++) this.addDot();
    this.label = this.add.text(16, 14, '', { fontSize: '24px' });

    this.infect(this.dots.getFirstAlive());
    this.physics.add.overlap(this.dots, this.dots, this.meet, null, this);
  }

  addDot() {
    const dot = this.dots.create(Phaser.Math.Between(20, 780), Phaser.Math.Between(80, 580), 'dot');
    this.physics.velocityFromAngle(Phaser.Math.Between(0, 359), 130, dot.body.velocity);
    dot.setCircle(12).setInteractive({ useHandCursor: true });
    dot.on('pointerdown', () => {
      if (dot.state === 'healthy') this.setHealth(dot, 'immune');
    });
    this.setHealth(dot, 'healthy');
  }

  setHealth(dot, state) {
    dot.setState(state).setTint(TINTS[state]);
  }

  infect(dot) {
    this.setHealth(dot, 'infected');
    this.time.delayedCall(SICK_SECONDS * 1000, () => this.setHealth(dot, 'immune'));
  }

  meet(one, other) {
    if (one.state === 'infected' && other.state === 'healthy') this.infect(other);
    if (other.state === 'infected' && one.state === 'healthy') this.infect(one);
  }

  update() {
    const count = (state) => this.dots.getMatching('state', state).length;
    this.label.setText(`Healthy: ${count('healthy')}  Infected: ${count('infected')}  Immune: ${count('immune')}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b1b2f',
  physics: { default: 'arcade' },
  scene: InfectionScene
});
