/* scene
tasks:
  en:
    - virtual joystick
    - on-screen joystick in the corner that moves a {colour} ball
    - A joystick of radius {radius} at 130,470. Its thumb is dragged at most to the rim and jumps back on release; the ball moves at up to {speed} px/s in proportion to the deflection.
  zh:
    - 虚拟摇杆
    - 左下角的虚拟摇杆控制{colour}小球移动
    - 在 130,470 处做半径 {radius} 的摇杆，摇杆头最多拖到边缘，松手回中，小球按偏移比例移动，最高每秒 {speed} 像素。
difficulty: medium
apis: [this.add.circle, setInteractive, limit, this.physics.add.image, setVelocity, Phaser.Math.Vector2]
plan:
  en:
    req: Move a {colour} ball with an on-screen joystick at up to {speed} px/s
    steps:
      - Generate the ball texture in preload
      - Draw base and thumb with this.add.circle and make the thumb draggable
      - On drag limit the deflection with Vector2.limit
      - On dragend put the thumb back
      - Set the velocity from the deflection in update
  zh:
    req: 用虚拟摇杆控制{colour}小球，最高每秒 {speed} 像素
    steps:
      - 在 preload 中生成小球纹理
      - 用 this.add.circle 画底座和摇杆头，让摇杆头可拖动
      - drag 时用 Vector2.limit 限制偏移
      - dragend 时回中
      - 在 update 中按偏移设置速度
knobs:
  colour:
    - {code: "0xff9f1c", en: yellow, zh: 橙黄色}
    - {code: "0x2ec4b6", en: teal, zh: 青绿色}
  radius: {code: "RADIUS = {}", values: [70, 60, 90]}
  speed: {code: "SPEED = {}", values: [250, 180, 320]}
probe: |
  const ball = t.one('Image');
  const thumb = t.one((o) => o.type === 'Arc' && o.input);
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 0.5, 'it rests without a touch');
  t.pointerDown(130, 470);
  t.step();
  t.move(130 + knobs.radius / 2, 470);
  t.step(2);
  t.near(t.travel(ball, () => t.step(30)).x, knobs.speed / 4, 10, 'half a deflection gives half the speed');
  t.move(500, 470);
  t.step(2);
  t.near(thumb.x - 130, knobs.radius, 1, 'the thumb stops at the rim');
  t.near(t.travel(ball, () => t.step(30)).x, knobs.speed / 2, 10, 'full speed at the rim');
  t.move(130, 100);
  t.step(2);
  const up = t.travel(ball, () => t.step(30));
  t.ok(up.y < -knobs.speed * 0.4 && Math.abs(up.x) < 5, 'it steers upwards too');
  t.pointerUp(130, 100);
  t.step(2);
  t.near(thumb.y, 470, 1, 'the thumb jumps back');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 1, 'and the ball stops');
*/
const RADIUS = 70;
const SPEED = 250;
const CENTRE = { x: 130, y: 470 };

class JoystickScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff9f1c).fillCircle(22, 22, 22).generateTexture('ball', 44, 44);
    g.destroy();
  }

  create() {
    this.ball = this.physics.add.image(400, 300, 'ball').setCollideWorldBounds(true);
    this.stick = new Phaser.Math.Vector2();

    this.add.circle(CENTRE.x, CENTRE.y, RADIUS, 0xffffff, 0.2);
    const thumb = this.add.circle(CENTRE.x, CENTRE.y, 30, 0xffffff, 0.6).setInteractive({ draggable: true });

    thumb.on('drag', (pointer, x, y) => {
      this.stick.set(x - CENTRE.x, y - CENTRE.y).limit(RADIUS);
      thumb.setPosition(CENTRE.x + this.stick.x, CENTRE.y + this.stick.y);
    });
    thumb.on('dragend', () => {
      this.stick.set(0, 0);
      thumb.setPosition(CENTRE.x, CENTRE.y);
    });
  }

  update() {
    const factor = SPEED / RADIUS;
    this.ball.setVelocity(this.stick.x * factor, this.stick.y * factor);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#3d405b',
  physics: { default: 'arcade' },
  scene: JoystickScene
});
