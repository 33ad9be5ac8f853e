/* scene
tasks:
  en:
    - physics car with wheels
    - a side view car on hills, left and right turn the wheels, the camera follows
    - A Matter car of a {colour} chassis and two round wheels joined by stiff constraints drives over hills; LEFT and RIGHT set the wheels' angular velocity to {power}, and the camera follows in a world 3000 px wide.
  zh:
    - 带轮子的物理小车
    - 侧面视角的小车爬坡，左右键转动轮子，镜头跟随
    - 用 Matter 做{colour}车身和两个圆轮，用约束连接，在起伏地面上行驶，左右键把轮子角速度设为 {power}，镜头在 3000 像素宽的世界里跟随。
difficulty: hard
apis: [this.matter.add.image, this.matter.add.constraint, setAngularVelocity, startFollow, setCircle]
plan:
  en:
    req: A Matter car with driven wheels on hilly ground
    steps:
      - Generate chassis and wheel textures
      - Build the ground from turned static rectangles
      - Create chassis and wheels in one non-colliding group
      - Join each wheel to the chassis with two constraints
      - Spin the wheels by the keys and follow with the camera
  zh:
    req: 在起伏地面上行驶的 Matter 小车
    steps:
      - 生成车身和轮子纹理
      - 用旋转的静态矩形铺地面
      - 车身和轮子放进互不碰撞的组
      - 用两根约束连接每个轮子和车身
      - 按键转动轮子并让镜头跟随
knobs:
  power: {code: "WHEEL_SPEED = {}", values: [0.35, 0.5, 0.28]}
  colour:
    - {code: "0xff5722", en: bright orange, zh: 亮橙色}
    - {code: "0x03a9f4", en: light blue, zh: 浅蓝色}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const chassis = key('chassis')[0], wheels = key('wheel');
  t.ok(wheels.length === 2, 'two wheels');
  t.seconds(1);
  const gap = Math.hypot(wheels[0].x - wheels[1].x, wheels[0].y - wheels[1].y);
  let spin = 0;
  t.down('RIGHT');
  const drive = t.travel(chassis, () => {
    for (let i = 0; i < 150; i++) {
      t.step();
      spin = Math.max(spin, wheels[0].body.angularVelocity);
    }
  });
  t.up('RIGHT');
  t.near(spin, knobs.power, knobs.power * 0.12, 'the wheels turn as fast as asked');
  t.ok(drive.x > 100, 'RIGHT drives to the right');
  t.ok(wheels.every(w => Math.abs(w.rotation) > 0.05), 'the wheels turn');
  t.near(Math.hypot(wheels[0].x - wheels[1].x, wheels[0].y - wheels[1].y), gap, 20, 'the wheels stay at the car');
  t.ok(wheels.every(w => w.y > chassis.y - 20), 'it stands on its wheels');
  const camera = t.scene().cameras.main;
  t.ok(camera.scrollX > 20, 'the camera follows');
  t.hold('LEFT', 30);
  t.ok(t.travel(chassis, () => t.hold('LEFT', 100)).x < -20, 'LEFT drives back');
*/
const WHEEL_SPEED = 0.35;

class CarScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff5722).fillRect(0, 14, 110, 22).fillRect(30, 0, 50, 14).generateTexture('chassis', 110, 36);
    g.clear();
    g.fillStyle(0x212121).fillCircle(20, 20, 20).fillStyle(0xbdbdbd).fillRect(17, 4, 6, 32);
    g.generateTexture('wheel', 40, 40);
    g.destroy();
  }

  create() {
    this.buildGround();

    const options = { collisionFilter: { group: -1 } };
    this.chassis = this.matter.add.image(250, 380, 'chassis', null, options).setDensity(0.001);
    this.wheels = [-38, 38].map((offset) => {
      const wheel = this.matter.add.image(250 + offset, 408, 'wheel');
      wheel.setCircle(20, options).setFriction(0.9);
      // Two spokes from the chassis hold the axle in place.
      [offset - 20, offset + 20].forEach((x) => {
        this.matter.add.constraint(this.chassis.body, wheel.body, 34, 0.4, { pointA: { x, y: 0 } });
      });
      return wheel;
    });

    this.cameras.main.setBounds(0, 0, 3000, 600).startFollow(this.chassis, true, 0.1, 0.1);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  buildGround() {
    this.matter.world.setBounds(0, 0, 3000, 600, 64, true, true, false, false);
    const height = (x) => 500 + Math.sin(x / 200) * 30;
    for (let x = 0; x < 3000; x += 60) {
      const y = height(x + 30);
      const slope = Math.atan2(height(x + 60) - height(x), 60);
      const block = this.add.rectangle(x + 30, y + 40, 66, 80, 0x4e7d3a);
      this.matter.add.gameObject(block, { isStatic: true, angle: slope, friction: 0.9 });
    }
  }

  update() {
    const direction = this.cursors.right.isDown - this.cursors.left.isDown;
    if (direction === 0) return;
    this.wheels.forEach((wheel) => wheel.setAngularVelocity(direction * WHEEL_SPEED));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#b3e5fc',
  physics: { default: 'matter', matter: { gravity: { y: 1 } } },
  scene: CarScene
});
