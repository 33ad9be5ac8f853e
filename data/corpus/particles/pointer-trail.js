/* scene
tasks:
  en:
    - particle trail on the mouse
    - particles follow the pointer
    - An emitter follows the pointer and leaves {colour} particles that shrink to nothing within {life} ms.
  zh:
    - 鼠标粒子拖尾
    - 粒子跟着鼠标走
    - 粒子发射器跟随鼠标，留下{colour}粒子，{life} 毫秒内缩小消失。
difficulty: easy
apis: [this.add.particles, generateTexture, this.input.on, setPosition]
plan:
  en:
    req: A particle emitter follows the pointer
    steps:
      - Generate a small round texture
      - Create the emitter with this.add.particles
      - Move it to the pointer on pointermove
  zh:
    req: 粒子发射器跟随鼠标
    steps:
      - 生成小圆纹理
      - 用 this.add.particles 创建发射器
      - pointermove 时把它移到鼠标处
knobs:
  life: {code: "lifespan: {}", values: [600, 1000]}
  colour:
    - {code: "0xffaa00", en: orange, zh: 橙色}
    - {code: "0x66ccff", en: light blue, zh: 浅蓝色}
probe: |
  const emitter = t.one('ParticleEmitter');
  t.step(20);
  t.ok(emitter.getAliveParticleCount() > 3, 'it emits');
  t.move(150, 450); t.seconds(knobs.life / 1000 + 0.2);
  let near = 0; emitter.forEachAlive((p) => { near += Math.hypot(p.x + emitter.x - 150, p.y + emitter.y - 450) < 150 || Math.hypot(p.x - 150, p.y - 450) < 150 ? 1 : 0; });
  t.ok(near >= 3 && near === emitter.getAliveParticleCount(), 'the particles are at the pointer');
  const a = t.snap();
  t.move(650, 120); t.seconds(knobs.life / 1000 + 0.2);
  t.ok(t.changed(a, t.snap()) > 0.0005, 'the picture follows');
*/
function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xffaa00).fillCircle(8, 8, 8).generateTexture('spark', 16, 16).destroy();
}

function create() {
  const trail = this.add.particles(400, 300, 'spark', {
    speed: { min: 20, max: 80 },
    scale: { start: 1, end: 0 },
    lifespan: 600,
    frequency: 20
  });

  this.input.on('pointermove', (pointer) => {
    trail.setPosition(pointer.x, pointer.y);
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#101018',
  scene: { preload, create }
});
