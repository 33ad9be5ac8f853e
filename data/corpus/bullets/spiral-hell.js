/* scene
tasks:
  en:
    - bullet hell spiral
    - "an emitter shoots bullets in a rotating spiral, my little dot must dodge"
    - Every {delay} ms the emitter at (400, 250) fires {arms} bullets evenly spread at 140 px/s and turns its aim by 9 degrees; the player follows the pointer and a hit flashes the camera and resets the timer text.
  zh:
    - 弹幕螺旋
    - 发射器旋转着打出螺旋弹幕，我控制小点躲避
    - 每 {delay} 毫秒从 (400, 250) 均匀射出 {arms} 发速度 140 的子弹，并把角度转 9 度，玩家跟随鼠标，被打中时镜头闪一下并重置计时文字。
difficulty: hard
apis: [this.time.addEvent, this.physics.velocityFromAngle, this.physics.add.overlap, this.cameras.main.flash, setPosition]
plan:
  en:
    req: Spiral bullet pattern with {arms} arms and a dodging player
    steps:
      - Generate player and bullet textures
      - Fire {arms} bullets every {delay} ms and turn the aim
      - Move the player with the pointer
      - Reset the survived time when a bullet overlaps the player
      - Return bullets that left the screen to the pool
  zh:
    req: 有 {arms} 条臂的螺旋弹幕和躲避的玩家
    steps:
      - 生成玩家和子弹纹理
      - 每 {delay} 毫秒射出 {arms} 发并转动角度
      - 玩家跟随指针
      - 子弹碰到玩家时重置存活时间
      - 离开屏幕的子弹回收
knobs:
  arms: {code: "ARMS = {}", values: [4, 3, 5]}
  delay: {code: "DELAY = {}", values: [120, 160, 200]}
probe: |
  const bullets = () => t.objects(o => o.texture && o.texture.key === 'bullet');
  t.move(60, 560);
  t.seconds(1);
  const n = Math.floor(1000 / knobs.delay) * knobs.arms;
  t.near(bullets().length, n, knobs.arms * 1.5, 'every arm fires at the asked pace');
  const far = bullets().map(b => Math.atan2(b.y - 250, b.x - 400).toFixed(1));
  t.ok(new Set(far).size > knobs.arms * 3, 'the directions turn');
  t.near(Math.hypot(bullets()[0].body.velocity.x, bullets()[0].body.velocity.y), 140, 2, 'at 140 px/s');
  const player = t.one(o => o.texture && o.texture.key === 'player');
  t.near(player.x, 60, 3, 'the player follows the pointer');
  t.seconds(1);
  t.ok(t.number(/Survived/) >= 1.5, 'the time counts');
  t.move(420, 250);
  t.seconds(0.6);
  t.ok(t.number(/Survived/) < 0.7, 'a hit resets the time');
  t.move(20, 590);
  t.seconds(8);
  t.ok(bullets().every(b => b.x > -40 && b.x < 840 && b.y > -40 && b.y < 640), 'bullets outside are taken back');
*/
const ARMS = 4;
const DELAY = 120;

class SpiralScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff4081).fillCircle(7, 7, 7).generateTexture('bullet', 14, 14);
    g.clear();
    g.fillStyle(0xffffff).fillCircle(6, 6, 6).generateTexture('player', 12, 12);
    g.destroy();
  }

  create() {
    this.aim = 0;
    this.survived = 0;
    this.label = this.add.text(16, 16, '', { fontSize: '20px' });
    this.bullets = this.physics.add.group({ defaultKey: 'bullet' });
    this.player = this.physics.add.image(400, 560, 'player');

    this.time.addEvent({ delay: DELAY, loop: true, callback: this.fire, callbackScope: this });
    this.input.on('pointermove', (pointer) => this.player.setPosition(pointer.x, pointer.y));
    this.physics.add.overlap(this.player, this.bullets, (player, bullet) => {
      bullet.disableBody(true, true);
      this.survived = 0;
      this.cameras.main.flash(150, 255, 60, 60);
    });
  }

  fire() {
    for (let i = 0; i < ARMS; i++) {
      const bullet = this.bullets.get();
      bullet.enableBody(true, 400, 250, true, true);
      this.physics.velocityFromAngle(this.aim + (i * 360) / ARMS, 140, bullet.body.velocity);
    }
    this.aim += 9;
  }

  update(time, delta) {
    this.survived += delta / 1000;
    this.label.setText(`Survived: ${this.survived.toFixed(1)} s`);

    const screen = this.cameras.main.worldView;
    this.bullets.getMatching('active', true).forEach((bullet) => {
      if (!screen.contains(bullet.x, bullet.y)) bullet.disableBody(true, true);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#10002b',
  physics: { default: 'arcade' },
  scene: SpiralScene
});
