/* scene
tasks:
  en:
    - tank controls
    - a tank whose tracks are driven with WASD and whose turret follows the mouse
    - W and S drive the tank at {speed} px/s along its body, A and D turn the body {turn} degrees a second; the turret is a separate image on top that points to the mouse, and a click fires a shell from it.
  zh:
    - 坦克操作
    - WASD 开坦克，炮塔跟着鼠标转，点击开炮
    - W、S 让坦克沿车身方向以 {speed} 前进后退，A、D 以每秒 {turn} 度转动车身，炮塔是上面的单独图像，指向鼠标，点击发射炮弹。
difficulty: medium
apis: [this.physics.velocityFromRotation, Phaser.Math.Angle.BetweenPoints, setAngularVelocity, this.add.image, this.input.activePointer]
plan:
  en:
    req: A tank with tracks on WASD and a turret that follows the mouse
    steps:
      - Generate body, turret and shell textures
      - Drive and turn the body with WASD
      - Put the turret on the body and point it to the mouse
      - Fire a shell along the turret on a click
  zh:
    req: WASD 驾驶、炮塔跟随鼠标的坦克
    steps:
      - 生成车身、炮塔和炮弹纹理
      - 用 WASD 行驶和转向
      - 炮塔放在车身上并指向鼠标
      - 点击时沿炮塔方向发射炮弹
knobs:
  speed: {code: "SPEED = {}", values: [140, 180, 110]}
  turn: {code: "TURN = {}", values: [100, 140, 80]}
probe: |
  const key = k => t.objects(o => o.texture && o.texture.key === k);
  const body = key('body')[0], turret = key('turret')[0];
  t.near(t.travel(body, () => t.hold('W', 30)).distance, knobs.speed / 2, 10, 'W drives at the asked speed');
  const back = t.travel(body, () => t.hold('S', 30));
  t.ok(back.x < -20, 'S drives back');
  const angle = body.angle;
  t.hold('D', 30);
  t.near(body.angle - angle, knobs.turn / 2, 8, 'D turns the body');
  t.step(2);
  const ahead = t.travel(body, () => t.hold('W', 30));
  t.near(Math.atan2(ahead.y, ahead.x), body.rotation, 0.05, 'it drives along its body');
  t.move(body.x, body.y - 200);
  t.step(2);
  t.near(turret.rotation, -Math.PI / 2, 0.05, 'the turret points to the mouse');
  t.near(Math.hypot(turret.x - body.x, turret.y - body.y), 0, 4, 'it sits on the body');
  t.click(body.x, body.y - 200);
  const shell = key('shell')[0];
  const flight = t.travel(shell, () => t.step(10));
  t.ok(flight.y < -40, 'a shell flies where the turret points');
  t.near(flight.x, 0, 5, 'straight');
*/
const SPEED = 140;
const TURN = 100;

class TankScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x33691e).fillRect(0, 0, 64, 48).fillStyle(0x1b3a0f).fillRect(0, 0, 64, 9).fillRect(0, 39, 64, 9);
    g.generateTexture('body', 64, 48);
    g.clear().fillStyle(0x558b2f).fillCircle(16, 16, 16).fillRect(16, 12, 40, 8).generateTexture('turret', 56, 32);
    g.clear().fillStyle(0x212121).fillCircle(5, 5, 5).generateTexture('shell', 10, 10);
    g.destroy();
  }

  create() {
    this.tank = this.physics.add.image(400, 300, 'body').setCollideWorldBounds(true);
    // The turret turns about the middle of its dome, not of the picture.
    this.turret = this.add.image(400, 300, 'turret').setOrigin(16 / 56, 0.5);
    this.keys = this.input.keyboard.addKeys('W,A,S,D');
    this.input.on('pointerdown', () => this.fire());
  }

  fire() {
    const shell = this.physics.add.image(this.turret.x, this.turret.y, 'shell');
    this.physics.velocityFromRotation(this.turret.rotation, 450, shell.body.velocity);
    this.time.delayedCall(2000, () => shell.destroy());
  }

  update() {
    const { W, A, S, D } = this.keys;
    this.tank.setAngularVelocity((D.isDown - A.isDown) * TURN);
    const drive = (W.isDown - S.isDown) * SPEED;
    this.physics.velocityFromRotation(this.tank.rotation, drive, this.tank.body.velocity);

    this.turret.setPosition(this.tank.x, this.tank.y);
    this.turret.rotation = Phaser.Math.Angle.BetweenPoints(this.turret, this.input.activePointer);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#d7ccc8',
  physics: { default: 'arcade' },
  scene: TankScene
});
