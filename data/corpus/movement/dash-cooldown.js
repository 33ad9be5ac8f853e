/* scene
tasks:
  en:
    - add a dash
    - move with the arrow keys and dash with SHIFT
    - Top-down hero moved by the arrow keys at {speed} px/s; SHIFT dashes for 150 ms at {dash} px/s in the facing direction, with a cooldown of 0.8 s.
  zh:
    - 加一个冲刺
    - 方向键移动，按 SHIFT 冲刺
    - 俯视角角色用方向键以每秒 {speed} 像素移动，按 SHIFT 朝面向方向以每秒 {dash} 像素冲刺 150 毫秒，冷却 0.8 秒。
difficulty: medium
apis: [this.physics.add.sprite, createCursorKeys, Phaser.Input.Keyboard.JustDown, setVelocity, Phaser.Math.Vector2]
plan:
  en:
    req: Move a hero with the arrow keys and dash with SHIFT at {dash} px/s, with a cooldown
    steps:
      - Generate the hero texture in preload
      - Add the hero with this.physics.add.sprite and create the cursor keys
      - Remember the last direction as the facing direction
      - On JustDown of SHIFT set the dash velocity and the end times of dash and cooldown
      - Skip normal movement while the dash lasts
  zh:
    req: 方向键移动角色，按 SHIFT 以每秒 {dash} 像素冲刺，有冷却
    steps:
      - 在 preload 中生成角色纹理
      - 用 this.physics.add.sprite 添加角色并创建方向键
      - 记住最后的方向作为面向
      - SHIFT 的 JustDown 时设置冲刺速度、冲刺和冷却的结束时间
      - 冲刺期间跳过普通移动
knobs:
  speed: {code: "const SPEED = {}", values: [160, 120, 200]}
  dash: {code: "DASH_SPEED = {}", values: [640, 500, 800]}
probe: |
  const hero = t.one('Sprite');
  const walk = t.travel(hero, () => t.hold('LEFT', 30));
  t.near(walk.x, -knobs.speed / 2, 12, 'LEFT walks');
  t.near(t.travel(hero, () => t.step(30)).distance, 0, 4, 'it stands still without a key');
  const dash = t.travel(hero, () => { t.press('SHIFT'); t.step(20); });
  t.near(dash.x, -knobs.dash * 0.15, knobs.dash * 0.05, 'SHIFT dashes left, where it faces');
  t.near(t.travel(hero, () => { t.press('SHIFT'); t.step(5); }).x, 0, 4, 'no dash during the cooldown');
  t.seconds(1);
  t.hold('RIGHT', 3);
  t.ok(t.travel(hero, () => { t.press('SHIFT'); t.step(20); }).x > knobs.dash * 0.1, 'after the cooldown it dashes again, to the right');
*/
const SPEED = 160;
const DASH_SPEED = 640;
const DASH_TIME = 150;
const COOLDOWN = 800;

class DashScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xff8844).fillRoundedRect(0, 0, 36, 36, 8).generateTexture('hero', 36, 36);
    g.destroy();
  }

  create() {
    this.hero = this.physics.add.sprite(400, 300, 'hero').setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.facing = new Phaser.Math.Vector2(1, 0);
    this.dashUntil = 0;
    this.nextDash = 0;
  }

  update(time) {
    if (time < this.dashUntil) return;

    const { left, right, up, down, shift } = this.cursors;
    const move = new Phaser.Math.Vector2(right.isDown - left.isDown, down.isDown - up.isDown).normalize();
    if (move.length() > 0) this.facing.copy(move);

    if (Phaser.Input.Keyboard.JustDown(shift) && time >= this.nextDash) {
      this.dashUntil = time + DASH_TIME;
      this.nextDash = time + COOLDOWN;
      this.hero.setVelocity(this.facing.x * DASH_SPEED, this.facing.y * DASH_SPEED);
    } else {
      this.hero.setVelocity(move.x * SPEED, move.y * SPEED);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  physics: { default: 'arcade' },
  scene: DashScene
});
