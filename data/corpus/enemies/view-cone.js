/* scene
tasks:
  en:
    - vision cone for a guard
    - a camera sweeps its cone of light and raises the alarm when I step into it
    - A camera at (400, 80) sweeps its view cone of {fov} degrees and {range} px by a yoyo tween; while the player (cursor keys) is inside the cone, the cone turns red and ALARM is shown.
  zh:
    - 守卫视野锥
    - 摄像头来回扫视，走进光锥就触发警报
    - 摄像头在 (400, 80)，用往返补间扫动 {fov} 度、{range} 像素的视野锥，玩家（方向键）在锥内时锥变红并显示 ALARM。
difficulty: hard
apis: [graphics.slice, Phaser.Math.Angle.Wrap, Phaser.Math.Distance.BetweenPoints, this.tweens.add, Phaser.Math.DegToRad]
plan:
  en:
    req: A sweeping view cone raises the alarm when the player is inside
    steps:
      - Swing the camera's angle with a yoyo tween
      - Draw the cone each frame with graphics.slice
      - Test the distance and the wrapped angle to the player
      - Show the alarm and turn the cone red while it is seen
      - Move the player with the cursor keys
  zh:
    req: 玩家走进扫动的视野锥时触发警报
    steps:
      - 用往返补间摆动摄像头角度
      - 每帧用 graphics.slice 画视野锥
      - 检测与玩家的距离和角度差
      - 被看到时显示警报并变红
      - 用方向键移动玩家
knobs:
  fov: {code: "FOV = {}", values: [50, 40, 70]}
  range: {code: "RANGE = {}", values: [350, 300, 400]}
probe: |
  const player = t.one('Arc');
  const alarm = () => t.texts().some(s => /ALARM/.test(s));
  player.setPosition(40, 40);
  let far = false;
  for (let i = 0; i < 300; i++) { t.step(); far = far || alarm(); }
  t.ok(!far, 'no alarm out of the cone');
  player.setPosition(400, 80 + knobs.range - 30);
  let on = 0, off = 0, widest = 0;
  for (let i = 0; i < 360; i++) {
    t.step();
    alarm() ? on++ : off++;
    if (alarm()) widest = Math.max(widest, Math.abs(t.scene().view.angle - 90));
  }
  t.near(widest, knobs.fov / 2, 2.5, 'the cone is as wide as asked');
  t.ok(on > 20, 'the sweeping cone sees the player');
  t.ok(off > 20, 'and passes on');
  player.setPosition(400, 80 + knobs.range + 30);
  let beyond = false;
  for (let i = 0; i < 300; i++) { t.step(); beyond = beyond || alarm(); }
  t.ok(!beyond, 'it does not see beyond its range');
  t.near(t.travel(player, () => t.hold('LEFT', 30)).x, -90, 8, 'the player moves');
*/
const FOV = 50;
const RANGE = 350;

class ConeScene extends Phaser.Scene {
  create() {
    this.cone = this.add.graphics();
    this.eye = this.add.rectangle(400, 80, 40, 24, 0xeceff1);
    this.player = this.add.circle(120, 500, 14, 0x4fc3f7);
    this.label = this.add.text(400, 560, '', { fontSize: '32px', color: '#ff5252' }).setOrigin(0.5);
    this.cursors = this.input.keyboard.createCursorKeys();

    this.view = { angle: 30 };
    this.tweens.add({
      targets: this.view,
      angle: 150,
      duration: 2500,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: -1
    });
  }

  sees(target) {
    if (Phaser.Math.Distance.BetweenPoints(this.eye, target) > RANGE) return false;
    const direction = Phaser.Math.Angle.BetweenPoints(this.eye, target);
    // Wrap keeps the difference between -PI and PI.
    const off = Phaser.Math.Angle.Wrap(direction - Phaser.Math.DegToRad(this.view.angle));
    return Math.abs(off) <= Phaser.Math.DegToRad(FOV / 2);
  }

  update(time, delta) {
    const step = 180 * (delta / 1000);
    this.player.x += (this.cursors.right.isDown - this.cursors.left.isDown) * step;
    this.player.y += (this.cursors.down.isDown - this.cursors.up.isDown) * step;

    const seen = this.sees(this.player);
    this.label.setText(seen ? 'ALARM' : '');
    this.drawCone(seen ? 0xff5252 : 0xfff59d);
  }

  drawCone(colour) {
    const from = Phaser.Math.DegToRad(this.view.angle - FOV / 2);
    const to = Phaser.Math.DegToRad(this.view.angle + FOV / 2);
    const graphics = this.cone.clear();
    graphics.fillStyle(colour, 0.4);
    graphics.slice(this.eye.x, this.eye.y, RANGE, from, to);
    graphics.fillPath();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1a1a',
  scene: ConeScene
});
