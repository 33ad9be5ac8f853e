/* scene
tasks:
  en:
    - freeze everything
    - bouncing balls, with {key} time stands still for a moment
    - let me stop all balls for a short while, they turn icy blue and then go on, and I may do it three times
    - '{count} red balls of radius 20 fly at 180 px/s and bounce off the edges. {key} freezes them for {freeze} ms: they stand still and are light blue, then they go on and are red again. This works 3 times, "Freezes left: 3" counts down; pressing {key} while they are frozen has no effect.'
  zh:
    - 冻结时间
    - 弹来弹去的球，按 {key} 让时间停一会儿
    - 能让所有球短暂停住，变成冰蓝色再继续，只能用三次
    - '{count} 个半径 20 的红球以每秒 180 像素飞行并在边缘反弹。按 {key} 冻结 {freeze} 毫秒：球停住并变浅蓝色，之后继续运动并变回红色。只能用 3 次，"Freezes left: 3"随之减少；冻结期间再按 {key} 没有效果。'
difficulty: medium
apis: [this.physics.add.group, this.physics.pause, this.physics.resume, this.time.delayedCall, this.physics.velocityFromAngle]
plan:
  en:
    req: "{key} freezes all balls for {freeze} ms and can be used three times"
    steps: [Add bouncing balls to a physics group, On the key check that none is frozen and a freeze is left, Pause the physics and paint the balls blue, After a delay resume and paint them red, Show how many freezes are left]
  zh:
    req: 按 {key} 冻结所有球 {freeze} 毫秒，可用三次
    steps: [把反弹的球加入物理组, 按键时检查未冻结且还有次数, 暂停物理并把球涂成蓝色, 延时后恢复并涂成红色, 显示剩余次数]
knobs:
  key: {code: "KEY = '{}'", values: [F, SPACE]}
  freeze: {code: "FREEZE = {}", values: [2000, 1500, 3000]}
  count: {code: "COUNT = {}", values: [6, 4, 8]}
probe: |
  const balls = t.objects('Arc');
  const icy = () => balls.filter((ball) => ball.fillColor === 0x81d4fa).length;
  const left = () => t.number(/freezes left/i);
  const moving = () => t.movers(() => t.step(3)).length;
  t.near(balls.length, knobs.count, 0, 'there are as many balls as asked');
  t.ok(moving() >= knobs.count - 1 && icy() === 0, 'they fly');
  const inside = () => balls.every((ball) => ball.x > 10 && ball.x < 790 && ball.y > 10 && ball.y < 590);
  t.step(240);
  t.ok(inside() && moving() >= knobs.count - 1, 'and bounce off the edges');
  t.press(knobs.key);
  t.near(icy(), knobs.count, 0, 'the key turns them icy');
  t.near(left(), 2, 0, 'and takes one of three freezes');
  t.near(t.movers(() => t.step(50)).length, 0, 0, 'they stand still');
  t.press(knobs.key);
  t.near(left(), 2, 0, 'a second press has no effect');
  let frames = 58;
  while (icy() > 0 && frames < 300) { t.step(); frames++; }
  t.near(frames, knobs.freeze * 0.06, 5, 'for the asked time');
  t.ok(moving() >= knobs.count - 1, 'then they go on');
  for (let n = 0; n < 2; n++) { t.press(knobs.key); t.step(knobs.freeze * 0.06 + 10); }
  t.near(left(), 0, 0, 'after three times none is left');
  t.press(knobs.key);
  t.ok(icy() === 0 && moving() >= knobs.count - 1, 'then the key does nothing');
*/
const KEY = 'F';
const FREEZE = 2000;
const COUNT = 6;

class FreezeScene extends Phaser.Scene {
  create() {
    this.freezes = 3;
    this.label = this.add.text(20, 20, 'Freezes left: 3', { fontSize: '28px' });
    this.balls = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (let i = 0; i < COUNT; i++) {
      const x = Phaser.Math.Between(60, 740);
      const y = Phaser.Math.Between(60, 540);
      const ball = this.add.circle(x, y, 20, 0xef5350);
      this.balls.add(ball);
      this.physics.velocityFromAngle(20 + i * 360 / COUNT, 180, ball.body.velocity);
    }
    this.input.keyboard.on('keydown-' + KEY, () => this.freeze());
  }

  freeze() {
    if (this.physics.world.isPaused || this.freezes === 0) return;
    this.freezes -= 1;
    this.label.setText('Freezes left: ' + this.freezes);
    this.physics.pause();
    this.paint(0x81d4fa);
    this.time.delayedCall(FREEZE, () => {
      this.physics.resume();
      this.paint(0xef5350);
    });
  }

  paint(colour) {
    this.balls.getChildren().forEach((ball) => ball.setFillStyle(colour));
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212738',
  physics: { default: 'arcade' },
  scene: FreezeScene
});
