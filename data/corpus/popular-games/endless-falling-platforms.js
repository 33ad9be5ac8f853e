/* scene
tasks:
  en:
    - falling down an endless tower
    - platforms keep rising and I fall from one to the next with left and right, spikes at the top or falling out end the game, count the floors
    - 'In a field of 480 x 600 platforms of 110 x 16 px rise at {rise} px/s, one every 90 px, at random x. The player, 24 x 32, falls with 900 px/s² and at most 450 px/s, runs at {run} px/s with LEFT and RIGHT and only lands on the tops. Each new platform it lands on is one more floor. Touching the spikes at the top or falling out at the bottom shows "Game Over", and SPACE starts again.'
  zh:
    - 是男人就下100层
    - 做一个是男人就下一百层，平台不断上升，左右键控制小人往下落，碰到顶部的刺或掉出屏幕就结束，记录层数
    - '480 x 600 的画面里，110 x 16 的平台以每秒 {rise} 像素上升，每隔 90 像素一块，x 随机。24 x 32 的玩家以 900 的重力下落，最快每秒 450 像素，左右键以每秒 {run} 像素移动，只能落在平台上面。每落到一块新平台层数加一。碰到顶部的尖刺或从底部掉出显示"Game Over"，按空格重新开始。'
difficulty: medium
apis: [this.physics.add.group, this.physics.add.collider, setBoundsCollision, setGravityY, this.time.addEvent, createCursorKeys]
plan:
  en:
    req: Fall from one rising platform to the next and count the floors
    steps:
      - Let platforms rise at {rise} px/s in an immovable group
      - Keep only the collision with their tops
      - Run with LEFT and RIGHT
      - Count each new platform in the collider
      - End at the spikes and below the bottom
  zh:
    req: 从一块上升的平台落到下一块，记录层数
    steps:
      - 用不可推动的组让平台以每秒 {rise} 像素上升
      - 只保留平台顶面的碰撞
      - 用左右键移动
      - 在碰撞回调里给新平台加层数
      - 碰到尖刺或掉出底部就结束
knobs:
  rise: {code: "RISE = {}", values: [90, 70, 120]}
  run: {code: "RUN = {}", values: [220, 260, 300]}
probe: |
  const find = (width) => t.objects((o) => o.type === 'Rectangle' && o.width === width);
  const platforms = () => find(110).sort((a, b) => a.y - b.y);
  const over = () => t.text(/game over/i);
  const player = find(24)[0], first = platforms()[0];
  t.near(t.travel(first, () => t.seconds(1)).y, -knobs.rise, 3, 'the platforms rise');
  t.near(first.y - player.y, 24, 1.5, 'the player stands on the first one and rises with it');
  t.near(t.number(/floor/i), 1, 0, 'that is one floor');
  t.near(t.travel(player, () => t.hold('RIGHT', 10)).x, knobs.run / 6, 7, 'RIGHT runs at the asked speed');
  t.ok(t.travel(player, () => t.hold('LEFT', 10)).x < -20, 'LEFT runs back');
  t.ok(platforms().some((o) => o.y > 500), 'new platforms come from below');
  const next = platforms().filter((o) => o !== first && o.y < 560).pop();
  player.body.reset(next.x, next.y - 60);
  t.seconds(0.8);
  t.near(next.y - player.y, 24, 1.5, 'it lands on a lower one');
  t.near(t.number(/floor/i), 2, 0, 'and each platform counts once');
  t.hold(next.x > 240 ? 'LEFT' : 'RIGHT', 40);
  t.ok(player.y > next.y + 10, 'over the edge it falls');
  player.body.reset(240, 640); t.step(2);
  t.ok(over(), 'falling out ends the game');
  t.near(t.movers(() => t.step(20)).length, 0, 0, 'then all stands still');
  t.press('SPACE'); t.step(5);
  t.ok(!over() && t.number(/floor/i) === 0, 'SPACE starts again');
  for (let i = 0; i < 420 && !over(); i++) t.step();
  t.ok(over() && find(24)[0].y < 60, 'the spikes end the game of who stays');
*/
const RISE = 90;
const RUN = 220;
const GAP = 90;

class FallingScene extends Phaser.Scene {
  create() {
    this.floor = 0;
    this.last = null;
    this.over = false;

    this.platforms = this.physics.add.group({ immovable: true, velocityY: -RISE });
    this.addPlatform(240, 620 - 3 * GAP);
    for (let i = 2; i >= 0; i--) {
      this.addPlatform(Phaser.Math.Between(60, 420), 620 - i * GAP);
    }
    this.timer = this.time.addEvent({
      delay: 1000 * GAP / RISE,
      loop: true,
      callback: () => this.addPlatform(Phaser.Math.Between(60, 420), 620)
    });

    this.player = this.add.rectangle(240, 200, 24, 32, 0xffd166);
    this.physics.add.existing(this.player);
    this.player.body.setCollideWorldBounds(true).setGravityY(900).setMaxVelocityY(450);
    this.physics.world.setBoundsCollision(true, true, false, false);
    this.physics.add.collider(this.player, this.platforms, this.land, null, this);

    for (let x = 20; x < 480; x += 40) {
      this.add.triangle(x, 15, 0, 0, 40, 0, 20, 30, 0xced4da);
    }
    this.label = this.add.text(12, 40, 'Floor: 0', { fontSize: '24px' });
    this.cursors = this.input.keyboard.createCursorKeys();
    this.input.keyboard.on('keydown-SPACE', () => this.scene.restart());
  }

  addPlatform(x, y) {
    const platform = this.add.rectangle(x, y, 110, 16, 0x80ed99);
    this.platforms.add(platform);
    // it can be passed from below and from the sides
    Object.assign(platform.body.checkCollision, { down: false, left: false, right: false });
  }

  land(player, platform) {
    // standing still goes on colliding with the same one
    if (platform === this.last) return;
    this.last = platform;
    this.floor += 1;
    this.label.setText(`Floor: ${this.floor}`);
  }

  update() {
    if (this.over) return;
    const { left, right } = this.cursors;
    this.player.body.setVelocityX((right.isDown - left.isDown) * RUN);

    for (const platform of [...this.platforms.getChildren()]) {
      if (platform.y < -10) platform.destroy();
    }
    if (this.player.y < 46 || this.player.y > 620) this.finish();
  }

  finish() {
    this.over = true;
    this.timer.remove();
    this.physics.pause();
    this.add.text(240, 300, 'Game Over', { fontSize: '56px' }).setOrigin(0.5);
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  width: 480,
  height: 600,
  backgroundColor: '#2b2d42',
  physics: { default: 'arcade' },
  scene: FallingScene
});
