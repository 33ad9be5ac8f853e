/* scene
tasks:
  en:
    - lunar lander
    - land softly on the pad, too fast and you crash
    - Gravity {gravity}. UP thrusts up, LEFT and RIGHT push sideways. Touching the pad slower than {safe} px/s shows "Landed!", anything else "Crashed!", SPACE restarts.
  zh:
    - 登月
    - 操控飞船轻轻降落在平台上，太快就会坠毁
    - 重力 {gravity}，上键向上推进，左右键侧推。以低于每秒 {safe} 像素的速度碰到平台显示“Landed!”，否则显示“Crashed!”，按空格重新开始。
difficulty: hard
apis: [this.physics.add.image, this.physics.add.collider, setAcceleration, this.physics.pause, this.scene.restart, this.physics.add.staticImage]
plan:
  en:
    req: Land a ship on a pad slower than {safe} px/s or crash
    steps:
      - Generate ship, pad and ground textures in preload
      - Add the ship and the static pad and ground
      - Set the acceleration from the cursor keys in update
      - Remember the speed before the collision
      - In the collider pause the physics and tell the result
      - Restart the scene with SPACE
  zh:
    req: 以低于每秒 {safe} 像素的速度把飞船降落到平台，否则坠毁
    steps:
      - 在 preload 中生成飞船、平台和地面纹理
      - 添加飞船、静态平台和地面
      - 在 update 中根据方向键设置加速度
      - 记住碰撞前的速度
      - 碰撞时暂停物理并显示结果
      - 按空格重启场景
knobs:
  gravity: {code: "GRAVITY = {}", values: [80, 60, 100]}
  safe: {code: "SAFE_SPEED = {}", values: [60, 80, 50]}
probe: |
  const ship = t.one((o) => o.texture && o.texture.key === 'ship');
  const says = () => (t.text(/landed|crashed/i) || { text: '' }).text;
  const fall = t.travel(ship, () => t.step(60));
  t.near(fall.y, knobs.gravity / 2, 12, 'it falls by gravity');
  t.ok(t.travel(ship, () => t.hold('LEFT', 20)).x < -3, 'LEFT pushes it to the left');
  t.ok(says() === '', 'no result while it flies');
  t.seconds(6);
  t.ok(/crashed/i.test(says()), 'falling freely crashes');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'then it stops');
  t.press('SPACE');
  t.step(3);
  t.ok(says() === '', 'SPACE restarts');
  const next = t.one((o) => o.texture && o.texture.key === 'ship');
  for (let i = 0; i < 1500 && says() === ''; i++) {
    if (next.body.velocity.y > 35) t.down('UP'); else t.up('UP');
    t.step();
  }
  t.ok(/landed/i.test(says()), 'a slow touch on the pad is a landing');
  t.up('UP');
  t.press('SPACE');
  t.step(3);
  t.hold('LEFT', 120);
  t.seconds(5);
  t.ok(/crashed/i.test(says()), 'the ground beside the pad crashes it');
*/
const GRAVITY = 80;
const SAFE_SPEED = 60;

class LanderScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xdee2e6).fillTriangle(20, 0, 40, 40, 0, 40).generateTexture('ship', 40, 40);
    g.clear().fillStyle(0x40c057).fillRect(0, 0, 140, 16).generateTexture('pad', 140, 16);
    g.clear().fillStyle(0x868e96).fillRect(0, 0, 800, 40).generateTexture('ground', 800, 40);
    g.destroy();
  }

  create() {
    const ground = this.physics.add.staticImage(400, 580, 'ground');
    const pad = this.physics.add.staticImage(400, 552, 'pad');
    this.ship = this.physics.add.image(400, 80, 'ship');
    this.cursors = this.input.keyboard.createCursorKeys();
    this.speed = 0;

    this.physics.add.collider(this.ship, pad, () => this.finish(this.speed <= SAFE_SPEED));
    this.physics.add.collider(this.ship, ground, () => this.finish(false));
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  finish(landed) {
    this.physics.pause();
    this.add.text(400, 260, landed ? 'Landed!' : 'Crashed!', { fontSize: '48px' }).setOrigin(0.5);
  }

  update() {
    const { left, right, up } = this.cursors;
    this.ship.setAcceleration(60 * (right.isDown - left.isDown), up.isDown ? -200 : 0);
    // A collision changes the velocity, so the speed of the frame before counts.
    this.speed = this.ship.body.speed;
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#0b090a',
  physics: { default: 'arcade', arcade: { gravity: { y: GRAVITY } } },
  scene: LanderScene
});
