/* scene
tasks:
  en:
    - black hole
    - particles are pulled by a black hole I can drag
    - A stream of {colour} particles crosses the screen; a draggable circle carries a gravity well of power {power} that bends their way, and particles that reach it die.
  zh:
    - 黑洞
    - 可以拖动的黑洞，吸引粒子
    - '{colour}粒子流横穿画面；可拖动的圆带有强度为 {power} 的引力井，使粒子轨迹弯曲，进入圆内的粒子消失。'
difficulty: medium
apis: [this.add.particles, createGravityWell, this.input.setDraggable, generateTexture, Phaser.Geom.Circle]
plan:
  en:
    req: A draggable gravity well bends a stream of particles and swallows them
    steps:
      - Generate the particle texture
      - Emit from the left edge to the right
      - Add a gravity well at the circle
      - Add a death zone of the same circle
      - Move well and zone with the drag
  zh:
    req: 可拖动的引力井弯曲粒子流并吞噬粒子
    steps:
      - 生成粒子纹理
      - 从左边缘向右发射
      - 在圆的位置添加引力井
      - 用同样的圆作为死亡区域
      - 拖动时一起移动
knobs:
  power: {code: "power: {}", values: [4, 6]}
  colour:
    - {code: "0xcdb4ff", en: violet, zh: 紫色}
    - {code: "0xa8ffea", en: mint, zh: 薄荷绿}
probe: |
  const emitter = t.one('ParticleEmitter'), hole = t.one('Arc');
  t.seconds(3);
  const all = () => { const list = []; emitter.forEachAlive((p) => list.push(p)); return list; };
  t.ok(all().length > 20, 'a stream flows');
  t.ok(all().some((p) => Math.abs(p.velocityY) > 15), 'the well bends it');
  t.ok(all().every((p) => Math.hypot(p.x + emitter.x - hole.x, p.y + emitter.y - hole.y) > 25), 'none is inside the hole');
  t.drag(hole, { x: 400, y: 120 });
  t.near(hole.y, 120, 3, 'the hole can be dragged');
  t.seconds(4);
  const pulled = all().filter((p) => p.velocityY < -10).length;
  t.ok(pulled > 5, 'the stream now bends up');
*/
class BlackHoleScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xcdb4ff).fillCircle(4, 4, 4).generateTexture('dust', 8, 8).destroy();
  }

  create() {
    const mouth = new Phaser.Geom.Circle(500, 380, 36);
    const hole = this.add.circle(500, 380, 36, 0x000000).setStrokeStyle(3, 0xffffff).setInteractive();

    const dust = this.add.particles(0, 0, 'dust', {
      y: { min: 200, max: 400 },
      speedX: 160,
      lifespan: 6000,
      frequency: 30,
      deathZone: { type: 'onEnter', source: mouth }
    });
    const well = dust.createGravityWell({ x: 500, y: 380, power: 4, epsilon: 80, gravity: 60 });

    this.input.setDraggable(hole);
    hole.on('drag', (pointer, dragX, dragY) => {
      hole.setPosition(dragX, dragY);
      // the death zone and the well move with the circle
      mouth.setPosition(dragX, dragY);
      well.x = dragX;
      well.y = dragY;
    });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0914',
  scene: BlackHoleScene
});
