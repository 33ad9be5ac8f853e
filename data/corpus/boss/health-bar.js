/* scene
tasks:
  en:
    - boss fight
    - a {colour} boss with a health bar that I shoot with space
    - The boss at the top has {hp} hit points and a red bar over it; SPACE shoots a bullet straight up, each hit takes one point and shortens the bar, at zero the boss is destroyed and Victory! appears.
  zh:
    - 打 boss
    - 做一个带血条的{colour} boss，按空格射击
    - 上方的 boss 有 {hp} 点血和红色血条，按空格向上发射子弹，每次命中扣一点并缩短血条，血量归零时 boss 消失并显示 Victory!
difficulty: easy
apis: [this.physics.add.image, this.physics.add.overlap, this.add.rectangle, setVelocityY, this.input.keyboard.on]
plan:
  en:
    req: Shoot a boss with {hp} hit points and a health bar
    steps:
      - Generate the textures
      - Add boss, bar and ship
      - Fire upwards on SPACE
      - On overlap take a point and shorten the bar
      - At zero destroy the boss and show Victory!
  zh:
    req: 射击有 {hp} 点血和血条的 boss
    steps:
      - 生成纹理
      - 添加 boss、血条和飞船
      - 按空格向上射击
      - 命中时扣血并缩短血条
      - 归零时销毁 boss 并显示 Victory!
knobs:
  hp: {code: "MAX_HP = {}", values: [10, 6, 15]}
  colour:
    - {code: "0x6a1b9a", en: purple, zh: 紫色}
    - {code: "0x00695c", en: dark green, zh: 墨绿色}
probe: |
  const boss = t.one(o => o.texture && o.texture.key === 'boss');
  const bar = t.objects('Rectangle').reduce((a, b) => a.displayWidth > b.displayWidth ? a : b);
  const full = t.objects('Rectangle').filter(r => r.fillColor === 0xe53935)[0] || bar;
  const width = full.displayWidth;
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  t.press('SPACE');
  t.ok(bullets().length === 1, 'SPACE fires');
  t.ok(t.travel(bullets()[0], () => t.step(10)).y < -40, 'upwards');
  t.seconds(1);
  t.ok(bullets().length === 0, 'the bullet is used up by the boss');
  t.near(full.displayWidth, width * (1 - 1 / knobs.hp), 2, 'the bar loses one part');
  for (let i = 1; i < knobs.hp; i++) {
    t.ok(boss.active, 'the boss lives');
    t.press('SPACE');
    t.seconds(1.2);
  }
  t.ok(!boss.active && t.text(/Victory/), 'the last hit wins');
*/
const MAX_HP = 10;
const BAR_WIDTH = 300;

let hp = MAX_HP;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0x6a1b9a).fillRect(0, 20, 160, 60).fillTriangle(0, 20, 40, 0, 60, 20).fillTriangle(100, 20, 120, 0, 160, 20);
  g.fillStyle(0xffeb3b).fillCircle(50, 45, 10).fillCircle(110, 45, 10);
  g.generateTexture('boss', 160, 80);
  g.clear().fillStyle(0x4fc3f7).fillTriangle(20, 0, 0, 40, 40, 40).generateTexture('ship', 40, 40);
  g.clear().fillStyle(0xffffff).fillRect(0, 0, 6, 18).generateTexture('bullet', 6, 18);
  g.destroy();
}

function create() {
  const ship = this.add.image(400, 550, 'ship');
  const boss = this.physics.add.image(400, 140, 'boss');
  const bullets = this.physics.add.group();

  this.add.rectangle(250, 50, BAR_WIDTH, 16, 0x424242).setOrigin(0, 0.5);
  const bar = this.add.rectangle(250, 50, BAR_WIDTH, 16, 0xe53935).setOrigin(0, 0.5);

  this.input.keyboard.on('keydown-SPACE', () => {
    bullets.create(ship.x, ship.y - 30, 'bullet').setVelocityY(-500);
  });

  this.physics.add.overlap(boss, bullets, (_, bullet) => {
    bullet.destroy();
    hp -= 1;
    // The origin is at the left, so the bar shrinks to the left.
    bar.displayWidth = (BAR_WIDTH * hp) / MAX_HP;
    if (hp === 0) {
      boss.destroy();
      this.add.text(400, 300, 'Victory!', { fontSize: '56px' }).setOrigin(0.5);
    }
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#12121c',
  physics: { default: 'arcade' },
  scene: { preload, create }
});
