/* scene
tasks:
  en:
    - horizontal shooter
    - a ship on the left that moves up and down and shoots right at drones
    - "Up and down move the ship at 300 px/s, space fires one bullet at {bullet} px/s, {drone} drones fly in from the right every second and each one shot adds 1 to the score."
  zh:
    - 横版射击
    - 左边的飞船上下移动，向右射击无人机
    - 上下键以每秒 300 像素移动飞船，空格发射一颗每秒 {bullet} 像素的子弹，{drone}无人机每秒从右边飞来一架，击落加一分
difficulty: medium
apis: [this.physics.add.group, this.physics.add.overlap, this.time.addEvent, this.input.keyboard.on, setVelocityX]
plan:
  en:
    req: A ship shoots drones that come from the right
    steps: [Create the ship and the groups, Add a drone on a timer, Fire a bullet with space, Remove bullet and drone on overlap and score, Move the ship with up and down]
  zh:
    req: 飞船射击从右边飞来的无人机
    steps: [创建飞船和组, 定时添加无人机, 空格发射子弹, 重叠时移除双方并加分, 用上下键移动飞船]
knobs:
  bullet: {code: "BULLET_SPEED = {}", values: [600, 500]}
  drone:
    - {code: "0xff5400", en: orange, zh: 橙色}
    - {code: "0xb5e48c", en: green, zh: 绿色}
probe: |
  const ship = t.one('Triangle');
  const drones = () => t.objects((o) => o.fillColor === knobs.drone);
  t.near(t.travel(ship, () => t.hold('UP', 20)).y, -100, 12, 'UP moves the ship');
  t.press('SPACE');
  const bullet = t.one((o) => o.fillColor === 0xffff66);
  t.near(bullet.body.velocity.x, knobs.bullet, 1, 'space fires at the asked speed');
  t.seconds(1.2);
  t.ok(drones().length > 0, 'drones come');
  for (let i = 0; i < 900 && t.number(/Score/) < 1; i++) {
    const target = drones().find((d) => d.x > ship.x + 100);
    if (target && target.y < ship.y - 8) t.hold('UP', 1);
    else if (target && target.y > ship.y + 8) t.hold('DOWN', 1);
    else t.press('SPACE');
  }
  t.ok(t.number(/Score/) >= 1, 'a drone that is shot is a point');
*/
const BULLET_SPEED = 600;
const SHIP_SPEED = 300;

class ShooterScene extends Phaser.Scene {
  create() {
    this.score = 0;
    this.label = this.add.text(16, 16, 'Score: 0', { fontSize: '24px' });
    this.ship = this.add.triangle(80, 300, 0, 0, 50, 20, 0, 40, 0x90e0ef);
    this.physics.add.existing(this.ship);
    this.ship.body.setCollideWorldBounds(true);

    this.bullets = this.physics.add.group();
    this.drones = this.physics.add.group();
    this.physics.add.overlap(this.bullets, this.drones, this.hit, null, this);
    this.time.addEvent({ delay: 1000, loop: true, callback: this.addDrone, callbackScope: this });
    this.input.keyboard.on('keydown-SPACE', this.fire, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addDrone() {
    const drone = this.add.rectangle(840, Phaser.Math.Between(60, 540), 44, 32, 0xff5400);
    this.drones.add(drone);
    drone.body.setVelocityX(-150);
  }

  fire() {
    const bullet = this.add.rectangle(this.ship.x + 30, this.ship.y, 18, 6, 0xffff66);
    this.bullets.add(bullet);
    bullet.body.setVelocityX(BULLET_SPEED);
  }

  hit(bullet, drone) {
    bullet.destroy();
    drone.destroy();
    this.score += 1;
    this.label.setText('Score: ' + this.score);
  }

  update() {
    this.ship.body.setVelocityY(0);
    if (this.cursors.up.isDown) this.ship.body.setVelocityY(-SHIP_SPEED);
    if (this.cursors.down.isDown) this.ship.body.setVelocityY(SHIP_SPEED);

    this.bullets.getChildren().filter((bullet) => bullet.x > 820).forEach((bullet) => bullet.destroy());
    this.drones.getChildren().filter((drone) => drone.x < -40).forEach((drone) => drone.destroy());
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03071e',
  physics: { default: 'arcade' },
  scene: ShooterScene
});
