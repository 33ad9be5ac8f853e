/* scene
tasks:
  en:
    - hit stop
    - freeze the game for a moment when the bullet hits
    - '{key} fires a bullet at a row of targets; on impact the physics freezes for {freeze} ms while the target flashes white, then the target breaks and everything goes on.'
  zh:
    - 顿帧
    - 子弹命中时画面停顿一下
    - 按 {key} 向一排目标发射子弹；命中时物理暂停 {freeze} 毫秒，目标闪白，然后目标消失，一切继续。
difficulty: hard
apis: [this.physics.pause, this.physics.resume, this.time.delayedCall, this.physics.add.overlap, setTexture, generateTexture]
plan:
  en:
    req: A hit freezes the physics for {freeze} ms before the target breaks
    steps:
      - Generate the textures with a white target too
      - Fire a bullet on {key}
      - On overlap pause the physics and show the white target
      - After the freeze destroy both and resume
  zh:
    req: 命中时物理暂停 {freeze} 毫秒后目标消失
    steps:
      - 生成纹理和白色目标
      - 按 {key} 发射子弹
      - 重叠时暂停物理并显示白色目标
      - 停顿后销毁两者并恢复
knobs:
  key: {code: "keydown-{}", values: [SPACE, X]}
  freeze: {code: "FREEZE = {}", values: [120, 200]}
probe: |
  const find = (key) => t.objects((o) => o.texture && o.texture.key === key);
  const targets = () => find('target').length + find('flash').length;
  const count = targets();
  t.ok(count >= 3, 'there are targets');
  const ship = find('ship')[0];
  const walker = () => t.travel(find('target')[0], () => t.step(4)).distance;
  t.ok(walker() > 1, 'the targets move');
  for (let i = 0; i < 600 && !find('flash').length; i++) { if (i % 25 === 0) t.down(knobs.key); if (i % 25 === 2) t.up(knobs.key); t.step(1); }
  t.ok(find('flash').length === 1, 'a hit target flashes');
  t.near(walker(), 0, 0.01, 'everything is frozen');
  t.ok(targets() === count, 'the target is still there');
  t.seconds(knobs.freeze / 1000 + 0.05);
  t.ok(targets() === count - 1, 'then it breaks');
  t.ok(walker() > 1, 'and the rest moves on');
*/
const FREEZE = 120;

class HitStopScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0x4cc9f0).fillTriangle(0, 40, 40, 40, 20, 0).generateTexture('ship', 40, 40).clear();
    art.fillStyle(0xffffff).fillRect(0, 0, 6, 18).generateTexture('bullet', 6, 18).clear();
    art.fillStyle(0xe76f51).fillRect(0, 0, 70, 40).generateTexture('target', 70, 40).clear();
    art.fillStyle(0xffffff).fillRect(0, 0, 70, 40).generateTexture('flash', 70, 40).destroy();
  }

  create() {
    this.add.image(400, 550, 'ship');
    this.targets = this.physics.add.group({ bounceX: 1, collideWorldBounds: true });
    this.bullets = this.physics.add.group();
    for (let i = 0; i < 5; i++) {
      this.targets.create(100 + i * 150, 120 + (i % 2) * 80, 'target').setVelocityX(60);
    }
    this.physics.add.overlap(this.bullets, this.targets, this.hit, null, this);
    this.input.keyboard.on('keydown-SPACE', () => {
      this.bullets.create(400, 520, 'bullet').setVelocityY(-600);
    });
  }

  hit(bullet, target) {
    // everything stands still, timers run on
    this.physics.pause();
    bullet.disableBody(true, true);
    target.setTexture('flash');

    this.time.delayedCall(FREEZE, () => {
      bullet.destroy();
      target.destroy();
      this.physics.resume();
    });
  }

  update() {
    for (const bullet of this.bullets.getChildren().filter(({ y }) => y < -20)) {
      bullet.destroy();
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade' },
  scene: HitStopScene
});
