/* scene
tasks:
  en:
    - lunar lander
    - land softly on the pad with little fuel, too fast and I crash
    - Gravity 60; UP thrusts up by 140, LEFT and RIGHT sideways by 80, each burning fuel from {fuel}; touching the {colour} pad slower than {safe} px/s shows Landed!, any other touch of the ground shows Crashed!
  zh:
    - 登月着陆
    - 燃料有限，要慢慢降落在平台上，太快就坠毁
    - 重力 60，上键向上推力 140，左右键侧向 80，都消耗燃料（共 {fuel}），以低于 {safe} 的速度碰到{colour}平台显示 Landed!，其他着地显示 Crashed!
difficulty: hard
apis: [setAcceleration, this.physics.add.collider, this.physics.pause, this.add.rectangle, this.physics.add.existing]
plan:
  en:
    req: Land softly on the {colour} pad before {fuel} units of fuel are gone
    steps:
      - Generate the lander texture
      - Build ground and pad with static bodies
      - Set the acceleration from the keys while there is fuel
      - Remember the speed of the fall every frame
      - Judge the landing in the colliders and pause
  zh:
    req: 用 {fuel} 单位燃料轻轻落在{colour}平台上
    steps:
      - 生成着陆器纹理
      - 用静态刚体做地面和平台
      - 有燃料时按按键设置加速度
      - 每帧记住下落速度
      - 在碰撞回调中判断结果并暂停
knobs:
  fuel: {code: "FUEL = {}", values: [300, 400, 240]}
  safe: {code: "SAFE_SPEED = {}", values: [60, 80, 45]}
  colour:
    - {code: "0xfdd835", en: yellow, zh: 黄色}
    - {code: "0x66bb6a", en: green, zh: 绿色}
probe: |
  const lander = t.one(o => o.type === 'Image');
  const pad = t.objects('Rectangle').reduce((a, b) => a.width < b.width ? a : b);
  t.near(t.number(/Fuel/), knobs.fuel, 0, 'a full tank');
  const fall = t.travel(lander, () => t.step(60)).y;
  t.ok(fall > 15, 'it falls');
  t.near(t.number(/Fuel/), knobs.fuel, 0, 'falling burns nothing');
  const vy = lander.body.velocity.y;
  t.hold('UP', 30);
  t.ok(lander.body.velocity.y < vy, 'UP brakes the fall');
  t.near(t.number(/Fuel/), knobs.fuel - 30, 3, 'and burns fuel');
  t.hold('RIGHT', 20);
  t.ok(lander.body.velocity.x > 10, 'RIGHT pushes to the right');
  lander.body.reset(pad.x, pad.y - 150);
  for (let i = 0; i < 900 && !t.text(/Landed|Crashed/); i++) {
    lander.body.velocity.y > knobs.safe * 0.6 ? t.down('UP') : t.up('UP');
    t.step();
  }
  t.up('UP');
  t.ok(t.text(/Landed/), 'a soft touch of the pad is a landing');
  t.near(t.travel(lander, () => t.step(30)).distance, 0, 1, 'then all stops');
  t.scene().scene.restart();
  t.step(3);
  const second = t.one(o => o.type === 'Image');
  second.body.reset(pad.x, pad.y - 30);
  second.body.velocity.y = knobs.safe + 6;
  t.seconds(1);
  t.ok(t.text(/Crashed/), 'a hard touch of the pad is a crash');
*/
const FUEL = 300;
const SAFE_SPEED = 60;

class LanderScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xcfd8dc).fillRect(6, 0, 24, 20).fillTriangle(0, 32, 10, 18, 14, 22).fillTriangle(36, 32, 26, 18, 22, 22);
    g.generateTexture('lander', 36, 32);
    g.destroy();
  }

  create() {
    this.fuel = FUEL;
    this.fallSpeed = 0;
    this.label = this.add.text(16, 16, '', { fontSize: '22px' });
    this.lander = this.physics.add.image(200, 80, 'lander').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();

    const pad = this.addBlock(550, 545, 120, 10, 0xfdd835);
    const ground = this.addBlock(400, 580, 800, 60, 0x757575);
    this.physics.add.collider(this.lander, pad, () => {
      this.finish(this.fallSpeed < SAFE_SPEED ? 'Landed!' : 'Crashed!');
    });
    this.physics.add.collider(this.lander, ground, () => this.finish('Crashed!'));
  }

  addBlock(x, y, width, height, colour) {
    const block = this.add.rectangle(x, y, width, height, colour);
    return this.physics.add.existing(block, true);
  }

  finish(message) {
    this.physics.pause();
    this.add.text(400, 250, message, { fontSize: '56px' }).setOrigin(0.5);
  }

  update() {
    // The collision itself stops the lander, so its speed is read before.
    this.fallSpeed = this.lander.body.velocity.y;

    const { left, right, up } = this.cursors;
    const x = right.isDown - left.isDown;
    const y = up.isDown ? -1 : 0;
    const burning = this.fuel > 0 && (x !== 0 || y !== 0);
    if (burning) this.fuel -= 1;
    this.lander.setAcceleration(burning ? x * 80 : 0, burning ? y * 140 : 0);
    this.label.setText(`Fuel: ${this.fuel}   Speed: ${Math.round(this.fallSpeed)}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b0b14',
  physics: { default: 'arcade', arcade: { gravity: { y: 60 } } },
  scene: LanderScene
});
