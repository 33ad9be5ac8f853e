/* scene
tasks:
  en:
    - particle explosion on click
    - click for a burst of sparks
    - Every click makes {count} sparks fly apart from the pointer with gravity {gravity}; between clicks nothing is emitted.
  zh:
    - 点击爆炸粒子
    - 点一下就炸出一团火花
    - 每次点击从鼠标处炸开 {count} 个火花，重力为 {gravity}；不点击时不发射。
difficulty: easy
apis: [this.add.particles, explode, generateTexture, this.input.on]
plan:
  en:
    req: A click makes {count} sparks fly apart
    steps:
      - Generate the spark texture
      - Create an emitter with emitting set to false
      - Call explode with the count at the pointer
  zh:
    req: 点击炸出 {count} 个火花
    steps:
      - 生成火花纹理
      - 创建 emitting 为 false 的发射器
      - 在指针处调用 explode
knobs:
  count: {code: "COUNT = {}", values: [30, 50, 20]}
  gravity: {code: "gravityY: {}", values: [300, 500]}
probe: |
  const emitter = t.one('ParticleEmitter');
  t.step(40);
  t.ok(emitter.getAliveParticleCount() === 0, 'nothing is emitted without a click');
  t.click(300, 250);
  t.near(emitter.getAliveParticleCount(), knobs.count, 0, 'a click emits the asked number');
  const a = t.snap(); t.step(15);
  t.ok(t.changed(a, t.snap()) > 0.0005, 'they fly');
  t.seconds(3);
  t.ok(emitter.getAliveParticleCount() === 0, 'they die');
*/
const COUNT = 30;

class BurstScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xfff3b0).fillRect(0, 0, 6, 6).generateTexture('spark', 6, 6).destroy();
  }

  create() {
    this.add.text(20, 20, 'Click anywhere', { fontSize: '20px' });
    const sparks = this.add.particles(0, 0, 'spark', {
      speed: { min: 100, max: 320 },
      angle: { min: 0, max: 360 },
      scale: { start: 2, end: 0 },
      gravityY: 300,
      lifespan: 900,
      // silent until explode is called
      emitting: false
    });

    this.input.on('pointerdown', (pointer) => {
      sparks.explode(COUNT, pointer.x, pointer.y);
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0d1b2a',
  scene: BurstScene
});
