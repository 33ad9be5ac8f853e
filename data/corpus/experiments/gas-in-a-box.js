/* scene
tasks:
  en:
    - gas particles
    - particles fly around in a box, up makes them hotter and faster, down colder
    - ideal gas simulation for chemistry, change the temperature and see how often the molecules hit the walls
    - '{count} small circles start at random places of a 400 px box in the middle and fly in random directions at 12 times the root of the temperature, bouncing off the walls for ever. UP and DOWN change the temperature by {step} K between 100 and 900, at first 300. Above 500 K they are {colour}, else blue. The hits on the walls are shown every second.'
  zh:
    - 气体分子
    - 小粒子在盒子里乱飞，按上键变热变快，按下键变冷变慢
    - 理想气体模拟，改变温度，看分子每秒撞墙多少次
    - '{count} 个小圆从中间 400 像素的盒子里随机位置出发，朝随机方向飞，速度是温度平方根的 12 倍，碰到盒壁一直反弹。上下键每次改变温度 {step} K，范围 100 到 900，开始为 300。高于 500 K 时变成{colour}，否则是蓝色。每秒显示一次撞墙次数。'
difficulty: medium
apis: [this.physics.world.setBounds, this.physics.add.existing, setCollideWorldBounds, this.physics.velocityFromRotation, setLength, this.time.addEvent]
plan:
  en:
    req: Gas particles in a box whose speed follows the temperature
    steps: [Make the box the bounds of the world, Add circles that bounce and report the hits, Start each in a random direction, Change speed and colour with the temperature, Show the hits every second]
  zh:
    req: 盒子里的气体粒子，速度随温度变化
    steps: [把盒子设为世界边界, 添加会反弹并报告碰撞的小圆, 让每个朝随机方向出发, 随温度改变速度和颜色, 每秒显示撞墙次数]
knobs:
  count: {code: "COUNT = {}", values: [40, 60, 30]}
  step: {code: "STEP = {}", values: [50, 100]}
  colour:
    - {code: "0xff6b35", en: orange, zh: 橙色}
    - {code: "0xef233c", en: red, zh: 红色}
probe: |
  const gas = t.objects('Arc');
  const speed = (o) => Math.hypot(o.body.velocity.x, o.body.velocity.y);
  const kelvin = () => t.number(/Temperature/);
  const hits = () => { let sum = 0; for (let i = 0; i < 3; i++) { t.seconds(1); sum += t.number(/Hits/); } return sum; };
  const isFast = (temperature) => gas.every((o) => Math.abs(speed(o) - 12 * Math.sqrt(temperature)) < 1);
  const isInside = () => gas.every((o) => o.x > 199 && o.x < 601 && o.y > 119 && o.y < 521);
  t.near(gas.length, knobs.count, 0, 'the asked number of particles');
  t.ok(t.movers(() => t.step(5)).length >= knobs.count, 'they all move');
  t.ok(kelvin() === 300 && isFast(300), 'with the speed of 300 K');
  t.ok(gas.every((o) => o.fillColor !== knobs.colour), 'and not in the hot colour');
  t.seconds(1);
  const cold = hits();
  t.ok(isInside() && isFast(300), 'they stay in the box and never tire');
  t.press('UP');
  t.near(kelvin(), 300 + knobs.step, 0, 'UP heats by the asked step');
  for (let i = 0; i < 13; i++) t.press('UP');
  t.ok(kelvin() === 900 && isFast(900), 'up to 900 K and faster');
  t.ok(gas.every((o) => o.fillColor === knobs.colour), 'hot ones have the asked colour');
  t.seconds(1);
  const hot = hits();
  t.near(hot / cold, Math.sqrt(3), 0.4, 'they hit the walls more often');
  t.ok(isInside(), 'still inside');
  for (let i = 0; i < 17; i++) t.press('DOWN');
  t.ok(kelvin() === 100 && isFast(100), 'DOWN cools to 100 K');
*/
const COUNT = 40;
const STEP = 50;

class GasScene extends Phaser.Scene {
  create() {
    this.temperature = 300;
    this.hits = 0;
    this.add.rectangle(400, 320, 400, 400).setStrokeStyle(4, 0xffffff);
    this.physics.world.setBounds(200, 120, 400, 400);
    this.physics.world.on('worldbounds', () => { this.hits += 1; });
    this.particles = [];
    for (let i = 0; i < COUNT; i++) this.addParticle();
    this.heatText = this.add.text(200, 30, '', { fontSize: '24px' });
    this.hitText = this.add.text(200, 66, 'Hits per second: 0', { fontSize: '24px' });
    this.heat(0);

    this.input.keyboard.on('keydown-UP', () => this.heat(STEP));
    this.input.keyboard.on('keydown-DOWN', () => this.heat(-STEP));
    this.time.addEvent({ delay: 1000, loop: true, callback: this.showHits, callbackScope: this });
  }

  addParticle() {
    const x = Phaser.Math.Between(220, 580);
    const y = Phaser.Math.Between(140, 500);
    const particle = this.add.circle(x, y, 6, 0x4cc9f0);
    this.physics.add.existing(particle);
    // the last argument makes the body report its hits
    particle.body.setCollideWorldBounds(true, 1, 1, true);
    this.physics.velocityFromRotation(Phaser.Math.FloatBetween(0, Math.PI * 2), 1, particle.body.velocity);
    this.particles.push(particle);
  }

  heat(change) {
    this.temperature = Phaser.Math.Clamp(this.temperature + change, 100, 900);
    this.heatText.setText(`Temperature: ${this.temperature} K (UP, DOWN)`);
    for (const particle of this.particles) {
      particle.body.velocity.setLength(12 * Math.sqrt(this.temperature));
      particle.setFillStyle(this.temperature > 500 ? 0xff6b35 : 0x4cc9f0);
    }
  }

  showHits() {
    this.hitText.setText(`Hits per second: ${this.hits}`);
    this.hits = 0;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1b263b',
  physics: { default: 'arcade' },
  scene: GasScene
});
