/* scene
tasks:
  en:
    - a joystick that appears where I touch
    - floating joystick, touch anywhere and drag to steer the ship
    - Touching anywhere shows a joystick there; the ship accelerates at {power} px/s² in the drag direction, turns its nose that way, and slows down by drag 200 when released.
  zh:
    - 摸哪里摇杆就出现在哪里
    - 浮动摇杆，按住屏幕任意位置拖动控制飞船
    - 按下时在该处显示摇杆，飞船朝拖动方向以 {power} 像素每二次方秒加速并转向，松开后以 200 的阻力减速，摇杆消失。
difficulty: hard
apis: [this.add.container, this.input.on, setAcceleration, setDrag, setMaxVelocity, this.physics.add.image, limit]
plan:
  en:
    req: Steer a ship with a joystick that appears at the touched place
    steps:
      - Generate the ship texture in preload
      - Put base and thumb in a hidden container
      - Show it at the pointer on pointerdown and hide it on pointerup
      - In update limit the drag to the stick's radius
      - Accelerate and turn the ship with setAcceleration and setRotation
  zh:
    req: 用按下处出现的摇杆控制飞船
    steps:
      - 在 preload 中生成飞船纹理
      - 把底座和摇杆头放进隐藏的容器
      - pointerdown 时在鼠标处显示，pointerup 时隐藏
      - 在 update 中把拖动限制在摇杆半径内
      - 用 setAcceleration 和 setRotation 让飞船加速和转向
knobs:
  power: {code: "POWER = {}", values: [500, 400, 650]}
probe: |
  const ship = t.one('Image');
  const sticks = () => t.objects('Container').length;
  t.ok(sticks() === 0, 'no joystick is shown at first');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'the ship rests');
  t.pointerDown(200, 450);
  t.step(2);
  t.ok(sticks() === 1, 'a touch shows it');
  const stick = t.one('Container');
  t.near(stick.x, 200, 1, 'where the touch is');
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 0.5, 'touching without dragging does not steer');
  t.move(200, 300);
  t.step(2);
  const flight = t.travel(ship, () => t.step(30));
  t.near(flight.y, -knobs.power / 8, knobs.power / 30, 'dragging up accelerates upwards');
  t.near(flight.x, 0, 1, 'straight');
  t.near(t.one((o) => o.type === 'Arc' && o.radius === 26).y, -60, 1, 'the thumb stops at the rim');
  t.near(ship.rotation, -Math.PI / 2, 0.05, 'the nose turns there');
  t.pointerUp(200, 300);
  t.step(2);
  t.ok(sticks() === 0, 'the release hides it');
  t.seconds(2);
  t.near(t.travel(ship, () => t.step(20)).distance, 0, 1, 'the ship slows down to rest');
  t.pointerDown(200, 450);
  t.move(200, 300);
  t.seconds(3);
  t.ok(ship.y > 0, 'it stays on the screen');
  t.pointerUp(200, 300);
*/
const POWER = 500;
const RADIUS = 60;

function preload() {
  const g = this.add.graphics();
  g.fillStyle(0xcaf0f8).fillTriangle(0, 0, 44, 18, 0, 36).generateTexture('ship', 44, 36);
  g.destroy();
}

function create() {
  this.ship = this.physics.add.image(400, 300, 'ship').setDrag(200).setMaxVelocity(300);
  this.ship.setCollideWorldBounds(true);

  this.thumb = this.add.circle(0, 0, 26, 0xffffff, 0.6);
  this.stick = this.add.container(0, 0, [this.add.circle(0, 0, RADIUS, 0xffffff, 0.2), this.thumb]);
  this.stick.setVisible(false);

  this.input.on('pointerdown', (pointer) => this.stick.setPosition(pointer.x, pointer.y).setVisible(true));
  this.input.on('pointerup', () => this.stick.setVisible(false));
}

function update() {
  const { x, y } = this.input.activePointer;
  const pull = new Phaser.Math.Vector2();
  if (this.stick.visible) pull.set(x - this.stick.x, y - this.stick.y).limit(RADIUS);

  this.thumb.setPosition(pull.x, pull.y);
  if (pull.length() > 0) this.ship.setRotation(pull.angle());
  this.ship.setAcceleration(pull.x / RADIUS * POWER, pull.y / RADIUS * POWER);
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#03045e',
  physics: { default: 'arcade' },
  scene: { preload, create, update }
});
