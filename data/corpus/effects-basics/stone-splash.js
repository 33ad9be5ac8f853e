/* scene
tasks:
  en:
    - water splash
    - throw stones into a lake, they splash
    - clicking lets a {colour} stone drop, water sprays up where it hits and a ring spreads
    - 'A click drops a {colour} stone of radius 14 from the top at the x of the pointer with gravity 700. When it reaches the water surface at y 380, {drops} light blue drops spray up from there, a white ring of 40x12 px grows to four times its size and fades within 0.8 s, and the stone sinks on at 100 px/s.'
  zh:
    - 水花四溅
    - 往湖里扔石头，溅起水花
    - 点击落下一块{colour}石头，入水处水花飞起，水波一圈圈散开
    - 点击时一块半径 14 的{colour}石头从鼠标的 x 位置上方以重力 700 落下；碰到 y 380 的水面时溅起 {drops} 个浅蓝色水滴，一个 40x12 像素的白色圆环在 0.8 秒内放大到四倍并淡出，石头继续以每秒 100 像素下沉。
difficulty: medium
apis: [this.add.particles, explode, this.add.ellipse, this.physics.add.group, setAllowGravity, this.tweens.add]
plan:
  en:
    req: Dropped stones make the water splash
    steps: [Draw the water, Add an emitter for drops that is off, A click adds a stone to a physics group, In update look whether a stone reached the water, Explode drops and grow a ring there, Let the stone sink slowly]
  zh:
    req: 落下的石头溅起水花
    steps: [画水面, 添加默认关闭的水滴发射器, 点击时把石头加入物理组, 在 update 中检查石头是否入水, 在入水处喷水滴并放大圆环, 让石头慢慢下沉]
knobs:
  drops: {code: "DROPS = {}", values: [20, 12, 30]}
  colour:
    - {code: "0x616161", en: grey, zh: 灰色}
    - {code: "0x6d4c41", en: brown, zh: 棕色}
probe: |
  const splash = t.scene().children.list.find((o) => o.type === 'ParticleEmitter');
  const rings = () => t.objects('Ellipse').length;
  t.step(20);
  t.ok(splash.alive.length === 0 && t.objects('Arc').length === 0, 'the lake is calm');
  t.click(300, 100);
  const stone = t.one('Arc');
  t.near(stone.x, 300, 1, 'a click drops a stone there');
  t.ok(stone.fillColor === knobs.colour, 'in the asked colour');
  t.ok(t.travel(stone, () => t.step(10)).y > 8, 'it falls');
  t.ok(splash.alive.length === 0, 'no splash in the air');
  for (let i = 0; i < 120 && splash.alive.length === 0; i++) t.step();
  t.near(splash.alive.length, knobs.drops, 0, 'the water sprays as many drops as asked');
  t.near(stone.y, 380, 40, 'when the stone reaches the surface');
  t.ok(splash.alive.every((one) => Math.abs(one.x - 300) < 40), 'where the stone fell');
  t.step(6);
  t.ok(splash.alive.some((one) => one.y < 375), 'the drops fly up');
  t.near(rings(), 1, 0, 'a ring spreads');
  t.near(t.travel(stone, () => t.step(30)).y, 50, 6, 'the stone sinks slowly');
  t.step(30);
  t.ok(splash.alive.length === 0 && rings() === 0, 'then the water is calm again');
  t.seconds(3);
  t.near(t.objects('Arc').length, 0, 0, 'the stone is gone');
  t.click(600, 100);
  for (let i = 0; i < 120 && splash.alive.length === 0; i++) t.step();
  t.near(splash.alive.length, knobs.drops, 0, 'another stone splashes too');
*/
const DROPS = 20;
const WATER_Y = 380;

class SplashScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(5, 5, 5).generateTexture('drop', 10, 10);
    g.destroy();

    this.add.rectangle(400, 490, 800, 220, 0x1976d2);
    this.splash = this.add.particles(0, 0, 'drop', {
      angle: { min: -120, max: -60 },
      speed: { min: 150, max: 320 },
      gravityY: 700,
      scale: { start: 1, end: 0.3 },
      tint: 0x90caf9,
      lifespan: 700,
      emitting: false
    });

    this.stones = this.physics.add.group();
    this.input.on('pointerdown', (pointer) => {
      this.stones.add(this.add.circle(pointer.x, 20, 14, 0x616161));
    });
  }

  update() {
    // A copy, because stones leave the group on the way.
    for (const stone of [...this.stones.getChildren()]) {
      if (stone.body.allowGravity && stone.y > WATER_Y) this.enterWater(stone);
      if (stone.y > 620) stone.destroy();
    }
  }

  enterWater(stone) {
    stone.body.setAllowGravity(false).setVelocityY(100);
    this.splash.explode(DROPS, stone.x, WATER_Y);
    const ring = this.add.ellipse(stone.x, WATER_Y, 40, 12).setStrokeStyle(3, 0xffffff);
    this.tweens.add({
      targets: ring,
      scale: 4,
      alpha: 0,
      duration: 800,
      onComplete: () => ring.destroy()
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b3e5fc',
  physics: { default: 'arcade', arcade: { gravity: { y: 700 } } },
  scene: SplashScene
});
