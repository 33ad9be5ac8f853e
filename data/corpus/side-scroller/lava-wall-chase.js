/* scene
tasks:
  en:
    - a wall of lava chases me
    - side scrolling escape, a deadly wall comes from behind and I have to run and jump to the exit before it gets me
    - platformer where the left edge moves after the player and kills it
    - "A level 2400 px wide with the ground at y = 500; the camera follows the white player, LEFT/RIGHT run at 220 px/s and UP jumps over blocks of 40 x 60 that stand every 400 px. A {colour} wall as high as the screen starts behind the player and moves right at {speed} px/s, Gap shows how far away it is. Touching it shows Game Over, the green door at x = 2300 shows You escaped! R restarts."
  zh:
    - 岩浆墙追逐
    - 横版逃跑游戏，身后有一堵致命的墙不断追来，跑到出口之前不能被追上
    - 平台游戏，左边的墙一直往右移动，碰到就死
    - 关卡宽 2400 像素，地面在 y = 500，镜头跟随白色角色，左右键以每秒 220 像素奔跑，上键跳过每隔 400 像素的 40 x 60 障碍。一堵和屏幕一样高的{colour}墙从身后以每秒 {speed} 像素向右移动，Gap 显示它离我多远。碰到它显示 Game Over，碰到 x = 2300 的绿色门显示 You escaped!，按 R 重新开始。
difficulty: medium
apis: [setAllowGravity, setVelocityX, this.physics.add.overlap, this.cameras.main.setBounds, startFollow, this.physics.pause]
plan:
  en:
    req: Run to the door before the {colour} wall behind catches up
    steps: [Set the world bounds so that the bottom is the ground, Place blocks and the door, Let the wall move right without gravity, Run and jump with the arrow keys, Show the gap to the wall, End at the wall or at the door]
  zh:
    req: 在身后的{colour}墙追上之前跑到门口
    steps: [设置物理世界边界，底边就是地面, 放置障碍和门, 让墙不受重力地向右移动, 用方向键跑和跳, 显示与墙的距离, 碰到墙或门时结束]
knobs:
  speed: {code: "WALL_SPEED = {}", values: [140, 110, 170]}
  colour:
    - {code: "0xff5400", en: orange, zh: 橙色}
    - {code: "0xd00000", en: red, zh: 红色}
    - {code: "0x7209b7", en: purple, zh: 紫色}
probe: |
  const player = () => t.one((o) => o.fillColor === 0xffffff);
  const wall = () => t.one((o) => o.fillColor === knobs.colour);
  const blocks = t.objects((o) => o.fillColor === 0x6c757d);
  const hero = player();
  t.near(t.travel(wall(), () => {
    t.near(t.travel(hero, () => t.hold('RIGHT', 30)).x, 110, 10, 'RIGHT runs');
  }).x, knobs.speed / 2, 8, 'the wall moves at the asked speed');
  t.hold('RIGHT', 100);
  t.near(hero.x, blocks[0].x - 35, 3, 'a block stops the player');
  const gap = t.number(/gap/i);
  t.near(gap, hero.x - 15 - (wall().x + wall().width / 2), 6, 'the gap to the wall is shown');
  for (let i = 0; i < 900 && !t.text(/escaped|over/i); i++) {
    t.down('RIGHT');
    if (blocks.some((o) => o.x > hero.x && o.x - hero.x < 90)) t.down('UP'); else t.up('UP');
    t.step();
  }
  t.up('RIGHT'); t.up('UP');
  t.ok(t.text(/escaped/i), 'who jumps over the blocks escapes');
  t.ok(t.scene().cameras.main.scrollX > 1400, 'the camera follows');
  t.near(t.movers(() => t.step(10)).length, 0, 0, 'then everything stops');
  t.press('R'); t.step(5);
  t.ok(!t.text(/escaped/i) && player().x < 200, 'R starts again');
  for (let i = 0; i < 300 && !t.text(/over/i); i++) t.step();
  t.ok(t.text(/game over/i), 'who waits is caught by the wall');
*/
const WALL_SPEED = 140;
const WIDTH = 2400;
const GROUND_Y = 500;

class ChaseScene extends Phaser.Scene {
  create() {
    this.physics.world.setBounds(0, 0, WIDTH, GROUND_Y);
    this.add.rectangle(WIDTH / 2, 550, WIDTH, 100, 0x343a40);
    const blocks = this.physics.add.staticGroup();
    for (let x = 500; x < WIDTH - 200; x += 400) {
      blocks.add(this.add.rectangle(x, GROUND_Y - 30, 40, 60, 0x6c757d));
    }
    const door = this.physics.add.existing(this.add.rectangle(2300, GROUND_Y - 50, 50, 100, 0x2dc653), true);

    this.player = this.physics.add.existing(this.add.rectangle(100, GROUND_Y - 24, 30, 48, 0xffffff));
    this.player.body.setCollideWorldBounds(true);
    this.wall = this.physics.add.existing(this.add.rectangle(-250, 300, 300, 600, 0xff5400));
    this.wall.body.setAllowGravity(false).setVelocityX(WALL_SPEED);

    this.physics.add.collider(this.player, blocks);
    this.physics.add.overlap(this.player, this.wall, () => this.finish('Game Over'));
    this.physics.add.overlap(this.player, door, () => this.finish('You escaped!'));
    this.cameras.main.setBounds(0, 0, WIDTH, 600).startFollow(this.player);
    this.label = this.add.text(400, 20, '', { fontSize: '26px' }).setOrigin(0.5, 0).setScrollFactor(0);
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-R', () => this.scene.restart());
  }

  finish(message) {
    this.physics.pause();
    this.add.text(400, 200, message, { fontSize: '60px' }).setOrigin(0.5).setScrollFactor(0);
  }

  update() {
    const { left, right, up } = this.cursors;
    const { body } = this.player;
    body.setVelocityX((right.isDown - left.isDown) * 220);
    if (up.isDown && body.blocked.down) body.setVelocityY(-500);

    const gap = Math.max(0, Math.round(body.left - this.wall.body.right));
    this.label.setText(`Gap: ${gap}`);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 800,
  height: 600,
  backgroundColor: '#14213d',
  physics: { default: 'arcade', arcade: { gravity: { y: 1000 } } },
  scene: ChaseScene
});
