/* scene
tasks:
  en:
    - squash and stretch
    - a bouncing ball that squashes when it lands
    - A {ball} ball falls and bounces for ever; it is stretched by its speed in the air, and on every landing it is squashed to {squash} of its height for {time} ms with a puff of dust.
  zh:
    - 挤压拉伸
    - 弹跳的小球落地时压扁
    - '{ball}小球不停弹跳；空中按速度拉长，每次落地时高度压到 {squash} 倍，持续 {time} 毫秒，并扬起尘土。'
difficulty: medium
apis: [this.physics.add.image, setBounce, 'this.physics.world.on', this.tweens.add, this.add.particles, explode]
plan:
  en:
    req: A ball stretches in the air and squashes when it lands
    steps:
      - Let the ball bounce on the world bounds
      - Listen to worldbounds
      - Squash it with a yoyo tween and explode dust
      - Stretch it by its speed in update while it does not squash
  zh:
    req: 小球空中拉长，落地压扁
    steps:
      - 让小球在世界边界上弹跳
      - 监听 worldbounds 事件
      - 用 yoyo 补间压扁并喷出尘土
      - 未压扁时在 update 中按速度拉长
knobs:
  squash: {code: "SQUASH = {}", values: [0.6, 0.5]}
  time: {code: "SQUASH_TIME = {}", values: [100, 140]}
  ball:
    - {code: "0xff6392", en: pink, zh: 粉色}
    - {code: "0xffe45e", en: yellow, zh: 黄色}
probe: |
  const ball = t.one((o) => o.texture && o.texture.key === 'ball');
  const dust = t.one('ParticleEmitter');
  let flattest = 1, tallest = 1, landings = 0, puffs = 0, falling = false;
  for (let i = 0; i < 400; i++) {
    t.step(1);
    flattest = Math.min(flattest, ball.scaleY); tallest = Math.max(tallest, ball.scaleY);
    const v = ball.body.velocity.y;
    if (falling && v < 0) { landings++; t.step(1); if (dust.getAliveParticleCount() > 0) puffs++; }
    falling = v > 0;
  }
  t.ok(landings >= 2, 'it bounces again and again');
  t.near(flattest, knobs.squash, 0.08, 'it is squashed as asked');
  t.ok(tallest > 1.1, 'it is stretched in the air');
  t.ok(puffs === landings, 'each landing raises dust');
*/
const SQUASH = 0.6;
const SQUASH_TIME = 100;

class SquashScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xff6392).fillCircle(30, 30, 30).generateTexture('ball', 60, 60).clear();
    art.fillStyle(0xffffff, 0.7).fillCircle(5, 5, 5).generateTexture('dust', 10, 10).destroy();
  }

  create() {
    this.dust = this.add.particles(0, 0, 'dust', {
      speed: { min: 40, max: 140 },
      angle: { min: 190, max: 350 },
      scale: { start: 1, end: 0 },
      lifespan: 400,
      emitting: false
    });
    this.ball = this.physics.add.image(400, 150, 'ball').setBounce(1).setCollideWorldBounds(true);
    this.ball.body.onWorldBounds = true;
    this.squashing = false;
    this.physics.world.on('worldbounds', this.land, this);
  }

  land() {
    this.squashing = true;
    this.dust.explode(12, this.ball.x, 590);
    this.tweens.add({
      targets: this.ball,
      scaleX: 1 / SQUASH,
      scaleY: SQUASH,
      duration: SQUASH_TIME / 2,
      yoyo: true,
      onComplete: () => {
        this.squashing = false;
      }
    });
  }

  update() {
    if (!this.squashing) {
      const stretch = 1 + Math.abs(this.ball.body.velocity.y) / 3000;
      this.ball.setScale(1 / stretch, stretch);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3c1642',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: SquashScene
});
