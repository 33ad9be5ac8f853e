/* scene
tasks:
  en:
    - spawn enemies around the screen
    - enemies appear outside the screen on all sides and walk to the base in the middle
    - Every {delay} ms an enemy appears on a circle of radius 480 round (400, 300), at a random angle, and goes to the centre at {speed} px/s; each arrival is counted as Damage.
  zh:
    - 从屏幕四周刷怪
    - 敌人从屏幕外四面八方出现，走向中间的基地
    - 每 {delay} 毫秒在以 (400, 300) 为圆心、半径 480 的圆上随机生成敌人，以 {speed} 的速度走向中心，到达一次 Damage 加一。
difficulty: easy
apis: [Phaser.Math.FloatBetween, Phaser.Math.RotateTo, this.physics.moveToObject, this.physics.add.overlap, this.time.addEvent]
plan:
  en:
    req: Enemies spawn on a circle outside the screen and walk to the base
    steps:
      - Generate base and enemy textures
      - Pick a random angle every {delay} ms
      - Place the enemy on the circle with Phaser.Math.RotateTo
      - Send it to the base with this.physics.moveToObject
      - Count the damage when it arrives
  zh:
    req: 敌人在屏幕外的圆上生成并走向基地
    steps:
      - 生成基地和敌人纹理
      - 每 {delay} 毫秒取一个随机角度
      - 用 Phaser.Math.RotateTo 把敌人放在圆上
      - 用 this.physics.moveToObject 走向基地
      - 到达时统计伤害
knobs:
  delay: {code: "DELAY = {}", values: [700, 500, 1000]}
  speed: {code: "SPEED = {}", values: [120, 160, 100]}
probe: |
  const enemies = () => t.objects(o => o.texture && o.texture.key === 'enemy');
  const dist = e => Math.hypot(e.x - 400, e.y - 300);
  const angles = [], known = new Set();
  for (let i = 0; i < 480; i++) {
    t.step();
    enemies().forEach(e => {
      if (known.has(e)) return;
      known.add(e);
      angles.push(Math.atan2(e.y - 300, e.x - 400));
      t.near(dist(e), 478, 6, 'it appears outside the screen');
    });
  }
  t.near(known.size, 8000 / knobs.delay, 1.5, 'at the asked pace');
  t.ok(angles.some(a => a > 0) && angles.some(a => a < 0) && angles.some(a => Math.abs(a) > 1.57) && angles.some(a => Math.abs(a) < 1.57), 'on all sides');
  const e = enemies().at(-1), d = dist(e);
  t.step(30);
  t.near(d - dist(e), knobs.speed / 2, 6, 'it walks to the middle at the asked speed');
  t.ok(t.number(/Damage/) > 0, 'arrivals are counted');
  t.near(t.number(/Damage/), [...known].filter(x => !x.active).length, 1, 'and those enemies are gone');
*/
const DELAY = 700;
const SPEED = 120;

class SiegeScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x546e7a).fillRect(0, 0, 60, 60).fillStyle(0xffd600).fillRect(20, 20, 20, 20);
    g.generateTexture('base', 60, 60);
    g.clear();
    g.fillStyle(0xe64a19).fillCircle(12, 12, 12).generateTexture('enemy', 24, 24);
    g.destroy();
  }

  create() {
    let damage = 0;
    const label = this.add.text(16, 16, 'Damage: 0', { fontSize: '22px' });
    this.base = this.physics.add.staticImage(400, 300, 'base');
    this.enemies = this.physics.add.group();

    this.physics.add.overlap(this.base, this.enemies, (base, enemy) => {
      enemy.destroy();
      damage += 1;
      label.setText('Damage: ' + damage);
    });
    this.time.addEvent({ delay: DELAY, loop: true, callback: this.spawn, callbackScope: this });
  }

  spawn() {
    const angle = Phaser.Math.FloatBetween(0, Math.PI * 2);
    const place = Phaser.Math.RotateTo({ x: 0, y: 0 }, 400, 300, angle, 480);
    const enemy = this.enemies.create(place.x, place.y, 'enemy');
    this.physics.moveToObject(enemy, this.base, SPEED);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b2a1b',
  physics: { default: 'arcade' },
  scene: SiegeScene
});
