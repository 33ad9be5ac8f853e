/* scene
tasks:
  en:
    - particles that bounce
    - a fountain of balls bouncing inside a box
    - A fountain shoots balls up with gravity {gravity} inside a {width} x 400 box with a visible frame; they bounce off its sides with {bounce} of their speed.
  zh:
    - 会弹的粒子
    - 盒子里喷出的小球会反弹
    - 在 {width} x 400 的可见方框内向上喷出小球，重力 {gravity}，碰到边框时以 {bounce} 的速度反弹。
difficulty: easy
apis: [this.add.particles, this.add.rectangle, setStrokeStyle, generateTexture, Phaser.Geom.Rectangle]
plan:
  en:
    req: Balls of a fountain bounce inside a framed box
    steps:
      - Generate the ball texture
      - Draw the frame as a stroked rectangle
      - Create an emitter with gravity and bounds and bounce
      - Shoot upwards with an angle range
  zh:
    req: 喷泉小球在方框内反弹
    steps:
      - 生成小球纹理
      - 用描边矩形画边框
      - 创建带重力、边界和反弹的发射器
      - 用角度范围向上喷射
knobs:
  gravity: {code: "gravityY: {}", values: [400, 600]}
  width: {code: "WIDTH = {}", values: [500, 400]}
  bounce: {code: "bounce: {}", values: [0.8, 0.6]}
probe: |
  const emitter = t.one('ParticleEmitter');
  t.seconds(2);
  const all = []; emitter.forEachAlive((p) => all.push(p));
  t.ok(all.length > 20, 'many balls fly');
  let bounced = 0, inside = true;
  const down = all.filter((p) => p.velocityY > 0);
  for (let i = 0; i < 90; i++) {
    t.step(1);
    for (const p of down) if (p.velocityY < 0) bounced++;
    emitter.forEachAlive((p) => { if (Math.abs(p.worldPosition.x - 400) > knobs.width / 2 + 15 || Math.abs(p.worldPosition.y - 300) > 215) inside = false; });
  }
  t.ok(bounced > 3, 'balls that fell go up again');
  t.ok(inside, 'all stay in the box');
*/
const WIDTH = 500;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0x7bdff2).fillCircle(7, 7, 7).generateTexture('ball', 14, 14).destroy();
}

function create() {
  this.add.rectangle(400, 300, WIDTH, 400).setStrokeStyle(3, 0xffffff);

  this.add.particles(400, 480, 'ball', {
    angle: { min: -110, max: -70 },
    speed: { min: 200, max: 400 },
    gravityY: 400,
    // the particles bounce off the inside of this box
    bounds: new Phaser.Geom.Rectangle(400 - WIDTH / 2, 100, WIDTH, 400),
    bounce: 0.8,
    lifespan: 4000,
    frequency: 60
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  scene: { preload, create }
});
