/* scene
tasks:
  en:
    - ladder climbing
    - climb ladders between floors with up and down
    - "Two floors joined by a {colour} ladder: on the ladder gravity is off and UP and DOWN climb at {climb} px/s, beside it the player runs at 180 px/s and falls."
  zh:
    - 爬梯子
    - 用上下键在楼层之间爬梯子
    - 两层楼由一架{colour}梯子连接：在梯子上关闭重力，上下键以每秒 {climb} 像素攀爬；离开梯子后以每秒 180 像素奔跑并受重力
difficulty: medium
apis: [this.physics.overlap, body.setAllowGravity, this.physics.add.collider, setVelocityY, staticGroup]
plan:
  en:
    req: Climb a ladder between two floors at {climb} px/s
    steps: [Draw floors and ladder with static bodies, Run with LEFT and RIGHT, Ask each frame whether the player is on the ladder, Switch gravity off there and climb, Let the floor pass while climbing]
  zh:
    req: 以每秒 {climb} 像素在两层楼之间爬梯子
    steps: [画带静态身体的楼层和梯子, 左右键奔跑, 每帧判断是否在梯子上, 在梯子上关重力并攀爬, 攀爬时可穿过楼板]
knobs:
  climb: {code: "CLIMB = {}", values: [120, 160]}
  colour:
    - {code: "0xb08968", en: brown, zh: 棕色}
    - {code: "0xffb703", en: orange, zh: 橙色}
probe: |
  const boxes = t.objects('Rectangle');
  const player = boxes.find((o) => o.body && o.body.moves);
  const ladder = boxes.find((o) => o.fillColor === knobs.colour);
  t.seconds(1.5);
  const floor = player.y;
  t.ok(Math.abs(t.travel(player, () => t.hold('LEFT', 15)).x + 45) < 12, 'it runs');
  t.near(t.travel(player, () => t.hold('UP', 15)).y, 0, 1, 'UP beside the ladder does nothing');
  player.body.reset(ladder.x, floor);
  t.near(t.travel(player, () => t.hold('UP', 30)).y, -knobs.climb / 2, 8, 'UP climbs the ladder');
  t.step();
  t.near(t.travel(player, () => t.step(30)).y, 0, 2, 'it holds on without a key');
  t.ok(t.travel(player, () => t.hold('DOWN', 15)).y > 20, 'DOWN climbs down');
  t.hold('UP', 240);
  t.ok(player.y < floor - 200, 'it gets up through the floor');
  t.hold('RIGHT', 40); t.step(30);
  t.ok(player.body.touching.down && player.y < floor - 150, 'and stands on the upper floor');
*/
const CLIMB = 120;
const RUN = 180;

class LadderScene extends Phaser.Scene {
  create() {
    this.floors = this.physics.add.staticGroup();
    this.floors.add(this.add.rectangle(400, 560, 800, 40, 0x495057));
    this.floors.add(this.add.rectangle(400, 320, 600, 20, 0x495057));
    this.ladder = this.add.rectangle(300, 420, 40, 240, 0xb08968);
    this.physics.add.existing(this.ladder, true);

    this.player = this.add.rectangle(200, 500, 28, 40, 0x4cc9f0);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.onLadder = false;

    this.physics.add.collider(this.player, this.floors, null, () => !this.isClimbing(), this);
  }

  isClimbing() {
    const { up, down } = this.cursors;
    return this.onLadder && (up.isDown || (down.isDown && this.player.y < 500));
  }

  update() {
    const { left, right, up, down } = this.cursors;
    const body = this.player.body;
    this.onLadder = this.physics.overlap(this.player, this.ladder);

    body.setVelocityX((right.isDown - left.isDown) * RUN);
    body.setAllowGravity(!this.onLadder);
    if (this.onLadder) {
      body.setVelocityY((down.isDown - up.isDown) * CLIMB);
    }
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#212529',
  physics: { default: 'arcade', arcade: { gravity: { y: 900 } } },
  scene: LadderScene
});
