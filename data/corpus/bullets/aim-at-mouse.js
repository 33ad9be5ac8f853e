/* scene
tasks:
  en:
    - shoot towards the mouse
    - a turret in the middle turns to the mouse and shoots where I click
    - The turret at (400, 300) rotates to the pointer with Phaser.Math.Angle.BetweenPoints; each click fires a bullet from the muzzle, {muzzle} px from the centre, in that direction at {speed} px/s.
  zh:
    - 朝鼠标射击
    - 中间的炮台跟着鼠标转，点击就朝那边开火
    - 炮台在 (400, 300)，用 Phaser.Math.Angle.BetweenPoints 转向指针，每次点击从离中心 {muzzle} 像素的炮口朝该方向以 {speed} 的速度发射子弹。
difficulty: medium
apis: [Phaser.Math.Angle.BetweenPoints, this.physics.velocityFromRotation, setRotation, this.input.on, this.physics.add.image]
plan:
  en:
    req: A turret turns to the mouse and fires at each click
    steps:
      - Generate turret and bullet textures
      - Turn the turret when the pointer moves
      - On a click place a bullet at the muzzle
      - Send it along the turret's angle with this.physics.velocityFromRotation
  zh:
    req: 炮台转向鼠标，点击时开火
    steps:
      - 生成炮台和子弹纹理
      - 指针移动时转动炮台
      - 点击时在炮口放一颗子弹
      - 用 this.physics.velocityFromRotation 沿炮台方向发射
knobs:
  speed: {code: "SPEED = {}", values: [500, 380, 620]}
  muzzle: {code: "MUZZLE = {}", values: [40, 50]}
probe: |
  const turret = t.one(o => o.texture && o.texture.key === 'turret');
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  for (const [x, y] of [[700, 300], [400, 100], [100, 550]]) {
    const want = Math.atan2(y - 300, x - 400);
    t.move(x, y);
    t.step();
    t.near(turret.rotation, want, 0.03, 'the turret points to the mouse');
    const n = bullets().length;
    t.click(x, y);
    t.ok(bullets().length === n + 1, 'a click fires one bullet');
    const bullet = bullets().at(-1);
    t.near(Math.hypot(bullet.x - 400, bullet.y - 300), knobs.muzzle + knobs.speed / 25, knobs.speed / 25, 'it starts at the muzzle');
    const flight = t.travel(bullet, () => t.step(12));
    t.near(flight.distance, knobs.speed / 5, 12, 'it flies at the asked speed');
    t.near(Math.atan2(flight.y, flight.x), want, 0.05, 'towards the mouse');
  }
*/
const SPEED = 500;
const MUZZLE = 40;

class TurretScene extends Phaser.Scene {
  preload() {
    const g = this.make.graphics({}, false);
    g.fillStyle(0x8d99ae).fillCircle(40, 40, 24).fillRect(40, 32, 40, 16);
    g.generateTexture('turret', 80, 80);
    g.clear().fillStyle(0xef233c).fillCircle(6, 6, 6).generateTexture('bullet', 12, 12);
  }

  create() {
    this.turret = this.add.image(400, 300, 'turret');
    this.input.on('pointermove', (pointer) => this.aim(pointer));
    this.input.on('pointerdown', (pointer) => {
      this.aim(pointer);
      this.fire();
    });
  }

  aim(pointer) {
    this.turret.setRotation(Phaser.Math.Angle.BetweenPoints(this.turret, pointer));
  }

  fire() {
    const { x, y, rotation } = this.turret;
    const bullet = this.physics.add.image(
      x + Math.cos(rotation) * MUZZLE,
      y + Math.sin(rotation) * MUZZLE,
      'bullet'
    );
    this.physics.velocityFromRotation(rotation, SPEED, bullet.body.velocity);
    this.time.delayedCall(2000, () => bullet.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: TurretScene
});
