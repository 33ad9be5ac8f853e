/* scene
tasks:
  en:
    - shotgun spread
    - one press fires a fan of bullets
    - "{key} fires {count} bullets at once in a fan, {spread} degrees between neighbours, centred on straight up, each at 360 px/s and turned into its direction."
  zh:
    - 散弹
    - 按一下射出扇形的一排子弹
    - 按 {key} 一次发射 {count} 发子弹，呈扇形，相邻夹角 {spread} 度，以正上方为中心，速度 360，子弹图像朝飞行方向旋转。
difficulty: easy
apis: [this.physics.velocityFromAngle, setAngle, this.physics.add.group, this.input.keyboard.on]
plan:
  en:
    req: "{key} fires a fan of {count} bullets"
    steps:
      - Generate ship and bullet textures
      - Create a group for the bullets
      - On {key} loop over the {count} bullets
      - Give each its angle round straight up
      - Set its velocity with this.physics.velocityFromAngle
  zh:
    req: 按 {key} 扇形发射 {count} 发子弹
    steps:
      - 生成飞船和子弹纹理
      - 创建子弹组
      - 按 {key} 时循环创建 {count} 发
      - 以正上方为中心计算每发角度
      - 用 this.physics.velocityFromAngle 设置速度
knobs:
  count: {code: "COUNT = {}", values: [5, 3, 7]}
  spread: {code: "SPREAD = {}", values: [12, 15, 8]}
  key: {code: "keydown-{}", values: [SPACE, S]}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  t.press(knobs.key);
  t.ok(bullets().length === knobs.count, 'one press fires the whole fan');
  const from = bullets().map(b => ({ b, x: b.x, y: b.y }));
  t.step(30);
  const angles = from.map(({ b, x, y }) => Math.atan2(b.y - y, b.x - x) * 180 / Math.PI).sort((p, q) => p - q);
  t.near((angles[0] + angles.at(-1)) / 2, -90, 1, 'the fan is centred on straight up');
  for (let i = 1; i < angles.length; i++) t.near(angles[i] - angles[i - 1], knobs.spread, 1, 'even angles');
  from.forEach(({ b, x, y }) => t.near(Math.hypot(b.x - x, b.y - y), 180, 10, 'equal speeds'));
  t.near(bullets()[0].angle, Math.atan2(bullets()[0].body.velocity.y, bullets()[0].body.velocity.x) * 180 / Math.PI, 1, 'a bullet points where it flies');
*/
const COUNT = 5;
const SPREAD = 12;

class SpreadScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x7e57c2).fillTriangle(24, 0, 0, 36, 48, 36).generateTexture('ship', 48, 36);
    g.clear();
    g.fillStyle(0xffca28).fillRect(0, 0, 20, 6).generateTexture('bullet', 20, 6);
    g.destroy();
  }

  create() {
    this.ship = this.add.image(400, 540, 'ship');
    this.bullets = this.physics.add.group();
    this.input.keyboard.on('keydown-SPACE', () => this.fire());
  }

  fire() {
    // The middle bullet flies straight up.
    const first = -90 - ((COUNT - 1) * SPREAD) / 2;
    for (let i = 0; i < COUNT; i++) {
      const angle = first + i * SPREAD;
      const bullet = this.bullets.create(this.ship.x, this.ship.y - 20, 'bullet').setAngle(angle);
      this.physics.velocityFromAngle(angle, 360, bullet.body.velocity);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#120c1f',
  physics: { default: 'arcade' },
  scene: SpreadScene
});
