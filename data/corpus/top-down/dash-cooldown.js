/* scene
tasks:
  en:
    - dash
    - press {key} to dash a short way, with a cooldown and afterimages
    - The cursor keys walk at 180 px/s; {key} dashes in the walking direction at {dash} px/s for 150 ms, leaves fading afterimages and needs {cooldown} ms to recharge, shown by a ring under the hero that is only visible when the dash is ready.
  zh:
    - 冲刺技能
    - 按 {key} 短距离冲刺，有冷却和残影
    - 方向键以 180 行走，按 {key} 沿行走方向以 {dash} 的速度冲刺 150 毫秒，留下淡出的残影，冷却 {cooldown} 毫秒，能冲刺时脚下显示光环。
difficulty: hard
apis: [Phaser.Math.Vector2, this.time.delayedCall, this.tweens.add, Phaser.Input.Keyboard.JustDown, setAlpha]
plan:
  en:
    req: A dash with cooldown and afterimages
    steps:
      - Generate the hero texture and a ring for the ready state
      - Keep the last walking direction in a vector
      - Start a dash when {key} is pressed and it is ready
      - End it after 150 ms and recharge after {cooldown} ms
      - Leave fading copies of the hero while dashing
  zh:
    req: 带冷却和残影的冲刺
    steps:
      - 生成角色纹理和就绪光环
      - 用向量记住最后的行走方向
      - 就绪时按 {key} 开始冲刺
      - 150 毫秒后结束，{cooldown} 毫秒后恢复
      - 冲刺时留下淡出的残影
knobs:
  key: {code: "DASH_KEY = '{}'", values: [SPACE, SHIFT, X]}
  dash: {code: "DASH_SPEED = {}", values: [700, 900, 550]}
  cooldown: {code: "COOLDOWN = {}", values: [1000, 800, 1500]}
probe: |
  const hero = t.one(o => o.type === 'Image' && o.body);
  const ghosts = () => t.objects(o => o.type === 'Image' && !o.body);
  const ring = () => t.objects('Arc').length;
  t.near(t.travel(hero, () => t.hold('DOWN', 20)).y, 60, 8, 'it walks at 180 px/s');
  t.ok(ring() === 1 && ghosts().length === 0, 'the dash is ready');
  hero.body.reset(100, 300);
  t.hold('RIGHT', 3);
  t.down(knobs.key);
  t.step(2);
  t.near(hero.body.velocity.x, knobs.dash, 2, 'the dash has the asked speed');
  t.step(4);
  t.ok(ghosts().length > 1, 'it leaves afterimages');
  t.ok(ring() === 0, 'it is not ready now');
  t.step(9);
  t.up(knobs.key);
  t.ok(Math.abs(hero.body.velocity.x) <= 180, 'the dash ends');
  t.near(hero.x, 109 + knobs.dash * 0.15, knobs.dash * 0.05, 'after 150 ms');
  t.step(10);
  t.near(t.travel(hero, () => { t.press(knobs.key); t.step(10); }).distance, 0, 2, 'no dash while it recharges');
  let frames = 37;
  while (ring() === 0 && frames++ < 200) t.step();
  t.near(frames * 1000 / 60, knobs.cooldown, 120, 'it recharges in the asked time');
  t.step(20);
  t.ok(ring() === 1 && ghosts().length === 0, 'it is ready again, the images are gone');
  t.ok(t.travel(hero, () => { t.press(knobs.key); t.step(12); }).x > 50, 'and dashes again');
*/
const DASH_KEY = 'SPACE';
const DASH_SPEED = 700;
const COOLDOWN = 1000;

class DashScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0x00bcd4).fillCircle(18, 18, 18).generateTexture('hero', 36, 36);
    g.destroy();
  }

  create() {
    this.ring = this.add.circle(0, 0, 26).setStrokeStyle(3, 0xffeb3b);
    this.hero = this.physics.add.image(400, 300, 'hero').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.dashKey = this.input.keyboard.addKey(DASH_KEY);
    this.direction = new Phaser.Math.Vector2(1, 0);
    this.dashing = false;
  }

  update() {
    this.ring.setPosition(this.hero.x, this.hero.y);
    if (this.dashing) {
      this.leaveGhost();
      return;
    }

    const { left, right, up, down } = this.cursors;
    const walk = new Phaser.Math.Vector2(right.isDown - left.isDown, down.isDown - up.isDown).normalize();
    if (walk.length() > 0) this.direction.copy(walk);
    this.hero.setVelocity(walk.x * 180, walk.y * 180);

    const ready = this.ring.visible;
    if (Phaser.Input.Keyboard.JustDown(this.dashKey) && ready) this.dash();
  }

  dash() {
    this.dashing = true;
    this.ring.setVisible(false);
    this.hero.setVelocity(this.direction.x * DASH_SPEED, this.direction.y * DASH_SPEED);
    this.time.delayedCall(150, () => {
      this.dashing = false;
    });
    this.time.delayedCall(COOLDOWN, () => this.ring.setVisible(true));
  }

  leaveGhost() {
    const ghost = this.add.image(this.hero.x, this.hero.y, 'hero').setAlpha(0.5);
    this.tweens.add({ targets: ghost, alpha: 0, duration: 300, onComplete: () => ghost.destroy() });
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#263238',
  physics: { default: 'arcade' },
  scene: DashScene
});
