/* scene
tasks:
  en:
    - a gun that aims at the mouse and shoots
    - turret in the middle turns to the mouse, click to fire
    - A turret at 400,300 points at the pointer; each click fires a pooled bullet at {speed} px/s from the end of the barrel, and bullets are recycled off screen.
  zh:
    - 炮塔瞄准鼠标射击
    - 中间的炮塔跟着鼠标转，点击开火
    - 炮塔在 400,300 处始终指向鼠标，每次点击从炮口以每秒 {speed} 像素发射对象池里的子弹，出屏后回收。
difficulty: hard
apis: [this.add.image, this.physics.add.group, Phaser.Math.Angle.BetweenPoints, this.physics.velocityFromRotation, killAndHide, setActive]
plan:
  en:
    req: Aim a turret at the mouse and fire pooled bullets at {speed} px/s by clicking
    steps:
      - Generate turret and bullet textures in preload
      - Make a bullet pool with this.physics.add.group and maxSize
      - Turn the turret with Phaser.Math.Angle.BetweenPoints on pointermove
      - On pointerdown take a bullet from the pool and set its velocity with velocityFromRotation
      - In update recycle bullets outside the screen
  zh:
    req: 炮塔瞄准鼠标，点击以每秒 {speed} 像素发射对象池子弹
    steps:
      - 在 preload 中生成炮塔和子弹纹理
      - 用 this.physics.add.group 和 maxSize 建子弹池
      - pointermove 时用 Phaser.Math.Angle.BetweenPoints 转动炮塔
      - pointerdown 时从池中取子弹，用 velocityFromRotation 设置速度
      - 在 update 中回收出屏的子弹
knobs:
  speed: {code: "BULLET_SPEED = {}", values: [400, 300, 550]}
probe: |
  const turret = t.one((o) => o.texture && o.texture.key === 'turret');
  const bullets = () => t.objects((o) => o.texture && o.texture.key === 'bullet');
  t.move(400, 550);
  t.step(2);
  t.near(turret.rotation, Math.PI / 2, 0.02, 'it aims down at the mouse');
  t.ok(bullets().length === 0, 'it does not fire by itself');
  t.click(750, 300);
  t.near(turret.rotation, 0, 0.02, 'it aims right');
  t.ok(bullets().length === 1, 'a click fires one bullet');
  const moved = t.travel(bullets()[0], () => t.step(30));
  t.near(moved.x, knobs.speed / 2, 15, 'the bullet flies right at the asked speed');
  t.near(moved.y, 0, 2, 'straight');
  t.click(400, 50);
  t.ok(bullets().length === 2, 'a second bullet');
  t.seconds(3);
  t.ok(bullets().length === 0, 'bullets off screen are recycled');
  t.click(50, 300);
  t.ok(bullets().length === 1, 'and fly again');
*/
const BULLET_SPEED = 400;

class TurretScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x78909c).fillCircle(24, 24, 24).fillRect(24, 18, 40, 12).generateTexture('turret', 64, 48);
    g.clear().fillStyle(0xffeb3b).fillCircle(6, 6, 6).generateTexture('bullet', 12, 12);
    g.destroy();
  }

  create() {
    this.turret = this.add.image(400, 300, 'turret').setOrigin(24 / 64, 0.5);
    this.bullets = this.physics.add.group({ defaultKey: 'bullet', maxSize: 20 });

    this.input.on('pointermove', this.aim, this);
    this.input.on('pointerdown', this.fire, this);
  }

  aim(pointer) {
    this.turret.rotation = Phaser.Math.Angle.BetweenPoints(this.turret, pointer);
  }

  fire(pointer) {
    this.aim(pointer);
    const angle = this.turret.rotation;
    const bullet = this.bullets.get(400 + Math.cos(angle) * 40, 300 + Math.sin(angle) * 40);
    // The pool is empty: no shot.
    if (!bullet) return;

    bullet.setActive(true).setVisible(true);
    this.physics.velocityFromRotation(angle, BULLET_SPEED, bullet.body.velocity);
  }

  update() {
    const screen = this.cameras.main.worldView;
    for (const bullet of this.bullets.getMatching('active', true)) {
      if (!screen.contains(bullet.x, bullet.y)) {
        this.bullets.killAndHide(bullet);
        bullet.body.stop();
      }
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b2631',
  physics: { default: 'arcade' },
  scene: TurretScene
});
