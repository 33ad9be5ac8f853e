/* scene
tasks:
  en:
    - wind zones
    - a ball I steer to a star, on the way the wind blows it up, down and back
    - areas that push the player, each in the direction of its arrow
    - Three {colour} wind zones, 140 px wide, with arrows up, down and left accelerate the ball inside by {wind} px/s² that way. The arrow keys accelerate it by 500 px/s², it has drag and at most 260 px/s, it starts at the left and reaching the star at the right shows You made it!
  zh:
    - 风区
    - 控制小球飞向星星，路上有风把它往上、往下、往回吹
    - 能推动玩家的区域，按箭头方向吹
    - 三个宽 140 像素的{colour}风区，箭头分别向上、向下、向左，小球进入后朝该方向以每秒 {wind} 像素的加速度被推动。方向键以 500 的加速度控制小球，有阻力，最高每秒 260 像素，从左边出发，碰到右边的星星显示 You made it!
difficulty: medium
apis: [this.physics.add.existing, body.setAcceleration, setDrag, setMaxVelocity, getBounds, setData]
plan:
  en:
    req: Zones of wind push a steered ball with {wind} px/s²
    steps:
      - Draw three zones that remember their push
      - Give the ball a body with drag and a top speed
      - Add up the keys and the push of the zone it is in
      - Set the sum as the acceleration
      - Show You made it! at the star
  zh:
    req: 风区以 {wind} 的加速度推动被控制的小球
    steps:
      - 画三个记住推力的风区
      - 给小球一个带阻力和最高速度的身体
      - 把按键和所在风区的推力相加
      - 把总和设为加速度
      - 碰到星星时显示 You made it!
knobs:
  wind: {code: "WIND = {}", values: [300, 200, 400]}
  colour:
    - {code: "0x48cae4", en: blue, zh: 蓝色}
    - {code: "0x80ed99", en: green, zh: 绿色}
probe: |
  const ball = t.one('Arc');
  const zones = t.objects('Rectangle').sort((a, b) => a.x - b.x);
  t.ok(zones.length === 3 && zones.every((zone) => zone.fillColor === knobs.colour), 'three zones of the asked colour');
  t.near(t.travel(ball, () => t.step(30)).distance, 0, 0.5, 'outside there is no wind');
  const blown = (x, y) => { ball.body.reset(x, y); return t.travel(ball, () => t.step(30)); };
  const far = knobs.wind * 0.121, give = knobs.wind * 0.02;
  const first = blown(zones[0].x, 300), second = blown(zones[1].x, 300), third = blown(zones[2].x + 30, 300);
  t.near(first.y, -far, give, 'the first zone blows up at the asked strength');
  t.near(first.x, 0, 0.5, 'and not sideways');
  t.near(second.y, far, give, 'the second one blows down');
  t.near(third.x, -far, give, 'the third one blows back');
  ball.body.reset(80, 300);
  t.hold('RIGHT', 10);
  t.seconds(1);
  t.ok(ball.x > 90 && ball.x < 160, 'RIGHT steers the ball');
  t.near(t.travel(ball, () => t.step(20)).distance, 0, 0.5, 'drag stops it');
  t.ok(!t.text(/made it/i), 'it is not there yet');
  const star = t.one('Star');
  ball.body.reset(star.x, star.y);
  t.step(3);
  t.ok(t.text(/made it/i), 'the star ends the trip');
*/
const WIND = 300;
const STEER = 500;

class WindScene extends Phaser.Scene {
  create() {
    this.zones = [
      this.addZone(250, '↑', 0, -WIND),
      this.addZone(430, '↓', 0, WIND),
      this.addZone(610, '←', -WIND, 0)
    ];
    this.star = this.add.star(750, 300, 5, 14, 30, 0xffd166);
    this.ball = this.add.circle(80, 300, 20, 0xf8f9fa);
    this.physics.add.existing(this.ball);
    this.ball.body.setCollideWorldBounds(true).setDrag(200, 200).setMaxVelocity(260, 260);
    this.message = this.add.text(20, 16, 'Fly to the star', { fontSize: '28px' });
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  addZone(x, arrow, pushX, pushY) {
    this.add.text(x, 300, arrow, { fontSize: '72px' }).setOrigin(0.5);
    return this.add.rectangle(x, 300, 140, 600, 0x48cae4, 0.3).setData({ pushX, pushY });
  }

  update() {
    const { left, right, up, down } = this.cursors;
    let x = (right.isDown - left.isDown) * STEER;
    let y = (down.isDown - up.isDown) * STEER;

    const zone = this.zones.find((one) => one.getBounds().contains(this.ball.x, this.ball.y));
    if (zone) {
      x += zone.getData('pushX');
      y += zone.getData('pushY');
    }
    this.ball.body.setAcceleration(x, y);

    if (Phaser.Math.Distance.BetweenPoints(this.ball, this.star) < 40) {
      this.message.setText('You made it!');
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#023047',
  physics: { default: 'arcade' },
  scene: WindScene
});
