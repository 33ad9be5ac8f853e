/* scene
tasks:
  en:
    - snow
    - snow falls over the whole screen with a wind I can change
    - Every {every} ms a snowflake starts along the whole top edge and falls at 60 to 120 px/s; the left and right keys set the wind to {wind} px/s either way, no key means no wind.
  zh:
    - 下雪
    - 满屏下雪，可以控制风向
    - 每 {every} 毫秒从整个上边缘出现一片雪花，以每秒 60 到 120 像素下落；左右键让风速为每秒 {wind} 像素，不按键则无风。
difficulty: easy
apis: [this.add.particles, generateTexture, createCursorKeys, forEachAlive]
plan:
  en:
    req: Snow falls from the whole top edge and the keys make wind
    steps:
      - Generate a white flake
      - Emit with x between 0 and 800 at the top
      - Fall by speedY with random scale
      - In update set velocityX of every alive particle from the keys
  zh:
    req: 雪花从上边缘落下，按键产生风
    steps:
      - 生成白色雪花
      - 让 x 在 0 到 800 之间从顶部发射
      - 用 speedY 下落并随机大小
      - 在 update 中按按键设置每个存活粒子的 velocityX
knobs:
  wind: {code: "WIND = {}", values: [80, 120]}
  every: {code: "frequency: {}", values: [40, 25]}
probe: |
  const emitter = t.one('ParticleEmitter');
  t.seconds(3);
  const all = () => { const list = []; emitter.forEachAlive((p) => list.push(p)); return list; };
  const flakes = all();
  t.ok(flakes.length > 20, 'many flakes are in the air');
  const xs = flakes.map((p) => p.x);
  t.ok(Math.min(...xs) < 200 && Math.max(...xs) > 600, 'they cover the width');
  const flake = flakes[flakes.length - 1];
  const { x, y } = flake;
  t.step(30);
  t.ok(flake.y > y + 20, 'they fall');
  t.near(flake.x, x, 1, 'straight without wind');
  t.hold('RIGHT', 30);
  t.near(flake.x - x, knobs.wind / 2, 12, 'RIGHT blows them to the right');
*/
const WIND = 80;

function preload() {
  const art = this.make.graphics({}, false);
  art.fillStyle(0xffffff).fillCircle(6, 6, 6).generateTexture('flake', 12, 12).destroy();
}

function create() {
  this.snow = this.add.particles(0, -10, 'flake', {
    x: { min: 0, max: 800 },
    speedY: { min: 60, max: 120 },
    scale: { min: 0.3, max: 1 },
    lifespan: 10000,
    frequency: 40
  });
  this.cursors = this.input.keyboard.createCursorKeys();
}

function update() {
  const wind = (this.cursors.right.isDown - this.cursors.left.isDown) * WIND;
  this.snow.forEachAlive((flake) => {
    flake.velocityX = wind;
  });
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#27364a',
  scene: { preload, create, update }
});
