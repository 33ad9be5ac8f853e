/* scene
tasks:
  en:
    - jump and dash in the air
    - "the gap is too wide for a jump, pressing shift in the air makes the {colour} hero shoot forward once and get across"
    - "platformer move where the character dashes through the air, only one time per jump, and falls into the abyss without it"
    - "A {colour} hero of 32 x 44 px runs at 220 px/s and jumps with UP at 420 px/s (gravity 1000). SHIFT in the air makes him fly level at {dash} px/s for 250 ms in the direction he last ran, once until he stands again. The gap from x = 270 to 510 cannot be jumped otherwise; who falls in starts again at x = 80. The flag at x = 750 shows You win!"
  zh:
    - 跳起来在空中冲刺
    - 缺口太宽跳不过去，在空中按 Shift，{colour}主角向前冲一次就能过去
    - 平台游戏的空中冲刺，每次跳跃只能用一次，不用就掉下悬崖
    - 32 x 44 像素的{colour}主角以每秒 220 像素跑，按上键以每秒 420 像素起跳（重力 1000）。在空中按 Shift 会朝最后跑动的方向以每秒 {dash} 像素水平飞行 250 毫秒，落地前只能用一次。x = 270 到 510 的缺口不冲刺跳不过去，掉下去回到 x = 80。x = 750 的旗子显示 You win!
difficulty: medium
apis: [Phaser.Input.Keyboard.JustDown, setAllowGravity, this.time.delayedCall, setBoundsCollision, body.reset]
plan:
  en:
    req: SHIFT in the air dashes forward at {dash} px/s once per jump
    steps: [Build ground with a wide gap, Run and jump and remember the direction, Dash on SHIFT in the air without gravity, Allow the next dash after landing, Start again after a fall and win at the flag]
  zh:
    req: 空中按 Shift 以每秒 {dash} 像素向前冲，每跳一次
    steps: [搭带宽缺口的地面, 跑和跳并记住方向, 空中按 Shift 时无重力冲刺, 落地后才能再冲, 掉落重来碰到旗子获胜]
knobs:
  colour:
    - {code: "0xffd166", en: yellow, zh: 黄色}
    - {code: "0xef476f", en: pink, zh: 粉色}
    - {code: "0x06d6a0", en: green, zh: 绿色}
  dash: {code: "DASH_SPEED = {}", values: [500, 560, 620]}
probe: |
  const hero = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const runAndJump = () => {
    hero.body.reset(80, 517);
    t.step(3);
    for (let i = 0; i < 120 && hero.x < 255; i++) t.hold('RIGHT', 1);
    t.down('RIGHT');
    t.down('UP');
    t.step(3);
    t.up('UP');
    t.step(13);
  };
  const land = () => { for (let i = 0; i < 120 && hero.y < 600 && !hero.body.touching.down; i++) t.step(); };
  t.near(t.travel(hero, () => t.hold('RIGHT', 15)).x, 55, 9, 'RIGHT runs');
  runAndJump();
  t.ok(hero.y < 470, 'UP jumps');
  land();
  t.ok(hero.y > 560, 'a jump alone ends in the gap');
  t.up('RIGHT');
  t.seconds(1.5);
  t.near(hero.x, 80, 10, 'after a fall one starts again');
  t.press('SHIFT');
  t.near(t.travel(hero, () => t.step(15)).x, 0, 1, 'no dash on the ground');
  runAndJump();
  t.down('SHIFT');
  t.step(2);
  const dash = t.travel(hero, () => t.step(10));
  t.near(dash.x, knobs.dash / 6, 12, 'SHIFT dashes at the asked speed');
  t.near(dash.y, 0, 2, 'without falling');
  t.up('SHIFT');
  t.step(8);
  t.press('SHIFT');
  t.near(hero.body.velocity.x, 220, 5, 'there is only one dash in a jump');
  land();
  t.ok(hero.x > 494 && Math.abs(hero.y - 518) < 4, 'with the dash the other side is reached');
  t.ok(!t.text(/you win/i), 'not won yet');
  for (let i = 0; i < 120 && !t.text(/you win/i); i++) t.step();
  t.up('RIGHT');
  t.ok(t.text(/you win/i), 'and the flag behind it');
*/
const DASH_SPEED = 500;

class DashScene extends Phaser.Scene {
  create() {
    this.facing = 1;
    this.canDash = true;
    this.dashing = false;
    const ground = this.physics.add.staticGroup();
    ground.add(this.add.rectangle(135, 570, 270, 60, 0x577590));
    ground.add(this.add.rectangle(655, 570, 290, 60, 0x577590));
    const flag = this.physics.add.existing(this.add.rectangle(750, 490, 20, 100, 0xf94144), true);
    this.hero = this.physics.add.existing(this.add.rectangle(80, 500, 32, 44, 0xffd166));
    this.hero.body.setCollideWorldBounds(true);
    this.physics.world.setBoundsCollision(true, true, true, false);
    this.physics.add.collider(this.hero, ground);
    this.physics.add.overlap(this.hero, flag, this.win, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 200, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  dash() {
    this.canDash = false;
    this.dashing = true;
    this.hero.body.setAllowGravity(false);
    this.hero.body.setVelocity(this.facing * DASH_SPEED, 0);
    this.time.delayedCall(250, () => {
      this.dashing = false;
      this.hero.body.setAllowGravity(true);
    });
  }

  update() {
    const { left, right, up, shift } = this.cursors;
    const { body } = this.hero;
    const dashPressed = Phaser.Input.Keyboard.JustDown(shift);
    if (this.hero.y > 640) body.reset(80, 500);
    if (this.dashing) return;

    const onGround = body.touching.down;
    const way = right.isDown - left.isDown;
    if (way !== 0) this.facing = way;
    body.setVelocityX(way * 220);
    if (onGround) this.canDash = true;
    if (onGround && up.isDown) body.setVelocityY(-420);
    if (dashPressed && this.canDash && !onGround) this.dash();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#1d3557',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: DashScene
});
