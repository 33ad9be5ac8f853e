/* scene
tasks:
  en:
    - boss with phases
    - the boss gets faster and fires more as it loses health
    - "Click the boss to take one of its {hp} points; above two thirds it fires one shot down, above one third a fan of three, below that a ring of eight, every {delay} ms, and the phase and its colour are shown."
  zh:
    - 多阶段 boss
    - boss 血越少攻击越猛
    - 点击 boss 扣一点血（共 {hp} 点），血量高于三分之二时向下单发，高于三分之一时三连扇形，更低时八方向环形，每 {delay} 毫秒一次，显示阶段并换颜色。
difficulty: hard
apis: [this.time.addEvent, this.physics.velocityFromAngle, setFillStyle, setInteractive, this.physics.add.group]
plan:
  en:
    req: A boss with {hp} points changes its attack in three phases
    steps:
      - List the phases with limit, colour and shot angles
      - Draw the boss and take a point at each click
      - Find the phase by the share of points left
      - Fire the angles of the phase every {delay} ms
      - Show the phase and give up when no point is left
  zh:
    req: "{hp} 点血的 boss 分三个阶段改变攻击方式"
    steps:
      - 列出各阶段的血量界限、颜色和弹道角度
      - 画 boss，点击扣血
      - 按剩余血量比例确定阶段
      - 每 {delay} 毫秒按该阶段的角度射击
      - 显示阶段，血量耗尽时结束
knobs:
  hp: {code: "HP = {}", values: [9, 12, 15]}
  delay: {code: "DELAY = {}", values: [800, 600, 1000]}
probe: |
  const boss = t.one(o => o.type === 'Arc' && o.radius === 60);
  const shots = () => t.objects(o => o.type === 'Arc' && o.radius === 8);
  let pause = 0;
  const volley = () => {
    const old = new Set(shots());
    let i = 0;
    while (shots().every(s => old.has(s)) && i++ < 120) t.step();
    pause = i * 1000 / 60;
    return shots().filter(s => !old.has(s)).length;
  };
  const colours = new Set([boss.fillColor]);
  t.ok(t.text(/Phase 1/), 'phase one');
  t.near(volley(), 1, 0, 'fires single shots');
  volley();
  t.near(pause, knobs.delay, 60, 'at the asked pace');
  for (let i = 0; i < Math.ceil(knobs.hp / 3); i++) t.click(boss);
  t.ok(t.text(/Phase 2/), 'phase two below two thirds');
  colours.add(boss.fillColor);
  t.near(volley(), 3, 0, 'fires three');
  for (let i = 0; i < Math.ceil(knobs.hp / 3); i++) t.click(boss);
  t.ok(t.text(/Phase 3/), 'phase three below one third');
  colours.add(boss.fillColor);
  t.near(volley(), 8, 0, 'fires a ring of eight');
  t.ok(colours.size === 3, 'each phase has its colour');
  for (let i = 0; i < knobs.hp && boss.active; i++) t.click(boss);
  t.ok(!boss.active && t.text(/defeated/i), 'it can be defeated');
  const n = shots().length;
  t.seconds(2);
  t.ok(shots().length <= n, 'and fires no more');
*/
const HP = 9;
const DELAY = 800;
const PHASES = [
  { above: 2 / 3, colour: 0x43a047, angles: [90] },
  { above: 1 / 3, colour: 0xfb8c00, angles: [70, 90, 110] },
  { above: 0, colour: 0xe53935, angles: [0, 45, 90, 135, 180, 225, 270, 315] }
];

class BossScene extends Phaser.Scene {
  create() {
    this.hp = HP;
    this.label = this.add.text(16, 16, '', { fontSize: '24px' });
    this.shots = this.physics.add.group();
    this.boss = this.add.circle(400, 200, 60).setInteractive();
    this.boss.on('pointerdown', () => this.hit());
    this.timer = this.time.addEvent({ delay: DELAY, loop: true, callback: () => this.fire() });
    this.enterPhase();
  }

  enterPhase() {
    // The first phase whose limit lies below the rest of the health.
    this.phase = PHASES.find((phase) => this.hp / HP > phase.above);
    this.boss.setFillStyle(this.phase.colour);
    this.label.setText(`Phase ${PHASES.indexOf(this.phase) + 1}   HP ${this.hp}`);
  }

  hit() {
    this.hp -= 1;
    if (this.hp > 0) {
      this.enterPhase();
      return;
    }
    this.timer.remove();
    this.boss.destroy();
    this.label.setText('Boss defeated!');
  }

  fire() {
    for (const angle of this.phase.angles) {
      const shot = this.add.circle(this.boss.x, this.boss.y, 8, 0xffee58);
      this.shots.add(shot);
      this.physics.velocityFromAngle(angle, 200, shot.body.velocity);
      this.time.delayedCall(3500, () => shot.destroy());
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#17202a',
  physics: { default: 'arcade' },
  scene: BossScene
});
