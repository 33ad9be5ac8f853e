/* scene
tasks:
  en:
    - double jump
    - let the player jump a second time in the air
    - Platformer where {key} jumps; one more jump of the same strength ({jump} px/s) is allowed in the air, and landing gives both jumps back.
  zh:
    - 双跳
    - 让角色在空中还能再跳一次
    - 平台游戏，按 {key} 跳跃，起跳速度每秒 {jump} 像素，空中允许再跳一次，力度相同，落地后恢复两次跳跃。
difficulty: medium
apis: [this.physics.add.sprite, this.physics.add.existing, Phaser.Input.Keyboard.JustDown, addKey, blocked.down]
plan:
  en:
    req: Jump with {key} and allow a second jump in the air
    steps:
      - Generate the hero texture in preload
      - Make a ground rectangle static with this.physics.add.existing
      - Count the jumps that are left
      - Give them back when body.blocked.down is true
      - Jump on JustDown of the key when a jump is left
  zh:
    req: 按 {key} 跳跃，空中可以再跳一次
    steps:
      - 在 preload 中生成角色纹理
      - 用 this.physics.add.existing 把地面矩形变成静态物体
      - 记录剩余的跳跃次数
      - body.blocked.down 为真时恢复次数
      - 按键 JustDown 且还有次数时起跳
knobs:
  key: {code: "KEY = '{}'", values: [SPACE, UP, W]}
  jump: {code: "JUMP = {}", values: [420, 380, 460]}
probe: |
  const hero = t.one('Sprite');
  t.seconds(1.5);
  const floor = hero.y;
  t.near(floor, 538, 2, 'it stands on the ground');
  const single = knobs.jump * knobs.jump / 2000;
  t.hold(knobs.key, 2);
  t.seconds(0.32);
  t.near(floor - hero.y, single, single * 0.25, 'the first jump leaves the ground');
  const before = hero.y;
  t.hold(knobs.key, 2);
  t.seconds(0.25);
  t.ok(before - hero.y > single * 0.6, 'the second jump lifts it higher in the air');
  t.hold(knobs.key, 2);
  t.ok(hero.body.velocity.y > -knobs.jump * 0.7, 'there is no third jump');
  t.seconds(2);
  t.near(hero.y, floor, 1, 'it lands');
  t.hold(knobs.key, 2);
  t.seconds(0.3);
  t.ok(floor - hero.y > single * 0.7, 'it can jump again after landing');
*/
const JUMP = 420;
const MAX_JUMPS = 2;
const KEY = 'SPACE';

class DoubleJumpScene extends Phaser.Scene {
  preload() {
    const g = this.add.graphics();
    g.fillStyle(0xffb300).fillRoundedRect(0, 0, 36, 44, 10).generateTexture('hero', 36, 44);
    g.destroy();
  }

  create() {
    const ground = this.add.rectangle(400, 580, 800, 40, 0x5d4037);
    this.physics.add.existing(ground, true);

    this.hero = this.physics.add.sprite(400, 480, 'hero').setCollideWorldBounds(true);
    this.physics.add.collider(this.hero, ground);
    this.jumpKey = this.input.keyboard.addKey(KEY);
    this.jumpsLeft = MAX_JUMPS;
  }

  update() {
    // Standing on something gives both jumps back.
    if (this.hero.body.blocked.down) this.jumpsLeft = MAX_JUMPS;

    if (Phaser.Input.Keyboard.JustDown(this.jumpKey) && this.jumpsLeft > 0) {
      this.hero.setVelocityY(-JUMP);
      this.jumpsLeft -= 1;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#90caf9',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: DoubleJumpScene
});
