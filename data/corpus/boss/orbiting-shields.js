/* scene
tasks:
  en:
    - boss with rotating shields
    - shields circle around the core, my bullets must pass between them
    - "{count} shields orbit the core at 110 px, {turn} degrees a second; a click fires a bullet from the bottom to the pointer; a shield stops it and breaks after two hits, the core has 3 points."
  zh:
    - 带旋转护盾的 boss
    - 护盾绕着核心转，子弹要打破护盾或从缝里穿过去
    - "{count} 块护盾在 110 像素处绕核心旋转，每秒 {turn} 度，点击从底部朝指针发射子弹，护盾会挡住子弹，挨两下就碎，核心有 3 点血。"
difficulty: hard
apis: [Phaser.Math.RotateAroundDistance, this.physics.add.group, this.physics.add.overlap, this.physics.moveTo, Phaser.Math.DegToRad]
plan:
  en:
    req: A core protected by {count} orbiting shields
    steps:
      - Generate core, shield and bullet textures
      - Place the shields in a group round the core
      - Turn them each frame round the core
      - Fire to the pointer on a click
      - Let shields stop bullets and break, let the core lose points
  zh:
    req: "{count} 块旋转护盾保护的核心"
    steps:
      - 生成核心、护盾和子弹纹理
      - 用组把护盾放在核心周围
      - 每帧让护盾绕核心转
      - 点击时朝指针发射
      - 护盾挡子弹并破碎，核心被打中扣血
knobs:
  count: {code: "COUNT = {}", values: [4, 3, 5]}
  turn: {code: "TURN = {}", values: [60, 90, 40]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const shields = () => key('shield');
  t.ok(shields().length === knobs.count, 'the asked number of shields');
  const s = shields()[0], a = Math.atan2(s.y - 220, s.x - 400);
  t.step(30);
  let d = Math.atan2(s.y - 220, s.x - 400) - a;
  d = Math.atan2(Math.sin(d), Math.cos(d)) * 180 / Math.PI;
  t.near(Math.abs(d), knobs.turn / 2, 4, 'they turn at the asked speed');
  t.near(Math.hypot(s.x - 400, s.y - 220), 110, 2, 'on their orbit');
  t.near(t.number(/Core/), 3, 0, 'the core has three points');
  t.click(700, 300);
  const bullet = key('bullet')[0];
  t.near(Math.atan2(bullet.body.velocity.y, bullet.body.velocity.x), Math.atan2(300 - 570, 300), 0.05, 'a bullet flies to the pointer');
  let fired = 0, weakened = false;
  while (fired < 120 && !t.text(/destroyed/)) {
    t.click(400, 220);
    t.step(17 + (fired * 11) % 29);
    fired++;
    weakened = weakened || shields().length < knobs.count || shields().some(o => o.alpha < 1);
  }
  t.ok(fired > 3 && weakened, 'shields stop bullets and suffer');
  t.ok(t.text(/destroyed/) && key('core').length === 0, 'the core can be destroyed');
*/
const COUNT = 4;
const TURN = 60;
const CENTRE = { x: 400, y: 220 };

let core;
let shields;
let bullets;
let label;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xff7043).fillCircle(36, 36, 36).generateTexture('core', 72, 72);
  g.clear().fillStyle(0x90a4ae).fillRect(0, 0, 60, 60).generateTexture('shield', 60, 60);
  g.clear().fillStyle(0xffffff).fillCircle(6, 6, 6).generateTexture('bullet', 12, 12);
  g.destroy();
}

function create() {
  label = this.add.text(16, 16, 'Core: 3', { fontSize: '24px' });
  core = this.physics.add.image(CENTRE.x, CENTRE.y, 'core').setData('hp', 3);
  shields = this.physics.add.group();
  bullets = this.physics.add.group();

  for (let i = 0; i < COUNT; i++) {
    const angle = (i / COUNT) * Math.PI * 2;
    const shield = shields.create(CENTRE.x + 110 * Math.cos(angle), CENTRE.y + 110 * Math.sin(angle), 'shield');
    shield.setData('hp', 2);
  }

  this.input.on('pointerdown', (pointer) => {
    const bullet = bullets.create(400, 570, 'bullet');
    this.physics.moveTo(bullet, pointer.x, pointer.y, 500);
  });
  this.physics.add.overlap(bullets, shields, (bullet, shield) => damage(bullet, shield));
  this.physics.add.overlap(core, bullets, (_, bullet) => {
    damage(bullet, core);
    label.setText(core.active ? 'Core: ' + core.getData('hp') : 'Core destroyed!');
  });
}

function damage(bullet, target) {
  bullet.destroy();
  target.incData('hp', -1).setAlpha(0.7);
  if (target.getData('hp') === 0) target.destroy();
}

function update(time, delta) {
  const step = Phaser.Math.DegToRad(TURN) * (delta / 1000);
  shields.getChildren().forEach((shield) => {
    Phaser.Math.RotateAroundDistance(shield, CENTRE.x, CENTRE.y, step, 110);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0f0f1a',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
