/* scene
tasks:
  en:
    - projectile motion
    - throw a ball with a chosen angle and speed and show how far it flies
    - physics simulation of an oblique throw, arrow keys set angle and velocity, the path stays visible
    - 'UP and DOWN change the angle by 5 degrees (5 to 85, at first 45), RIGHT and LEFT the speed by 1 m/s (5 to 25, at first {speed}). SPACE throws the {colour} ball from 60, 510 with gravity {gravity} m/s² and 10 px per metre; it leaves a dotted path that stays, and when it lands range, height and time are shown. Nothing can be changed during the flight.'
  zh:
    - 抛体运动
    - 选择角度和速度抛出小球，显示飞了多远
    - 斜抛运动的物理模拟，方向键调整角度和初速度，轨迹留在画面上
    - '上下键每次改变角度 5 度（5 到 85，开始为 45），左右键每次改变速度 1 m/s（5 到 25，开始为 {speed}）。按空格从 60, 510 抛出{colour}小球，重力 {gravity} m/s²，每米 10 像素；小球留下不消失的点状轨迹，落地时显示射程、高度和时间。飞行中不能调整。'
difficulty: medium
apis: [this.add.graphics, fillCircle, Phaser.Math.DegToRad, Phaser.Math.Clamp, this.input.keyboard.on, setPosition]
plan:
  en:
    req: Throw a ball with angle and speed and show its range
    steps: [Keep angle and speed and change them with the arrow keys, Start the clock of the flight on SPACE, Place the ball by the formula of the throw in update, Leave a dot of the path each frame, Show range and height and time at the landing]
  zh:
    req: 按角度和速度抛出小球并显示射程
    steps: [记录角度和速度并用方向键改变, 按空格开始飞行计时, 在 update 中按抛体公式放置小球, 每帧留下一个轨迹点, 落地时显示射程、高度和时间]
knobs:
  speed: {code: "SPEED = {}", values: [20, 15, 24]}
  gravity: {code: "GRAVITY = {}", values: [9.8, 24.8, 15]}
  colour:
    - {code: "0xd62828", en: red, zh: 红色}
    - {code: "0x3a0ca3", en: blue, zh: 蓝色}
probe: |
  const ball = t.one('Arc'), g = knobs.gravity;
  const rgb = [knobs.colour >> 16, (knobs.colour >> 8) & 255, knobs.colour & 255];
  const shown = (name) => Number(t.text(name).text.match(new RegExp(name + ': ([0-9.]+)'))[1]);
  const range = (angle, speed) => speed * speed * Math.sin(2 * angle * Math.PI / 180) / g;
  const land = () => {
    let top = ball.y;
    for (let i = 0; i < 500 && ball.y < 509.99; i++) { t.step(); top = Math.min(top, ball.y); }
    return (510 - top) / 10;
  };
  t.ok(ball.fillColor === knobs.colour, 'the ball has the asked colour');
  t.ok(shown('Angle') === 45 && shown('Speed') === knobs.speed, 'angle and speed at first');
  const ink = t.count(rgb, 30);
  t.press('SPACE');
  t.press('UP');
  t.near(shown('Angle'), 45, 0, 'nothing changes during the flight');
  const height = land();
  t.near((ball.x - 60) / 10, range(45, knobs.speed), 0.1, 'it lands where the formula says');
  t.near(shown('Range'), range(45, knobs.speed), 0.06, 'the range is shown');
  t.near(shown('Height'), height, 0.1, 'the height is shown');
  t.ok(t.count(rgb, 30) > ink + 150, 'the path stays');
  for (let i = 0; i < 3; i++) t.press('UP');
  t.press('LEFT');
  t.press('LEFT');
  t.ok(shown('Angle') === 60 && shown('Speed') === knobs.speed - 2, 'the arrow keys change angle and speed');
  t.press('SPACE');
  land();
  t.near(shown('Range'), range(60, knobs.speed - 2), 0.06, 'the next throw has another range');
  for (let i = 0; i < 8; i++) t.press('UP');
  t.near(shown('Angle'), 85, 0, 'the angle stops at 85 degrees');
*/
const SPEED = 20;
const GRAVITY = 9.8;
const METRE = 10;
const START = { x: 60, y: 510 };
const KEYS = { UP: [5, 0], DOWN: [-5, 0], RIGHT: [0, 1], LEFT: [0, -1] };

class ProjectileScene extends Phaser.Scene {
  create() {
    this.angle = 45;
    this.speed = SPEED;
    this.isFlying = false;
    this.add.rectangle(400, 560, 800, 80, 0x588157);
    this.path = this.add.graphics().fillStyle(0xd62828);
    this.ball = this.add.circle(START.x, START.y, 10, 0xd62828);
    this.settings = this.add.text(16, 16, '', { fontSize: '24px', color: '#222222' });
    this.result = this.add.text(16, 52, 'Arrow keys: aim   SPACE: throw', { fontSize: '24px', color: '#222222' });
    this.change(0, 0);

    for (const [key, [turn, push]] of Object.entries(KEYS)) {
      this.input.keyboard.on(`keydown-${key}`, () => this.change(turn, push));
    }
    this.input.keyboard.on('keydown-SPACE', () => this.throwBall());
  }

  change(turn, push) {
    if (this.isFlying) return;
    this.angle = Phaser.Math.Clamp(this.angle + turn, 5, 85);
    this.speed = Phaser.Math.Clamp(this.speed + push, 5, 25);
    this.settings.setText(`Angle: ${this.angle}°   Speed: ${this.speed} m/s`);
  }

  throwBall() {
    if (this.isFlying) return;
    const radians = Phaser.Math.DegToRad(this.angle);
    this.speedX = this.speed * Math.cos(radians);
    this.speedY = this.speed * Math.sin(radians);
    this.flightTime = 2 * this.speedY / GRAVITY;
    this.seconds = 0;
    this.isFlying = true;
  }

  update(time, delta) {
    if (!this.isFlying) return;
    this.seconds = Math.min(this.seconds + delta / 1000, this.flightTime);
    const distance = this.speedX * this.seconds;
    const height = this.speedY * this.seconds - GRAVITY * this.seconds ** 2 / 2;
    this.ball.setPosition(START.x + distance * METRE, START.y - height * METRE);
    this.path.fillCircle(this.ball.x, this.ball.y, 2);
    if (this.seconds === this.flightTime) this.land(distance);
  }

  land(distance) {
    this.isFlying = false;
    const highest = this.speedY ** 2 / (2 * GRAVITY);
    const time = this.flightTime.toFixed(1);
    this.result.setText(`Range: ${distance.toFixed(1)} m   Height: ${highest.toFixed(1)} m   Time: ${time} s`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#edf6f9',
  scene: ProjectileScene
});
