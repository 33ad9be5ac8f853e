/* scene
tasks:
  en:
    - wall jump
    - player slides down walls and can jump off them
    - "Between two tall walls: touching a wall in the air while pressing against it slides down at {slide} px/s; UP then jumps away from the wall at {push} sideways. On the floor UP is a normal jump."
  zh:
    - 蹬墙跳
    - 贴墙会慢慢下滑，按跳可以蹬墙跳开
    - 两面高墙之间：在空中贴墙并按住方向时以每秒 {slide} 像素下滑，按上键以 {push} 的横向速度蹬墙跳开；在地面上按上键是普通跳
difficulty: hard
apis: [Phaser.Input.Keyboard.JustDown, body.touching, this.physics.add.collider, setVelocity, Math.min]
plan:
  en:
    req: Slide down walls at {slide} px/s and jump off them
    steps: [Build floor and walls in a static group, Run with LEFT and RIGHT, Slow the fall while pressed against a wall, Jump up from the floor or away from the wall, Lock the steering for a moment after a wall jump]
  zh:
    req: 贴墙以每秒 {slide} 像素下滑并能蹬墙跳
    steps: [用静态组搭地面和墙, 左右键奔跑, 贴墙时减慢下落, 在地面起跳或蹬离墙面, 蹬墙后短暂锁定方向]
knobs:
  slide: {code: "SLIDE = {}", values: [80, 60]}
  push: {code: "PUSH = {}", values: [260, 320]}
probe: |
  const player = t.objects('Rectangle').find((o) => o.body && o.body.moves);
  t.seconds(1);
  const floor = player.y;
  t.press('UP'); t.step(8);
  t.ok(player.y < floor - 40, 'UP jumps from the floor');
  t.seconds(1.5);
  t.ok(t.travel(player, () => t.hold('RIGHT', 10)).x > 20, 'it runs');
  const wall = () => { player.body.reset(400, 200); t.down('RIGHT'); t.step(70); };
  wall();
  t.near(player.body.velocity.y, knobs.slide, 25, 'it slides slowly down a wall');
  const slid = t.travel(player, () => t.step(12));
  t.near(slid.x, 0, 1, 'along the wall');
  t.near(slid.y, knobs.slide / 5, 6, 'at the asked speed');
  t.down('UP'); t.step(4); t.up('UP');
  t.near(player.body.velocity.x, -knobs.push, 20, 'UP jumps away from the wall');
  t.ok(player.body.velocity.y < -200, 'and up');
  t.up('RIGHT');
*/
const SLIDE = 80;
const PUSH = 260;
const RUN = 200;
const JUMP = 460;
const LOCK_MS = 200;

class WallJumpScene extends Phaser.Scene {
  create() {
    const solids = this.physics.add.staticGroup();
    solids.add(this.add.rectangle(400, 585, 800, 30, 0x6d597a));
    solids.add(this.add.rectangle(230, 300, 40, 560, 0x6d597a));
    solids.add(this.add.rectangle(570, 300, 40, 560, 0x6d597a));

    this.player = this.add.rectangle(400, 500, 30, 40, 0xeaac8b);
    this.physics.add.existing(this.player);
    this.physics.add.collider(this.player, solids);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.lockedUntil = 0;
  }

  update(time) {
    const { left, right, up } = this.cursors;
    const body = this.player.body;
    const onFloor = body.touching.down;
    const wallSide = body.touching.right - body.touching.left;

    if (time > this.lockedUntil) {
      body.setVelocityX((right.isDown - left.isDown) * RUN);
    }
    if (wallSide !== 0 && !onFloor) {
      body.setVelocityY(Math.min(body.velocity.y, SLIDE));
    }
    if (Phaser.Input.Keyboard.JustDown(up)) {
      this.jump(onFloor, wallSide, time);
    }
  }

  jump(onFloor, wallSide, time) {
    if (onFloor) {
      this.player.body.setVelocityY(-JUMP);
    } else if (wallSide !== 0) {
      this.player.body.setVelocity(-wallSide * PUSH, -JUMP);
      this.lockedUntil = time + LOCK_MS;
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#355070',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: WallJumpScene
});
