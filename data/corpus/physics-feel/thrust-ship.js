/* scene
tasks:
  en:
    - asteroids-style ship
    - a ship that turns and thrusts and keeps drifting
    - LEFT and RIGHT turn at 180 degrees a second, UP thrusts forward at {thrust} px/s², the ship drifts on with little damping, at most 400 px/s, wrapping around the screen.
  zh:
    - 小行星那样的飞船
    - 可以转向和推进的飞船，松手后继续漂
    - 左右键以每秒 180 度转向，上键朝前以 {thrust} 像素每二次方秒推进，松开后带一点阻尼继续漂，最高每秒 400 像素，出屏后从对面出现。
difficulty: medium
apis: [this.physics.add.image, this.physics.velocityFromRotation, setAngularVelocity, setDamping, setMaxVelocity, this.physics.world.wrap]
plan:
  en:
    req: Turn and thrust a ship that drifts on, as in Asteroids
    steps:
      - Generate the ship texture in preload
      - Add the ship with setDamping, setDrag and setMaxVelocity
      - Turn it with setAngularVelocity
      - Write the acceleration with this.physics.velocityFromRotation while UP is held
      - Wrap it with this.physics.world.wrap
  zh:
    req: 像小行星游戏那样转向、推进和漂移
    steps:
      - 在 preload 中生成飞船纹理
      - 添加飞船并设置 setDamping、setDrag 和 setMaxVelocity
      - 用 setAngularVelocity 转向
      - 按住上键时用 this.physics.velocityFromRotation 写入加速度
      - 用 this.physics.world.wrap 循环
knobs:
  thrust: {code: "THRUST = {}", values: [300, 200, 400]}
probe: |
  const ship = t.one('Image');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'it rests at first');
  const angle = ship.angle;
  t.hold('RIGHT', 30);
  t.near(ship.angle - angle, 90, 8, 'RIGHT turns it by 90 degrees in half a second');
  t.near(t.travel(ship, () => t.step(10)).distance, 0, 0.5, 'turning alone does not move it');
  const burn = t.travel(ship, () => t.hold('UP', 30));
  t.near(burn.distance, knobs.thrust / 8, knobs.thrust / 25, 'UP accelerates');
  t.ok(burn.y > Math.abs(burn.x) * 3, 'towards its nose, which is down now');
  const drift = t.travel(ship, () => t.step(30));
  t.ok(drift.y > knobs.thrust / 8, 'it drifts on without thrust');
  t.ok(t.travel(ship, () => t.step(30)).distance < drift.distance, 'ever more slowly');
  t.hold('UP', 300);
  t.ok(ship.body.speed <= 405, 'there is a top speed');
  t.ok(ship.y > -40 && ship.y < 640, 'it wraps around the screen');
*/
const THRUST = 300;

class ShipScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.lineStyle(3, 0xffffff).strokeTriangle(2, 2, 42, 18, 2, 34).generateTexture('ship', 44, 36);
    g.destroy();
  }

  create() {
    this.ship = this.physics.add.image(400, 300, 'ship');
    // With damping the drag is the share of the speed that is left after a second.
    this.ship.setDamping(true).setDrag(0.7).setMaxVelocity(400);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  update() {
    const { left, right, up } = this.cursors;
    this.ship.setAngularVelocity(180 * (right.isDown - left.isDown));

    if (up.isDown) this.physics.velocityFromRotation(this.ship.rotation, THRUST, this.ship.body.acceleration);
    else this.ship.setAcceleration(0);

    this.physics.world.wrap(this.ship, 20);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#000000',
  physics: { default: 'arcade' },
  scene: ShipScene
});
