/* scene
tasks:
  en:
    - rocket with a flame
    - the rocket leaves a flame only while UP is held
    - A rocket turns with left and right and accelerates with UP at {thrust} px/s²; a {flame} flame follows its tail and burns only while UP is held.
  zh:
    - 火箭尾焰
    - 按住上键火箭才喷火
    - 左右键转向，上键以 {thrust} 像素/秒² 加速的火箭；{flame}尾焰跟随火箭，只有按住上键时喷射。
difficulty: hard
apis: [this.add.particles, startFollow, start, stop, this.physics.velocityFromRotation, setAngularVelocity, generateTexture]
plan:
  en:
    req: A steerable rocket whose flame burns while UP is held
    steps:
      - Generate rocket and flame textures
      - Let an emitter follow the rocket
      - Turn with setAngularVelocity
      - On UP accelerate along the rotation and start the emitter
      - Otherwise stop it
  zh:
    req: 可转向的火箭，按住上键时喷出尾焰
    steps:
      - 生成火箭和火焰纹理
      - 让发射器跟随火箭
      - 用 setAngularVelocity 转向
      - 按上键时沿朝向加速并启动发射器
      - 否则停止
knobs:
  thrust: {code: "THRUST = {}", values: [200, 300]}
  flame:
    - {code: "0xff9933", en: orange, zh: 橙色}
    - {code: "0x66aaff", en: blue, zh: 蓝色}
probe: |
  const rocket = t.one('Sprite'), emitter = t.one('ParticleEmitter');
  t.step(60);
  t.ok(emitter.getAliveParticleCount() === 0, 'no flame without thrust');
  t.down('UP'); t.step(30);
  t.ok(emitter.getAliveParticleCount() > 3, 'UP lights the flame');
  t.ok(rocket.y < 400, 'the rocket rises');
  t.near(-rocket.body.velocity.y, knobs.thrust / 2, knobs.thrust * 0.15, 'at the asked acceleration');
  t.up('UP'); t.seconds(1);
  t.ok(emitter.getAliveParticleCount() === 0, 'the flame dies without UP');
  const angle = rocket.angle;
  t.hold('RIGHT', 20);
  t.ok(rocket.angle !== angle, 'RIGHT turns it');
*/
const THRUST = 200;

class RocketScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xe8e8f0).fillTriangle(0, 0, 0, 30, 48, 15).generateTexture('rocket', 48, 30).clear();
    art.fillStyle(0xff9933).fillCircle(8, 8, 8).generateTexture('flame', 16, 16).destroy();
  }

  create() {
    this.flame = this.add.particles(0, 0, 'flame', {
      speed: 40,
      scale: { start: 1, end: 0 },
      alpha: { start: 0.9, end: 0 },
      lifespan: 500,
      frequency: 25,
      emitting: false
    });
    this.rocket = this.physics.add.sprite(400, 400, 'rocket').setAngle(-90);
    this.flame.startFollow(this.rocket);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up } = this.cursors;
    this.rocket.setAngularVelocity((right.isDown - left.isDown) * 150);

    if (up.isDown) {
      // writes the thrust into the body's acceleration
      this.physics.velocityFromRotation(this.rocket.rotation, THRUST, this.rocket.body.acceleration);
      this.flame.start();
    } else {
      this.rocket.setAcceleration(0);
      this.flame.stop();
    }
    this.physics.world.wrap(this.rocket, 30);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#070b1a',
  physics: { default: 'arcade' },
  scene: RocketScene
});
