/* scene
tasks:
  en:
    - hero with a trail
    - the square I steer leaves glowing dots behind
    - whenever my character moves it should pull a tail of fading {colour} sparks after it
    - A white 40 px square moves with the arrow keys at {speed} px/s and stays on the screen. While it moves, an emitter that follows it leaves a {colour} spark every 30 ms, which shrinks away in 600 ms; while it stands still no sparks appear.
  zh:
    - 主角带拖尾
    - 我操控的方块后面留下发光的小点
    - 角色移动时身后拖着一串慢慢消失的{colour}火花
    - 40 像素的白色方块用方向键以每秒 {speed} 像素移动，不会离开画面；移动时跟随它的粒子发射器每 30 毫秒留下一个{colour}火花，600 毫秒内缩小消失；站着不动时没有火花。
difficulty: easy
apis: [this.add.particles, startFollow, this.physics.add.existing, setCollideWorldBounds, this.input.keyboard.createCursorKeys]
plan:
  en:
    req: A square moves with the arrow keys and leaves {colour} sparks
    steps: [Generate a round spark texture, Add the emitter switched off, Add the square with a body, Let the emitter follow the square, Move the square in update, Emit only while it moves]
  zh:
    req: 方向键移动方块并留下{colour}火花
    steps: [生成圆形火花纹理, 添加默认关闭的发射器, 添加带物理体的方块, 让发射器跟随方块, 在 update 中移动方块, 只在移动时发射]
knobs:
  speed: {code: "SPEED = {}", values: [260, 200, 320]}
  colour:
    - {code: "0xffd54f", en: yellow, zh: 黄色}
    - {code: "0xf06292", en: pink, zh: 粉色}
    - {code: "0x4dd0e1", en: light blue, zh: 浅蓝色}
probe: |
  const hero = t.one('Rectangle');
  const trail = t.scene().children.list.find((o) => o.type === 'ParticleEmitter');
  t.step(20);
  t.near(trail.getAliveParticleCount(), 0, 0, 'no sparks while it stands still');
  const from = hero.x;
  t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, knobs.speed / 2, 14, 'RIGHT moves it at the asked speed');
  t.ok(trail.getAliveParticleCount() > 8, 'it leaves sparks');
  t.ok(trail.alive.every((one) => one.x > from - 30 && one.x < hero.x + 30 && Math.abs(one.y - hero.y) < 30), 'on the way that it took');
  t.ok(trail.alive[0].tint === knobs.colour, 'in the asked colour');
  t.step(60);
  t.near(trail.getAliveParticleCount(), 0, 0, 'they fade when it stops');
  t.near(t.travel(hero, () => t.step(20)).distance, 0, 1, 'and it stands');
  t.near(t.travel(hero, () => t.hold('UP', 30)).y, -knobs.speed / 2, 14, 'UP moves it up');
  t.ok(trail.getAliveParticleCount() > 8, 'with sparks again');
*/
const SPEED = 260;

class TrailScene extends Phaser.Scene {
  create() {
    const g = this.add.graphics();
    g.fillStyle(0xffffff).fillCircle(8, 8, 8).generateTexture('spark', 16, 16);
    g.destroy();

    this.trail = this.add.particles(0, 0, 'spark', {
      speed: { min: 10, max: 40 },
      scale: { start: 1, end: 0 },
      tint: 0xffd54f,
      lifespan: 600,
      frequency: 30,
      emitting: false
    });

    this.hero = this.add.rectangle(400, 300, 40, 40, 0xffffff);
    this.physics.add.existing(this.hero);
    this.hero.body.setCollideWorldBounds(true);
    this.trail.startFollow(this.hero);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const way = new Phaser.Math.Vector2(right.isDown - left.isDown, down.isDown - up.isDown);
    way.normalize().scale(SPEED);
    this.hero.body.setVelocity(way.x, way.y);
    this.trail.emitting = way.length() > 0;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a2e',
  physics: { default: 'arcade' },
  scene: TrailScene
});
