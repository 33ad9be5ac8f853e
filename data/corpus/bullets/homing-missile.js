/* scene
tasks:
  en:
    - homing missiles
    - missiles that turn towards the moving target and explode when they hit it
    - "{key} launches a missile from the bottom at {speed} px/s that turns by at most {turn} degrees a second towards a target gliding left and right; a hit destroys it and raises Hits."
  zh:
    - 追踪导弹
    - 导弹会拐弯追着移动的目标，打中就爆炸
    - 按 {key} 从底部发射速度 {speed} 的导弹，每秒最多转 {turn} 度追向左右移动的靶子，命中后销毁并让 Hits 加一。
difficulty: hard
apis: [Phaser.Math.Angle.RotateTo, Phaser.Math.Angle.BetweenPoints, this.physics.velocityFromRotation, this.physics.add.overlap, this.tweens.add]
plan:
  en:
    req: Missiles steer towards a moving target and hit it
    steps:
      - Generate missile and target textures
      - Move the target with an endless yoyo tween
      - Launch a missile when {key} is pressed
      - Turn each missile by a limited angle with Phaser.Math.Angle.RotateTo
      - Count and destroy it when it overlaps the target
  zh:
    req: 导弹转向追踪并命中移动的靶子
    steps:
      - 生成导弹和靶子纹理
      - 用往返补间移动靶子
      - 按 {key} 发射导弹
      - 用 Phaser.Math.Angle.RotateTo 限制转角地转向
      - 与靶子重叠时计数并销毁
knobs:
  key: {code: "keydown-{}", values: [SPACE, M]}
  speed: {code: "SPEED = {}", values: [260, 300, 220]}
  turn: {code: "TURN = {}", values: [150, 200]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  t.near(t.number(/Hits/), 0, 0, 'no hits yet');
  t.ok(t.movers(() => t.step(20)).some(m => m.object.texture && m.object.texture.key === 'target'), 'the target moves');
  t.press(knobs.key);
  const missile = key('missile')[0];
  t.near(t.travel(missile, () => t.step(6)).distance, knobs.speed / 10, 6, 'it flies at the asked speed');
  t.near(Math.hypot(missile.body.velocity.x, missile.body.velocity.y), knobs.speed, 3, 'neither faster nor slower');
  missile.rotation += Math.PI;
  let sharp = 0, turned = 0;
  for (let i = 0; i < 600 && missile.active; i++) {
    const r = missile.rotation;
    t.step();
    if (!missile.active) break;
    const d = Math.abs(Math.atan2(Math.sin(missile.rotation - r), Math.cos(missile.rotation - r)));
    sharp = Math.max(sharp, d);
    turned += d;
  }
  t.ok(!missile.active, 'it reaches the target');
  t.ok(turned > 0.1, 'by turning');
  t.near(sharp * 60 * 180 / Math.PI, knobs.turn, knobs.turn * 0.1, 'as sharp as asked');
  t.step(2);
  t.near(t.number(/Hits/), 1, 0, 'the hit is counted');
*/
const SPEED = 260;
const TURN = 150;

let missiles;
let target;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xeeeeee).fillRect(0, 2, 22, 8).fillStyle(0xff5252).fillTriangle(22, 2, 22, 10, 30, 6);
  g.generateTexture('missile', 30, 12);
  g.clear().fillStyle(0xff5252).fillCircle(25, 25, 25).fillStyle(0xffffff).fillCircle(25, 25, 14);
  g.generateTexture('target', 50, 50);
  g.destroy();
}

function create() {
  let hits = 0;
  const label = this.add.text(16, 16, 'Hits: 0', { fontSize: '24px' });

  target = this.physics.add.image(150, 120, 'target');
  this.tweens.add({ targets: target, x: 650, duration: 3000, yoyo: true, repeat: -1 });

  missiles = this.physics.add.group();
  this.input.keyboard.on('keydown-SPACE', () => {
    missiles.create(400, 570, 'missile').setRotation(-Math.PI / 2);
  });

  this.physics.add.overlap(target, missiles, (_, missile) => {
    missile.destroy();
    hits += 1;
    label.setText('Hits: ' + hits);
  });
}

function update(time, delta) {
  const step = Phaser.Math.DegToRad(TURN) * (delta / 1000);
  for (const missile of missiles.getChildren()) {
    const wanted = Phaser.Math.Angle.BetweenPoints(missile, target);
    // Turn by at most one step a frame.
    missile.rotation = Phaser.Math.Angle.RotateTo(missile.rotation, wanted, step);
    this.physics.velocityFromRotation(missile.rotation, SPEED, missile.body.velocity);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1c2833',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
