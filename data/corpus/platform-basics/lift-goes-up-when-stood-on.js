/* scene
tasks:
  en:
    - an elevator that starts when I stand on it
    - stepping on the {colour} platform takes the player up to the high wall, when he leaves it goes down again
    - "jump and run with a freight lift, it carries the hero while he is on it and waits at the bottom otherwise"
    - "A {colour} lift of 140 x 20 px lies level with the ground at x = 400. While the player is on or above it, it rises at {speed} px/s until its middle is at y = 210; when he has left it, it sinks at the same speed to y = 550. The player runs at 200 px/s and jumps at 400 px/s with gravity 1000. To the right of the lift stands a wall with its top at y = 200; the star on it at x = 720 shows You win!"
  zh:
    - 站上去就会上升的电梯
    - 踏上{colour}平台就被送到高墙上，离开后它又降下去
    - 带货梯的横版跳跃，主角在上面时把他运上去，没人时停在底部
    - 140 x 20 像素的{colour}升降台在 x = 400 处与地面齐平。玩家在它上方时以每秒 {speed} 像素上升，直到中心 y = 210；玩家离开后以同样速度降到 y = 550。玩家以每秒 200 像素跑，以每秒 400 像素起跳，重力 1000。升降台右边是顶部 y = 200 的高墙，墙上 x = 720 的星星显示 You win!
difficulty: medium
apis: [setImmovable, setAllowGravity, setVelocityY, this.physics.add.collider, this.physics.add.staticGroup]
plan:
  en:
    req: A {colour} lift rises at {speed} px/s while the player stands on it
    steps: [Build ground and wall with a gap for the lift, Make the lift an immovable body without gravity, Run and jump with the arrow keys, Let the lift rise with the player on it and sink without him, Win at the star]
  zh:
    req: 玩家站上{colour}升降台时，它以每秒 {speed} 像素上升
    steps: [搭地面和高墙并留出电梯口, 升降台设为不受重力且不可推动, 用方向键跑和跳, 有玩家就上升没人就下降, 碰到星星获胜]
knobs:
  colour:
    - {code: "0xffb703", en: yellow, zh: 黄色}
    - {code: "0x4cc9f0", en: light blue, zh: 浅蓝色}
    - {code: "0xff70a6", en: pink, zh: 粉色}
  speed: {code: "LIFT_SPEED = {}", values: [100, 80, 140]}
probe: |
  const player = t.one((o) => o.type === 'Rectangle' && o.width === 32);
  const lift = t.one((o) => o.type === 'Rectangle' && o.fillColor === knobs.colour);
  const goRight = (truth, limit) => { for (let i = 0; i < limit && !truth(); i++) t.hold('RIGHT', 1); t.step(2); };
  t.near(t.travel(lift, () => t.seconds(1)).distance, 0, 1, 'the lift waits without the player');
  const low = lift.y, floor = player.y;
  t.near(t.travel(player, () => t.hold('RIGHT', 15)).x, 50, 8, 'RIGHT runs');
  let top = floor;
  t.press('UP');
  for (let i = 0; i < 55; i++) { t.step(); top = Math.min(top, player.y); }
  t.near(floor - top, 80, 14, 'UP jumps');
  goRight(() => player.x > lift.x - 25, 200);
  t.step(8);
  const gap = player.y - lift.y;
  const both = t.travel(player, () => t.near(t.travel(lift, () => t.step(30)).y, -knobs.speed / 2, 5, 'the lift rises with the player'));
  t.near(both.y, -knobs.speed / 2, 6, 'who is carried');
  t.near(player.y - lift.y, gap, 4, 'and stands on it');
  for (let i = 0; i < 400 && lift.y > 214; i++) t.step();
  t.step(30);
  t.near(lift.y, 210, 6, 'it stops at the top');
  t.near(player.y, 178, 8, 'level with the wall');
  t.ok(!t.text(/you win/i), 'not won yet');
  goRight(() => player.x > 530, 100);
  t.near(t.travel(lift, () => t.step(30)).y, knobs.speed / 2, 6, 'without the player it sinks');
  for (let i = 0; i < 400 && lift.y < low - 4; i++) t.step();
  t.step(20);
  t.near(lift.y, low, 6, 'down to the ground');
  goRight(() => t.text(/you win/i), 150);
  t.ok(t.text(/you win/i), 'the star on the wall wins');
*/
const LIFT_SPEED = 100;
const TOP = 210;
const BOTTOM = 550;

class LiftScene extends Phaser.Scene {
  create() {
    const solid = this.physics.add.staticGroup();
    solid.add(this.add.rectangle(165, 570, 330, 60, 0x52796f));
    solid.add(this.add.rectangle(400, 590, 140, 20, 0x52796f));
    solid.add(this.add.rectangle(635, 400, 330, 400, 0x52796f));
    const star = this.physics.add.existing(this.add.star(720, 170, 5, 12, 26, 0xffffff), true);

    this.lift = this.physics.add.existing(this.add.rectangle(400, BOTTOM, 140, 20, 0xffb703));
    this.lift.body.setImmovable(true).setAllowGravity(false);
    this.player = this.physics.add.existing(this.add.rectangle(100, 500, 32, 44, 0xf8f9fa));
    this.player.body.setCollideWorldBounds(true);
    this.physics.add.collider(this.player, solid);
    this.physics.add.collider(this.player, this.lift);
    this.physics.add.overlap(this.player, star, this.win, null, this);
    this.cursors = this.input.keyboard.createCursorKeys();
  }

  win() {
    this.physics.pause();
    this.add.text(400, 60, 'You win!', { fontSize: '56px' }).setOrigin(0.5);
  }

  moveLift() {
    const beside = Math.abs(this.player.x - this.lift.x) > 80;
    const above = this.player.y < this.lift.y;
    let speed = 0;
    if (!beside && above && this.lift.y > TOP) speed = -LIFT_SPEED;
    if (beside && this.lift.y < BOTTOM) speed = LIFT_SPEED;
    this.lift.body.setVelocityY(speed);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 200);
    if (up.isDown && body.touching.down) body.setVelocityY(-400);
    this.moveLift();
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#2f3e46',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: LiftScene
});
