/* scene
tasks:
  en:
    - fire with smoke
    - a camp fire of particles that SPACE lights and puts out
    - let me switch {colour} flames on and off, and when they go out there should be a cloud of smoke
    - 'SPACE lights a fire on two logs: every 25 ms a flame particle rises that shrinks and turns from white to {colour} within 700 ms. SPACE again stops the flames and releases {puffs} puffs of grey smoke that rise, grow and fade in 2 seconds. A text says "Fire: burning" or "Fire: out".'
  zh:
    - 火焰和烟
    - 用粒子做一堆篝火，空格点燃和熄灭
    - 可以开关的{colour}火焰，熄灭时冒出一团烟
    - '按空格点燃木柴上的火：每 25 毫秒升起一个火焰粒子，在 700 毫秒内由白色变为{colour}并缩小；再按空格停止火焰，冒出 {puffs} 团灰烟，2 秒内上升、变大并消散。文字显示"Fire: burning"或"Fire: out"。'
difficulty: medium
apis: [this.add.particles, explode, generateTexture, this.input.keyboard.on]
plan:
  en:
    req: SPACE lights {colour} flames and puts them out with smoke
    steps: [Generate a round puff texture, Add a flame emitter that starts switched off, Add a smoke emitter, Toggle the flames with SPACE, Explode smoke when they go out]
  zh:
    req: 空格点燃{colour}火焰，熄灭时冒烟
    steps: [生成圆形粒子纹理, 添加默认关闭的火焰发射器, 添加烟雾发射器, 用空格开关火焰, 熄灭时喷出烟雾]
knobs:
  colour:
    - {code: "0xff8f00", en: orange, zh: 橙色}
    - {code: "0x2979ff", en: blue, zh: 蓝色}
    - {code: "0x43a047", en: green, zh: 绿色}
  puffs: {code: "PUFFS = {}", values: [12, 8, 20]}
probe: |
  const [fire, smoke] = t.scene().children.list.filter((o) => o.type === 'ParticleEmitter');
  const says = (words) => t.texts().some((s) => words.test(s));
  const parts = (c) => [c >> 16 & 255, c >> 8 & 255, c & 255];
  t.step(30);
  t.ok(fire.getAliveParticleCount() === 0 && says(/out/i), 'at first it does not burn');
  t.press('SPACE');
  t.ok(says(/burning/i), 'SPACE lights it');
  t.step(60);
  t.near(fire.getAliveParticleCount(), 28, 6, 'flames burn');
  t.near(smoke.getAliveParticleCount(), 0, 0, 'without smoke');
  const old = fire.alive.find((one) => one.lifeT > 0.85);
  const wanted = parts(knobs.colour);
  t.ok(old && parts(old.tint).every((value, i) => Math.abs(value - wanted[i]) < 50), 'old flames have the asked colour');
  const flame = fire.alive[fire.alive.length - 1], from = flame.y;
  t.step(20);
  t.ok(flame.y < from - 35, 'flames rise');
  t.press('SPACE');
  t.near(smoke.getAliveParticleCount(), knobs.puffs, 0, 'SPACE again lets smoke out');
  t.ok(says(/out/i), 'and the text says so');
  t.step(60);
  t.near(fire.getAliveParticleCount(), 0, 0, 'the flames die');
  t.ok(smoke.alive.length > 0 && smoke.alive.every((one) => one.y < -20), 'the smoke rises');
  t.step(90);
  t.near(smoke.getAliveParticleCount(), 0, 0, 'and is gone later');
  t.press('SPACE');
  t.step(30);
  t.ok(fire.getAliveParticleCount() > 10, 'it can be lit again');
*/
const PUFFS = 12;

function create() {
  const g = this.add.graphics();
  g.fillStyle(0xffffff).fillCircle(16, 16, 16).generateTexture('puff', 32, 32);
  g.destroy();

  const label = this.add.text(20, 20, 'Fire: out', { fontSize: '28px' });
  this.add.rectangle(400, 510, 200, 24, 0x6d4c41).setAngle(10);
  this.add.rectangle(400, 510, 200, 24, 0x5d4037).setAngle(-10);

  const fire = this.add.particles(400, 490, 'puff', {
    x: { min: -45, max: 45 },
    speedY: { min: -240, max: -140 },
    scale: { start: 1, end: 0 },
    color: [0xffffff, 0xff8f00],
    lifespan: 700,
    frequency: 25,
    blendMode: 'ADD',
    emitting: false
  });
  const smoke = this.add.particles(400, 470, 'puff', {
    speedX: { min: -30, max: 30 },
    speedY: { min: -120, max: -60 },
    scale: { start: 0.6, end: 2 },
    alpha: { start: 0.6, end: 0 },
    tint: 0x9e9e9e,
    lifespan: 2000,
    emitting: false
  });

  this.input.keyboard.on('keydown-SPACE', () => {
    if (fire.emitting) {
      fire.stop();
      smoke.explode(PUFFS);
      label.setText('Fire: out');
    } else {
      fire.start();
      label.setText('Fire: burning');
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#101522',
  scene: { create }
});
