/* scene
tasks:
  en:
    - slow motion
    - hold {key} for bullet time
    - Ten balls bounce around; while {key} is held physics and tweens run at {slow} of their speed and the camera zooms in to 1.1, released it all returns to normal.
  zh:
    - 慢动作
    - 按住 {key} 进入子弹时间
    - 十个小球弹来弹去；按住 {key} 时物理和补间以 {slow} 倍速运行，镜头放大到 1.1，松开恢复正常。
difficulty: medium
apis: [this.physics.world.timeScale, this.tweens.timeScale, this.cameras.main.zoomTo, this.input.keyboard.on, this.physics.add.group, Phaser.Math.Between]
plan:
  en:
    req: Holding {key} slows physics and tweens and zooms the camera
    steps:
      - Add bouncing balls to a physics group
      - Pulse them with a tween
      - On keydown set the time scales and zoom in
      - On keyup set them back
  zh:
    req: 按住 {key} 减慢物理和补间并放大镜头
    steps:
      - 把弹跳的小球加入物理组
      - 用补间让它们脉动
      - 按下时设置时间倍率并放大
      - 松开时恢复
knobs:
  key: {code: "-{}'", values: [SPACE, SHIFT]}
  slow: {code: "SLOW = {}", values: [0.25, 0.2]}
probe: |
  const balls = t.objects((o) => o.body);
  t.ok(balls.length === 10, 'ten balls');
  const camera = t.scene().cameras.main;
  const way = () => { let sum = 0; const last = balls.map((b) => [b.x, b.y]); for (let i = 0; i < 20; i++) { t.step(1); balls.forEach((b, j) => { sum += Math.hypot(b.x - last[j][0], b.y - last[j][1]); last[j] = [b.x, b.y]; }); } return sum; };
  const normal = way();
  t.ok(normal > 200, 'they move');
  t.down(knobs.key); t.step(30);
  t.near(way() / normal, knobs.slow, 0.08, 'holding the key slows them');
  t.seconds(1);
  t.near(camera.zoom, 1.1, 0.01, 'the camera zooms in');
  t.up(knobs.key); t.step(30);
  t.near(way() / normal, 1, 0.1, 'releasing restores the speed');
  t.seconds(1);
  t.near(camera.zoom, 1, 0.01, 'and the zoom');
*/
const SLOW = 0.25;

class SlowMotionScene extends Phaser.Scene {
  preload() {
    const art = this.make.graphics({}, false);
    art.fillStyle(0xffca3a).fillCircle(16, 16, 16).generateTexture('ball', 32, 32).destroy();
  }

  create() {
    const balls = this.physics.add.group({ bounceX: 1, bounceY: 1, collideWorldBounds: true });
    for (let i = 0; i < 10; i++) {
      const ball = balls.create(Phaser.Math.Between(60, 740), Phaser.Math.Between(60, 540), 'ball');
      ball.setVelocity(Phaser.Math.Between(150, 300), Phaser.Math.Between(-300, 300));
    }
    this.tweens.add({ targets: balls.getChildren(), alpha: 0.4, duration: 300, yoyo: true, repeat: -1 });

    this.input.keyboard.on('keydown-SPACE', () => this.setSpeed(SLOW, 1.1));
    this.input.keyboard.on('keyup-SPACE', () => this.setSpeed(1, 1));
  }

  setSpeed(speed, zoom) {
    this.tweens.timeScale = speed;
    // the physics world counts the other way: 2 is half the speed
    this.physics.world.timeScale = 1 / speed;
    this.cameras.main.zoomTo(zoom, 300, 'Sine.easeOut', true);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1a1423',
  physics: { default: 'arcade' },
  scene: SlowMotionScene
});
